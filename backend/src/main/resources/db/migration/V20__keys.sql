create table key_set (
    name text primary key,
    wrapped bytea not null,
    changed_at timestamptz not null
);
comment on table key_set is 'The keys that all sealed text hangs on, wrapped by the master key, which is never in the database.';
comment on column key_set.wrapped is 'A Tink key set, encrypted with the master key and bound to its name.';

create table case_key (
    case_id uuid primary key references concern (id),
    wrapped bytea not null,
    wrapping_key_id bigint not null
);
comment on table case_key is 'One data key for each case. Deleting the row erases the case wherever a copy of it is: so the table stays out of backups that are kept longer than a deleted case may live.';
comment on column case_key.case_id is 'The concern whose text it seals.';
comment on column case_key.wrapped is 'The key, encrypted under the key set case-keys and bound to the case.';
comment on column case_key.wrapping_key_id is 'The key of that set it is encrypted by: tells what a rotation has left to do.';
create index case_key_by_wrapping_key on case_key (wrapping_key_id);

alter table key_set enable row level security;
alter table key_set force row level security;
create policy system_only on key_set for all using ((select samverka_is('system')));

alter table case_key enable row level security;
alter table case_key force row level security;
create policy with_concern_read on case_key for select using (
    exists (select 1 from concern where concern.id = case_key.case_id) or (select samverka_is('system')));
create policy with_concern_insert on case_key for insert with check (
    exists (select 1 from concern where concern.id = case_key.case_id) or (select samverka_is('system')));
create policy system_updates on case_key for update using ((select samverka_is('system')));
create policy system_deletes on case_key for delete using ((select samverka_is('system')));

grant select, insert, update on key_set to samverka_app;
grant select, insert, update, delete on case_key to samverka_app;
