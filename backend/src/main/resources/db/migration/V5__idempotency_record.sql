create table idempotency_record (
    actor_id uuid not null,
    key text not null check (length(key) <= 200),
    fingerprint text not null check (length(fingerprint) = 64),
    answer text,
    reserved_at timestamptz not null,
    primary key (actor_id, key)
);
comment on table idempotency_record is 'Answers of creating requests by the caller''s key, kept 48 hours, so that a retry does nothing twice.';
comment on column idempotency_record.answer is 'The answer as JSON; may hold case text, written through the seam CaseText. Null only inside the creating transaction.';
create index idempotency_record_by_age on idempotency_record (reserved_at);

alter table idempotency_record enable row level security;
alter table idempotency_record force row level security;
create policy own on idempotency_record for all using (actor_id = (select samverka_actor()));
create policy system_reads on idempotency_record for select using ((select samverka_is('system')));
create policy system_deletes on idempotency_record for delete using ((select samverka_is('system')));
grant select, insert, update, delete on idempotency_record to samverka_app;
