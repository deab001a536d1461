create table training_requirement (
    id uuid primary key,
    version integer not null,
    training_id uuid not null references training (id),
    group_code text references personnel_group (code),
    unit_id uuid references unit (id),
    audience text not null check (audience in ('everybody', 'key_persons')),
    priority text not null check (priority in ('first', 'second', 'third')),
    agreed_sector_code text references sector (code),
    agreed_on date,
    due_on date not null,
    validity_months smallint check (validity_months between 1 and 120),
    withdrawn_on date,
    constraint of_a_group_or_a_unit check ((group_code is null) <> (unit_id is null)),
    constraint whole_agreement check ((agreed_sector_code is null) = (agreed_on is null))
);
comment on table training_requirement is 'That a training is required of a personnel group or a unit (plan § 8).';
comment on column training_requirement.training_id is 'Which training.';
comment on column training_requirement.group_code is 'The personnel group, in every sector; null for a unit.';
comment on column training_requirement.unit_id is 'The unit; null for a personnel group.';
comment on column training_requirement.audience is 'Of everybody in it, or of its key persons.';
comment on column training_requirement.priority is 'In which order.';
comment on column training_requirement.agreed_sector_code is 'The sector with which the priority was agreed; null while it has not been.';
comment on column training_requirement.agreed_on is 'The day it was agreed.';
comment on column training_requirement.due_on is 'By when it is to be completed.';
comment on column training_requirement.validity_months is 'For how many months a completion is valid; null: for good.';
comment on column training_requirement.withdrawn_on is 'The day it was withdrawn; null while it holds.';
create unique index one_requirement_a_group on training_requirement (training_id, group_code, audience) where withdrawn_on is null and group_code is not null;
create unique index one_requirement_a_unit on training_requirement (training_id, unit_id, audience) where withdrawn_on is null and unit_id is not null;

create function samverka_keeps_trainings() returns boolean stable language sql
    return samverka_is('person') and samverka_asks_as('officer') and samverka_has_role('coordinator');
comment on function samverka_keeps_trainings() is 'Whether the actor keeps the catalogue and the requirements, and settles what other systems hand in.';

alter table training_requirement enable row level security;
alter table training_requirement force row level security;
create policy people_read on training_requirement for select using ((select samverka_is('person')) or (select samverka_is('system')));
create policy coordinators_insert on training_requirement for insert with check ((select samverka_keeps_trainings()) or (select samverka_is('system')));
create policy coordinators_update on training_requirement for update using ((select samverka_keeps_trainings()) and withdrawn_on is null) with check (true);
grant select, insert on training_requirement to samverka_app;
grant update (version, priority, agreed_sector_code, agreed_on, due_on, validity_months, withdrawn_on) on training_requirement to samverka_app;
