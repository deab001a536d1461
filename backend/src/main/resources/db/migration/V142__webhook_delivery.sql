create table webhook_delivery (
    id uuid primary key,
    webhook_id uuid not null references webhook,
    event_id uuid not null,
    event_type text not null check (event_type ~ '^[a-z_.]{1,60}$'),
    resource text not null check (resource ~ '^[/a-z0-9-]{1,200}$'),
    occurred_at timestamptz not null,
    status text not null check (status in ('waiting', 'delivered', 'given_up')),
    attempts integer not null,
    next_attempt_at timestamptz,
    last_attempt_at timestamptz,
    outcome text check (outcome ~ '^[a-z_]{1,40}$'),
    response_status smallint check (response_status between 100 and 999),
    constraint waits_for_a_moment check ((status = 'waiting') = (next_attempt_at is not null))
);
comment on table webhook_delivery is 'One event for one webhook: what became of telling it. What the receiver answers is not kept, but for its status.';
comment on column webhook_delivery.webhook_id is 'Whom it is told to.';
comment on column webhook_delivery.event_id is 'The message''s own id, the same at every attempt and for every webhook.';
comment on column webhook_delivery.event_type is 'What sort of thing happened.';
comment on column webhook_delivery.resource is 'The path of what it happened to.';
comment on column webhook_delivery.occurred_at is 'When it happened.';
comment on column webhook_delivery.next_attempt_at is 'When it is tried next; null unless it waits.';
comment on column webhook_delivery.last_attempt_at is 'When it was last tried.';
comment on column webhook_delivery.outcome is 'How the last attempt ended, as a code.';
comment on column webhook_delivery.response_status is 'The HTTP status that the receiver last answered; null when it did not answer.';
create index webhook_delivery_of_webhook on webhook_delivery (webhook_id, id);
create index webhook_delivery_waiting on webhook_delivery (next_attempt_at) where status = 'waiting';
create index webhook_delivery_by_age on webhook_delivery (occurred_at);

alter table webhook_delivery enable row level security;
alter table webhook_delivery force row level security;
create policy whoever_sees_the_webhook_reads on webhook_delivery for select
    using (exists (select 1 from webhook w where w.id = webhook_id));
create policy whoever_keeps_the_webhook_inserts on webhook_delivery for insert
    with check (((select samverka_is('machine')) or (select samverka_is('person')) and (select samverka_has_role('admin')))
        and exists (select 1 from webhook w where w.id = webhook_id));
create policy whoever_keeps_the_webhook_updates on webhook_delivery for update
    using (((select samverka_is('machine')) or (select samverka_is('person')) and (select samverka_has_role('admin')))
        and exists (select 1 from webhook w where w.id = webhook_id));
create policy system on webhook_delivery for all using ((select samverka_is('system')));
grant select, insert, update, delete on webhook_delivery to samverka_app;
