create table training_reference (
    id uuid primary key,
    version integer not null,
    source text not null check (source ~ '^[a-z0-9-]{3,40}$'),
    kind text not null check (kind in ('employee', 'training')),
    reference text not null check (length(reference) between 1 and 200),
    employee_id uuid references employee (id) on delete cascade,
    training_id uuid references training (id),
    ignored boolean not null,
    first_seen_at timestamptz not null,
    settled_by uuid,
    settled_at timestamptz,
    unique (source, kind, reference),
    constraint one_meaning check ((employee_id is null or kind = 'employee' and not ignored) and (training_id is null or kind = 'training' and not ignored))
);
comment on table training_reference is 'What a source of completions calls an employee or a training, and who or what that is here (ADR 137).';
comment on column training_reference.source is 'The registered system''s id; manual or session for what people register here.';
comment on column training_reference.reference is 'What the source calls them.';
comment on column training_reference.employee_id is 'The employee; null while nobody has settled it.';
comment on column training_reference.training_id is 'The training; null while nobody has settled it.';
comment on column training_reference.ignored is 'That it stands for nobody and nothing here.';
comment on column training_reference.first_seen_at is 'When it was first named.';
comment on column training_reference.settled_by is 'Who settled it; null for what was plain.';
comment on column training_reference.settled_at is 'When.';
create index training_reference_of_employee on training_reference (employee_id);
create index training_reference_of_training on training_reference (training_id);
create index training_reference_waiting on training_reference (id) where employee_id is null and training_id is null and not ignored;

create table training_completion (
    id uuid primary key,
    source text not null check (source ~ '^[a-z0-9-]{3,40}$'),
    external_id text not null check (external_id ~ '^[A-Za-z0-9][A-Za-z0-9._:/@-]{0,199}$'),
    told_at timestamptz not null,
    content uuid not null,
    person_id uuid not null references training_reference (id) on delete cascade,
    course_id uuid not null references training_reference (id) on delete cascade,
    completed_on date not null,
    revoked text check (revoked in ('mistake', 'not_completed', 'other')),
    recorded_at timestamptz not null,
    recorded_by uuid,
    unique (source, external_id, told_at, content)
);
comment on table training_completion is 'That somebody has completed a training, as a source has told it: only added to. Of one id of a source, what it told last counts (ADR 137).';
comment on column training_completion.source is 'Who tells it; as in training_reference.';
comment on column training_completion.external_id is 'What the source calls this completion.';
comment on column training_completion.told_at is 'When the source last changed it.';
comment on column training_completion.content is 'A fingerprint of what it says, which puts two tellings of one moment in order.';
comment on column training_completion.person_id is 'Whose.';
comment on column training_completion.course_id is 'Of what.';
comment on column training_completion.completed_on is 'The day.';
comment on column training_completion.revoked is 'Why it does not count; null when it does.';
comment on column training_completion.recorded_by is 'The account of who registered it; null for a system.';
create index training_completion_of_person on training_completion (person_id);
create index training_completion_of_course on training_completion (course_id);

create table training_taken (
    training_id uuid not null references training (id),
    employee_id uuid not null references employee (id) on delete cascade,
    taken_on date not null,
    again_on date check (again_on > taken_on),
    primary key (training_id, employee_id, taken_on)
);
comment on table training_taken is 'When each employee took each training, worked out from the facts whenever they change. What counts on a day: taken_on <= day and (again_on is null or again_on > day).';
comment on column training_taken.training_id is 'Which training.';
comment on column training_taken.employee_id is 'Who.';
comment on column training_taken.taken_on is 'The day.';
comment on column training_taken.again_on is 'The next day they took it; null for the latest.';
create index training_taken_of_employee on training_taken (employee_id);

create function samverka_is_lms() returns boolean stable language sql
    return samverka_is('machine') and exists (select 1 from api_client where id = samverka_actor() and kind = 'lms');
comment on function samverka_is_lms() is 'Whether the actor is a learning platform.';
create function samverka_own_employee() returns uuid stable language sql
    return (select employee_id from account_workplace where account_id = samverka_actor());
comment on function samverka_own_employee() is 'The employee who the actor is; null when HR does not say.';

alter table training_reference enable row level security;
alter table training_reference force row level security;
alter table training_completion enable row level security;
alter table training_completion force row level security;
alter table training_taken enable row level security;
alter table training_taken force row level security;

create policy keepers on training_reference for all
    using ((select samverka_keeps_trainings()) or (select samverka_is_lms()) or (select samverka_is('system')));
create policy keepers_read on training_completion for select
    using ((select samverka_keeps_trainings()) or (select samverka_is_lms()) or (select samverka_is('system')));
-- A platform tells what is its own; people what is theirs, or that something does not count.
create policy platforms_insert on training_completion for insert with check ((select samverka_is_lms()) and source = (select samverka_actor())::text);
create policy keepers_insert on training_completion for insert with check ((select samverka_keeps_trainings())
    and (source in ('manual', 'session') or revoked is not null) and recorded_by = (select samverka_actor()) or (select samverka_is('system')));
create policy keepers on training_taken for all
    using ((select samverka_keeps_trainings()) or (select samverka_is_lms()) or (select samverka_is('system')));
create policy own_read on training_taken for select using ((select samverka_is('person')) and employee_id = (select samverka_own_employee()));
create policy sector_leads_read on training_taken for select using (
    (select samverka_is('person')) and (select samverka_asks_as('officer')) and (select samverka_has_role('sector_lead'))
    and employee_id in (select e.employee_id from employment e));
-- Whom a platform means is found by HR's number.
create policy platforms_read on employee for select using ((select samverka_is_lms()));

grant select, insert on training_reference, training_completion to samverka_app;
grant update (version, employee_id, training_id, ignored, settled_by, settled_at) on training_reference to samverka_app;
grant select, insert, delete on training_taken to samverka_app;
