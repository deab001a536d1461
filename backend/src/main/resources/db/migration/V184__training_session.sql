create table training_session (
    id uuid primary key,
    version integer not null,
    training_id uuid not null references training (id),
    place text not null check (length(place) between 1 and 200),
    starts_at timestamptz not null,
    ends_at timestamptz not null check (ends_at > starts_at),
    lecturers text not null check (length(lecturers) between 1 and 300),
    capacity smallint not null check (capacity between 1 and 1000),
    status text not null check (status in ('planned', 'open', 'held', 'cancelled')),
    cancelled_because text check (length(cancelled_because) between 1 and 300),
    planned_by uuid not null references account (id),
    attendance_taken smallint not null,
    constraint cancelled_for_a_reason check ((status = 'cancelled') = (cancelled_because is not null))
);
comment on table training_session is 'A session of a training (utbildningstillfälle).';
comment on column training_session.training_id is 'Of which training.';
comment on column training_session.place is 'Where: a room, or a link.';
comment on column training_session.starts_at is 'When it begins.';
comment on column training_session.ends_at is 'When it ends.';
comment on column training_session.lecturers is 'Who gives it: functions.';
comment on column training_session.capacity is 'How many can come.';
comment on column training_session.cancelled_because is 'Why it is cancelled; null otherwise.';
comment on column training_session.planned_by is 'Who planned it.';
comment on column training_session.attendance_taken is 'How often attendance was taken.';
create index training_session_by_start on training_session (starts_at);

create table training_place (
    id uuid primary key,
    session_id uuid not null references training_session (id),
    withdrawn_at timestamptz
);
comment on table training_place is 'A place in the line to a session, in the order of its id. Whose it is stands in training_enrolment, which fewer see (ADR 139).';
comment on column training_place.session_id is 'To which session.';
comment on column training_place.withdrawn_at is 'When it was given up; null while it is held.';
create index training_place_of_session on training_place (session_id, id) where withdrawn_at is null;

create table training_enrolment (
    place_id uuid primary key references training_place (id),
    session_id uuid not null references training_session (id),
    employee_id uuid not null references employee (id) on delete cascade,
    enrolled_at timestamptz not null,
    told boolean not null
);
comment on table training_enrolment is 'Who has which place in the line to a session.';
comment on column training_enrolment.place_id is 'Which place.';
comment on column training_enrolment.session_id is 'To which session.';
comment on column training_enrolment.employee_id is 'Who.';
comment on column training_enrolment.enrolled_at is 'When.';
comment on column training_enrolment.told is 'Whether they know that they can come; false while they were last told that they wait.';
create index training_enrolment_of_employee on training_enrolment (employee_id);
create index training_enrolment_of_session on training_enrolment (session_id);

create table training_attendance (
    session_id uuid not null references training_session (id),
    employee_id uuid not null references employee (id) on delete cascade,
    primary key (session_id, employee_id)
);
comment on table training_attendance is 'Who came to a session, as the list was taken last.';
comment on column training_attendance.session_id is 'To which session.';
comment on column training_attendance.employee_id is 'Who.';
create index training_attendance_of_employee on training_attendance (employee_id);

alter table training_session enable row level security;
alter table training_session force row level security;
alter table training_place enable row level security;
alter table training_place force row level security;
alter table training_enrolment enable row level security;
alter table training_enrolment force row level security;
alter table training_attendance enable row level security;
alter table training_attendance force row level security;

create policy keepers on training_session for all using ((select samverka_keeps_trainings()) or (select samverka_is('system')));
create policy people_read on training_session for select using ((select samverka_is('person')) and status <> 'planned');
create policy keepers_read on training_place for select using ((select samverka_keeps_trainings()) or (select samverka_is('system')));
create policy people_read on training_place for select using ((select samverka_is('person')));
create policy employees_insert on training_place for insert with check ((select samverka_own_employee()) is not null and withdrawn_at is null
    and exists (select 1 from training_session s where s.id = session_id and s.status = 'open'));
create policy own_withdrawn on training_place for update using (exists (select 1 from training_enrolment e where e.place_id = training_place.id
    and e.employee_id = (select samverka_own_employee())));
create policy keepers on training_enrolment for all using ((select samverka_keeps_trainings()) or (select samverka_is('system')));
create policy own_read on training_enrolment for select using ((select samverka_is('person')) and employee_id = (select samverka_own_employee()));
create policy own_insert on training_enrolment for insert with check ((select samverka_is('person')) and employee_id = (select samverka_own_employee()));
create policy keepers on training_attendance for all using ((select samverka_keeps_trainings()) or (select samverka_is('system')));

grant select, insert on training_session, training_place, training_enrolment to samverka_app;
grant update (version, place, starts_at, ends_at, lecturers, capacity, status, cancelled_because, attendance_taken) on training_session to samverka_app;
grant update (withdrawn_at) on training_place to samverka_app;
grant update (told) on training_enrolment to samverka_app;
grant select, insert, delete on training_attendance to samverka_app;
