create table routine_acknowledgement (
    version_id uuid not null references routine_version,
    account_id uuid not null,
    acknowledged_at timestamptz not null,
    primary key (version_id, account_id)
);
comment on table routine_acknowledgement is 'That somebody has read and understood one version of a routine.';
comment on column routine_acknowledgement.version_id is 'The version.';
comment on column routine_acknowledgement.account_id is 'Who.';
comment on column routine_acknowledgement.acknowledged_at is 'When they first said so.';
create index routine_acknowledgement_of_account on routine_acknowledgement (account_id);

alter table routine_acknowledgement enable row level security;
alter table routine_acknowledgement force row level security;
create policy own_read on routine_acknowledgement for select using (account_id = (select samverka_actor()));
create policy coordinators_count on routine_acknowledgement for select using (
    (select samverka_asks_as('officer')) and (select samverka_is('person')) and (select samverka_has_role('coordinator')));
create policy own_insert on routine_acknowledgement for insert with check (
    account_id = (select samverka_actor()) and (select samverka_is_employee())
    and exists (select 1 from routine_version v where v.id = version_id and v.status = 'published'));
grant select, insert on routine_acknowledgement to samverka_app;
