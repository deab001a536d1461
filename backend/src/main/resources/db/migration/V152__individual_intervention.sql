create function samverka_handles(uuid) returns boolean stable language sql return
    coalesce((select samverka_asks_as('officer') and samverka_is('person') and c.handler_id = samverka_actor() and samverka_has_role('handler')
        from concern c where c.id = $1), false);
comment on function samverka_handles(uuid) is 'Whether the actor is the handler of the concern.';

create table individual_intervention (
    id uuid primary key,
    version integer not null,
    concern_id uuid not null references concern (id),
    kind_id uuid not null references intervention_kind (id),
    status text not null check (status in ('planned', 'ongoing', 'ended', 'cancelled')),
    ground text not null check (ground in ('consent', 'decision')),
    ground_on date not null,
    ground_note bytea not null,
    starts_on date not null,
    ends_on date not null,
    follow_up_on date,
    planned_by uuid not null references account (id),
    planned_at timestamptz not null,
    ended_on date,
    cancellation text check (cancellation in ('consent_withdrawn', 'declined', 'not_needed', 'other')),
    cancellation_reason bytea,
    constraint ends_after_it_starts check (ends_on >= starts_on),
    constraint whole_ending check ((status in ('ended', 'cancelled')) = (ended_on is not null)),
    constraint whole_cancellation check ((status = 'cancelled') = (cancellation is not null) and (cancellation is null) = (cancellation_reason is null))
);
comment on table individual_intervention is 'What is done for the person a concern is about: on their consent or on a decision, never on neither.';
comment on column individual_intervention.kind_id is 'What kind it is.';
comment on column individual_intervention.ground is 'What it rests on.';
comment on column individual_intervention.ground_on is 'When the consent was given or the decision made.';
comment on column individual_intervention.ground_note is 'Who gave or made it, and how, as sealed text of the case.';
comment on column individual_intervention.starts_on is 'First day.';
comment on column individual_intervention.ends_on is 'Last day that is planned.';
comment on column individual_intervention.follow_up_on is 'When it is looked at next; null when nothing is planned.';
comment on column individual_intervention.planned_by is 'Who planned it.';
comment on column individual_intervention.planned_at is 'When.';
comment on column individual_intervention.ended_on is 'The day it ended or was cancelled.';
comment on column individual_intervention.cancellation is 'Why it was cancelled; null otherwise.';
comment on column individual_intervention.cancellation_reason is 'The same in words, as sealed text of the case.';
create index individual_intervention_of_concern on individual_intervention (concern_id, id);
create index individual_intervention_open on individual_intervention (concern_id) where status in ('planned', 'ongoing');

create table individual_goal (
    id uuid primary key,
    intervention_id uuid not null references individual_intervention (id),
    position smallint not null check (position between 1 and 5),
    concern_id uuid not null references concern (id),
    text bytea not null,
    outcome text check (outcome in ('reached', 'partly_reached', 'not_reached', 'cancelled')),
    outcome_note bytea,
    unique (intervention_id, position),
    -- Why a goal was given up is always told.
    constraint cancelled_for_a_reason check (outcome is distinct from 'cancelled' or outcome_note is not null)
);
comment on table individual_goal is 'What an individual intervention is to lead to, and whether it did.';
comment on column individual_goal.intervention_id is 'Of what.';
comment on column individual_goal.position is 'Its place among the goals, from 1.';
comment on column individual_goal.text is 'The goal, as sealed text of the case.';
comment on column individual_goal.outcome is 'How it went; null until the end.';
comment on column individual_goal.outcome_note is 'The same in words, as sealed text of the case; null when nothing is added.';
create index individual_goal_of_concern on individual_goal (concern_id);

