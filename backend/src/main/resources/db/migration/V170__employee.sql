create table unit (
    id uuid primary key,
    external_id text not null unique check (external_id ~ '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$'),
    merged_into uuid references unit (id),
    named_in uuid
);
comment on table unit is 'A part of a sector: a school, a home help area. What it is called and where it belongs on a day is in unit_period.';
comment on column unit.external_id is 'What HR''s system calls it.';
comment on column unit.merged_into is 'The unit that took its place; null while none has.';
comment on column unit.named_in is 'The latest synchronisation that named it.';

create table unit_period (
    unit_id uuid not null references unit (id),
    from_on date not null,
    until_on date check (until_on > from_on),
    name text not null check (length(name) between 1 and 120),
    sector_code text not null references sector (code),
    parent_id uuid references unit (id),
    primary key (unit_id, from_on)
);
comment on table unit_period is 'What a unit was called and where it belonged for a while. Periods of one unit never overlap.';
comment on column unit_period.unit_id is 'Which unit.';
comment on column unit_period.from_on is 'The first day.';
comment on column unit_period.until_on is 'The first day it was no longer so; null while it is.';
comment on column unit_period.sector_code is 'The sector it belonged to.';
comment on column unit_period.parent_id is 'The unit it was a part of; null for none.';
create unique index unit_period_open on unit_period (unit_id) where until_on is null;

create table employee (
    id uuid primary key,
    external_id text not null unique check (external_id ~ '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$'),
    work_address bytea,
    named_in uuid
);
comment on table employee is 'Somebody who works or has worked for the municipality, by an opaque id: no name and no personal identity number. Whoever points at one does so with "on delete cascade": one who has left is erased.';
comment on column employee.external_id is 'What HR''s system and the directory both call them.';
comment on column employee.work_address is 'Where they get mail at work; sealed under the key set system-texts; null when HR does not say.';
comment on column employee.named_in is 'The latest synchronisation that named them.';

create table employment (
    employee_id uuid not null references employee (id) on delete cascade,
    from_on date not null,
    until_on date check (until_on > from_on),
    unit_id uuid not null references unit (id),
    group_codes text[] not null,
    primary key (employee_id, from_on)
);
comment on table employment is 'Where somebody worked for a while, and as what. Periods of one employee never overlap; those who worked on a day are found by from_on <= day and (until_on is null or until_on > day).';
comment on column employment.employee_id is 'Who.';
comment on column employment.from_on is 'The first day.';
comment on column employment.until_on is 'The first day it was no longer so; null while it is.';
comment on column employment.unit_id is 'The unit they worked in.';
comment on column employment.group_codes is 'The personnel groups they belonged to.';
create unique index employment_open on employment (employee_id) where until_on is null;
create index employment_of_unit on employment (unit_id);

alter table account_workplace add column employee_number text check (employee_number ~ '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$'),
    add column employee_id uuid references employee (id) on delete set null, add column unit_id uuid references unit (id);
comment on column account_workplace.employee_number is 'What HR''s system calls them, as their login brings it; null when the directory does not say.';
comment on column account_workplace.employee_id is 'The employee of that number. From then on HR says where they work, and not the directory.';
comment on column account_workplace.unit_id is 'The unit; null when HR does not say.';
create index account_workplace_of_number on account_workplace (employee_number);
create index account_workplace_of_employee on account_workplace (employee_id);
create index account_workplace_of_unit on account_workplace (unit_id);

create function samverka_today() returns date stable parallel safe language sql
    return (samverka_now() at time zone 'Europe/Stockholm')::date;
comment on function samverka_today() is 'The Swedish day on which the actor asks.';
create function samverka_own_sector() returns text stable language sql
    return (select sector_code from account_workplace where account_id = samverka_actor());
comment on function samverka_own_sector() is 'The sector where the actor works; null when it is not known.';

-- A system knows itself, so that only HR's reaches what HR keeps.
create policy own_read on api_client for select using ((select samverka_is('machine')) and id = (select samverka_actor()));
create function samverka_is_hr() returns boolean stable language sql
    return samverka_is('machine') and exists (select 1 from api_client where id = samverka_actor() and kind = 'hr');
comment on function samverka_is_hr() is 'Whether the actor is HR''s system.';

alter table unit enable row level security;
alter table unit force row level security;
alter table unit_period enable row level security;
alter table unit_period force row level security;
alter table employee enable row level security;
alter table employee force row level security;
alter table employment enable row level security;
alter table employment force row level security;

-- What units there are is no secret among colleagues; who works in them is.
create policy people_read on unit for select using ((select samverka_is('person')));
create policy people_read on unit_period for select using ((select samverka_is('person')));
create policy hr on unit for all using ((select samverka_is_hr()) or (select samverka_is('system')));
create policy hr on unit_period for all using ((select samverka_is_hr()) or (select samverka_is('system')));
create policy hr on employee for all using ((select samverka_is_hr()) or (select samverka_is('system')));
create policy hr on employment for all using ((select samverka_is_hr()) or (select samverka_is('system')));
-- Administrators read in HR's files.
create policy administrators on unit for all
    using ((select samverka_is('person')) and (select samverka_asks_as('officer')) and (select samverka_has_role('admin')));
create policy administrators on unit_period for all
    using ((select samverka_is('person')) and (select samverka_asks_as('officer')) and (select samverka_has_role('admin')));
create policy administrators_read on employee for select
    using ((select samverka_is('person')) and (select samverka_asks_as('officer')) and (select samverka_has_role('admin')));
create policy administrators_insert on employee for insert
    with check ((select samverka_is('person')) and (select samverka_asks_as('officer')) and (select samverka_has_role('admin')));
create policy administrators_update on employee for update
    using ((select samverka_is('person')) and (select samverka_asks_as('officer')) and (select samverka_has_role('admin')));
create policy administrators on employment for all
    using ((select samverka_is('person')) and (select samverka_asks_as('officer')) and (select samverka_has_role('admin')));
create policy coordinators_read on employee for select
    using ((select samverka_is('person')) and (select samverka_asks_as('officer')) and (select samverka_has_role('coordinator')));
create policy coordinators_read on employment for select
    using ((select samverka_is('person')) and (select samverka_asks_as('officer')) and (select samverka_has_role('coordinator')));
create policy own_read on employee for select using (
    (select samverka_is('person')) and external_id = (select employee_number from account_workplace where account_id = samverka_actor()));
create policy own_read on employment for select using (
    (select samverka_is('person')) and employee_id = (select employee_id from account_workplace where account_id = samverka_actor()));
-- Heads of sector: whoever has worked where their sector is now.
create policy sector_leads_read on employment for select using (
    (select samverka_is('person')) and (select samverka_asks_as('officer')) and (select samverka_has_role('sector_lead'))
    and unit_id in (select p.unit_id from unit_period p where p.sector_code = (select samverka_own_sector())
        and p.from_on <= (select samverka_today()) and (p.until_on is null or p.until_on > (select samverka_today()))));
create policy sector_leads_read on employee for select using (
    (select samverka_is('person')) and (select samverka_asks_as('officer')) and (select samverka_has_role('sector_lead'))
    and id in (select e.employee_id from employment e));
create policy system_updates on account_workplace for update using ((select samverka_is('system')));

grant select, insert, update on unit to samverka_app;
grant select, insert, update, delete on unit_period, employment to samverka_app;
grant select, insert, update, delete on employee to samverka_app;
