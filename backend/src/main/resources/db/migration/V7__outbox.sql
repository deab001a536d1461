create table outbox_message (
    id uuid primary key,
    kind text not null check (kind in ('mail')),
    recipient text not null check (length(recipient) <= 254),
    template text not null check (template ~ '^[a-z_]{1,40}$'),
    created_at timestamptz not null,
    attempts integer not null default 0,
    next_attempt_at timestamptz not null,
    delivered_at timestamptz,
    parked_at timestamptz,
    last_fault text check (length(last_fault) <= 200)
);
comment on table outbox_message is 'What is to be sent, written with the change it tells of and delivered afterwards. Holds no content of a case.';
comment on column outbox_message.parked_at is 'When delivery was given up after the last attempt; an operator looks at it.';
create index outbox_message_waiting on outbox_message (next_attempt_at) where delivered_at is null and parked_at is null;

alter table outbox_message enable row level security;
alter table outbox_message force row level security;
create policy anyone_known_inserts on outbox_message for insert with check ((select samverka_actor()) is not null);
create policy system_reads on outbox_message for select using ((select samverka_is('system')));
create policy system_updates on outbox_message for update using ((select samverka_is('system')));
create policy system_deletes on outbox_message for delete using ((select samverka_is('system')));
grant select, insert, update, delete on outbox_message to samverka_app;
