create table hr_run (
    id uuid primary key,
    version integer not null,
    source text not null check (source in ('system', 'file')),
    complete boolean not null,
    started_by uuid not null,
    started_at timestamptz not null,
    state text not null check (state in ('open', 'finished', 'abandoned')),
    ended_at timestamptz,
    units_added integer not null,
    units_changed integer not null,
    units_ended integer not null,
    employees_named integer not null,
    employees_added integer not null,
    employees_changed integer not null,
    employees_left integer not null,
    constraint ended check ((state = 'open') = (ended_at is null))
);
comment on table hr_run is 'One synchronisation of units and employees with HR: what came of it, in numbers. Names nobody.';
comment on column hr_run.source is 'HR''s system, or a file that an administrator read in.';
comment on column hr_run.complete is 'Whether it names everybody who works here: who is not named then has left.';
comment on column hr_run.started_by is 'The registered system, or the administrator''s account.';
comment on column hr_run.started_at is 'When it began.';
comment on column hr_run.ended_at is 'When it was finished, or abandoned for a later one; null while it goes on.';
comment on column hr_run.units_added is 'How many units were new.';
comment on column hr_run.units_changed is 'How many units were like something else.';
comment on column hr_run.units_ended is 'How many units ended because they were not named.';
comment on column hr_run.employees_named is 'How many times somebody was named.';
comment on column hr_run.employees_added is 'How many employees were new.';
comment on column hr_run.employees_changed is 'How many employees worked somewhere else, or as something else.';
comment on column hr_run.employees_left is 'How many left because they were not named.';
create unique index hr_run_complete_and_open on hr_run (complete) where complete and state = 'open';

alter table hr_run enable row level security;
alter table hr_run force row level security;
create policy hr on hr_run for all using ((select samverka_is_hr()) and source = 'system' or (select samverka_is('system')));
create policy administrators on hr_run for all
    using ((select samverka_is('person')) and (select samverka_asks_as('officer')) and (select samverka_has_role('admin')));
create policy coordinators_read on hr_run for select
    using ((select samverka_is('person')) and (select samverka_asks_as('officer')) and (select samverka_has_role('coordinator')));
grant select, insert, update on hr_run to samverka_app;
