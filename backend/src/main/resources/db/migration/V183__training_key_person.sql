create table training_key_person (
    id uuid primary key,
    version integer not null,
    employee_id uuid not null references employee (id) on delete cascade,
    from_on date not null,
    until_on date check (until_on >= from_on),
    named_by uuid not null references account (id)
);
comment on table training_key_person is 'Whom a unit has named to know more than others (plan § 8).';
comment on column training_key_person.employee_id is 'Who.';
comment on column training_key_person.from_on is 'Since when.';
comment on column training_key_person.until_on is 'The first day they were not any more; null while they are.';
comment on column training_key_person.named_by is 'Who named them.';
create index training_key_person_of_employee on training_key_person (employee_id);
create unique index key_person_once on training_key_person (employee_id) where until_on is null;

alter table training_key_person enable row level security;
alter table training_key_person force row level security;
create policy keepers on training_key_person for all using ((select samverka_keeps_trainings()) or (select samverka_is('system')));
create policy own_read on training_key_person for select using ((select samverka_is('person')) and employee_id = (select samverka_own_employee()));
create policy sector_leads on training_key_person for all using (
    (select samverka_is('person')) and (select samverka_asks_as('officer')) and (select samverka_has_role('sector_lead'))
    and employee_id in (select e.employee_id from employment e));
grant select, insert on training_key_person to samverka_app;
grant update (version, until_on) on training_key_person to samverka_app;

create function samverka_expired_if_taken_by(day date, months integer) returns date immutable parallel safe language sql return case
    when months is null then date '-infinity'
    -- On the last day of a month also what was taken on a later day of the month than this one's has come to its end.
    when day = cast(date_trunc('month', cast(day as timestamp)) + interval '1 month - 1 day' as date)
        then cast(date_trunc('month', day - make_interval(months => months)) + interval '1 month - 1 day' as date)
    else cast(day - make_interval(months => months) as date) end;
comment on function samverka_expired_if_taken_by(date, integer) is 'What was taken on this day or before, and is valid for so many months, is not valid any more on the day.';