create table individual_session (
    id uuid primary key,
    intervention_id uuid not null references individual_intervention (id),
    concern_id uuid not null references concern (id),
    held_on date not null,
    attended boolean not null,
    note bytea,
    noted_by uuid not null references account (id),
    noted_at timestamptz not null
);
comment on table individual_session is 'A session of an individual intervention; append-only.';
comment on column individual_session.intervention_id is 'Of what.';
comment on column individual_session.held_on is 'The day.';
comment on column individual_session.attended is 'Whether the person came.';
comment on column individual_session.note is 'As sealed text of the case; null when nothing is noted.';
comment on column individual_session.noted_by is 'Who noted it.';
comment on column individual_session.noted_at is 'When.';
create index individual_session_of_intervention on individual_session (intervention_id);
create index individual_session_of_concern on individual_session (concern_id);

create table purged_intervention (
    id uuid primary key,
    kind_id uuid not null references intervention_kind (id),
    started_year smallint not null,
    status text not null check (status in ('planned', 'ongoing', 'ended', 'cancelled'))
);
comment on table purged_intervention is 'What is left of an erased individual intervention: a row for statistics under an id of its own that leads nowhere.';
comment on column purged_intervention.kind_id is 'What kind it was.';
comment on column purged_intervention.started_year is 'The year it started.';

create trigger not_when_restricted before insert or update or delete on individual_intervention for each row execute function refuse_part_of_restricted();
create trigger not_when_restricted before insert or update or delete on individual_goal for each row execute function refuse_part_of_restricted();
create trigger not_when_restricted before insert or update or delete on individual_session for each row execute function refuse_part_of_restricted();

alter table individual_intervention enable row level security;
alter table individual_intervention force row level security;
alter table individual_goal enable row level security;
alter table individual_goal force row level security;
alter table individual_session enable row level security;
alter table individual_session force row level security;
alter table purged_intervention enable row level security;
alter table purged_intervention force row level security;

create policy with_concern_read on individual_intervention for select using (
    (select samverka_asks_as('officer')) and exists (select 1 from concern where concern.id = individual_intervention.concern_id)
    or (select samverka_is('system')));
create policy handler_inserts on individual_intervention for insert with check (
    samverka_handles(concern_id) and planned_by = (select samverka_actor()) or (select samverka_is('system')));
create policy handler_updates on individual_intervention for update using (samverka_handles(concern_id) and status in ('planned', 'ongoing'))
    with check (true);
create policy system_deletes on individual_intervention for delete using ((select samverka_is('system')));

create policy with_concern_read on individual_goal for select using (
    (select samverka_asks_as('officer')) and exists (select 1 from concern where concern.id = individual_goal.concern_id)
    or (select samverka_is('system')));
create policy handler_inserts on individual_goal for insert with check (
    samverka_handles(concern_id) and exists (select 1 from individual_intervention i where i.id = intervention_id and i.concern_id = individual_goal.concern_id)
    or (select samverka_is('system')));
create policy handler_updates on individual_goal for update using (samverka_handles(concern_id) and outcome is null) with check (outcome is not null);
create policy system_deletes on individual_goal for delete using ((select samverka_is('system')));

create policy with_concern_read on individual_session for select using (
    (select samverka_asks_as('officer')) and exists (select 1 from concern where concern.id = individual_session.concern_id)
    or (select samverka_is('system')));
create policy handler_inserts on individual_session for insert with check (
    samverka_handles(concern_id) and noted_by = (select samverka_actor())
        and exists (select 1 from individual_intervention i where i.id = intervention_id and i.concern_id = individual_session.concern_id)
    or (select samverka_is('system')));
create policy system_deletes on individual_session for delete using ((select samverka_is('system')));

create policy coordinators_count on purged_intervention for select using (
    (select samverka_asks_as('officer')) and (select samverka_is('person')) and (select samverka_has_role('coordinator')) or (select samverka_is('system')));
create policy system_writes on purged_intervention for insert with check ((select samverka_is('system')));

grant select, insert, delete on individual_intervention, individual_goal, individual_session to samverka_app;
grant update (version, status, starts_on, ends_on, follow_up_on, ended_on, cancellation, cancellation_reason) on individual_intervention to samverka_app;
grant update (outcome, outcome_note) on individual_goal to samverka_app;
grant select, insert on purged_intervention to samverka_app;
