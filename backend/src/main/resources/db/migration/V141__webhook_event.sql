create table webhook_event (
    id uuid primary key,
    event_type text not null check (event_type ~ '^[a-z_.]{1,60}$'),
    resource text not null check (resource ~ '^[/a-z0-9-]{1,200}$'),
    occurred_at timestamptz not null
);
comment on table webhook_event is 'What webhooks are to be told of, written with the change it tells of: the outbox. Gone as soon as there is a delivery for each webhook.';
comment on column webhook_event.event_type is 'What sort of thing happened.';
comment on column webhook_event.resource is 'The path of what it happened to, where whoever may can read it. Never a person, never a case.';
comment on column webhook_event.occurred_at is 'When it happened.';

alter table webhook_event enable row level security;
alter table webhook_event force row level security;
create policy anyone_known_inserts on webhook_event for insert with check ((select samverka_actor()) is not null);
create policy system_reads on webhook_event for select using ((select samverka_is('system')));
create policy system_updates on webhook_event for update using ((select samverka_is('system')));
create policy system_deletes on webhook_event for delete using ((select samverka_is('system')));
grant select, insert, update, delete on webhook_event to samverka_app;
