create table account_workplace (
    account_id uuid primary key references account (id) on delete cascade,
    sector_code text references sector (code),
    group_codes text[] not null
);
comment on table account_workplace is 'Where in the municipality somebody works, as their login brings it from the directory. Apart from account, whose name every colleague sees.';
comment on column account_workplace.account_id is 'Whose it is.';
comment on column account_workplace.sector_code is 'The sector; null when the directory does not say.';
comment on column account_workplace.group_codes is 'The personnel groups; empty when the directory does not say.';
alter table account_workplace enable row level security;
alter table account_workplace force row level security;
create policy own_read on account_workplace for select using (account_id = (select samverka_actor()));
create policy own_insert on account_workplace for insert with check (account_id = (select samverka_actor()) and (select samverka_is('person')));
create policy own_update on account_workplace for update
    using (account_id = (select samverka_actor())) with check (account_id = (select samverka_actor()));
-- To count by: coordinators and heads of sector see numbers, the jobs whom to ask.
create policy counters_read on account_workplace for select using (
    (select samverka_is('person')) and (select samverka_asks_as('officer'))
    and ((select samverka_has_role('coordinator')) or (select samverka_has_role('sector_lead'))) or (select samverka_is('system')));
grant select, insert, update on account_workplace to samverka_app;
