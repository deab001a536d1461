create function samverka_follows_interventions() returns boolean stable language sql return
    samverka_asks_as('officer') and samverka_is('person') and (samverka_has_role('coordinator') or samverka_has_role('handler')
        or samverka_has_role('sector_lead') or samverka_has_role('group_member') or samverka_has_role('police_liaison'));
comment on function samverka_follows_interventions() is 'Whether the actor reads what is done for groups: those who lead and those in the cooperation group.';
create function samverka_plans_interventions() returns boolean stable language sql return
    samverka_asks_as('officer') and samverka_is('person')
        and (samverka_has_role('coordinator') or samverka_has_role('handler') or samverka_has_role('sector_lead'));
comment on function samverka_plans_interventions() is 'Whether the actor plans what is done for groups.';

create table intervention (
    id uuid primary key,
    version integer not null,
    kind_id uuid not null references intervention_kind (id),
    level text not null check (level in ('general', 'specific')),
    name text not null check (length(name) between 1 and 100),
    sector_code text references sector (code),
    starts_on date not null,
    ends_on date not null,
    follow_up_on date,
    status text not null check (status in ('planned', 'ongoing', 'ended', 'cancelled')),
    responsible_id uuid not null references account (id),
    conclusion text check (length(conclusion) between 1 and 1000),
    ended_on date,
    changed_at timestamptz not null,
    constraint ends_after_it_starts check (ends_on >= starts_on),
    constraint whole_ending check ((status in ('ended', 'cancelled')) = (ended_on is not null) and (ended_on is null) = (conclusion is null))
);
comment on table intervention is 'What is done for everybody (general) or for a group (specific). Counts, never names.';
comment on column intervention.kind_id is 'What kind it is.';
comment on column intervention.level is 'As of its kind.';
comment on column intervention.sector_code is 'The sector; null: the whole municipality.';
comment on column intervention.starts_on is 'First day of the period.';
comment on column intervention.ends_on is 'Last day that is planned.';
comment on column intervention.follow_up_on is 'When it is looked at next; null when nothing is planned.';
comment on column intervention.responsible_id is 'Who planned it and answers for it.';
comment on column intervention.conclusion is 'What it gave, or why it was cancelled.';
comment on column intervention.ended_on is 'The day it ended or was cancelled.';
create index intervention_open on intervention (responsible_id) where status in ('planned', 'ongoing');

create table intervention_session (
    intervention_id uuid not null references intervention (id),
    held_on date not null,
    held smallint not null check (held between 0 and 50),
    reached integer check (reached between 5 and 100000),
    noted_by uuid not null references account (id),
    noted_at timestamptz not null,
    primary key (intervention_id, held_on)
);
comment on table intervention_session is 'The sessions of one day and how many they reached. Numbers only.';
comment on column intervention_session.intervention_id is 'Of what.';
comment on column intervention_session.held_on is 'The day.';
comment on column intervention_session.held is 'How many sessions were held; 0 when it was noted by mistake.';
comment on column intervention_session.reached is 'How many people they reached together; null for fewer than five: such a number is not kept, so nothing can be derived from it (ADR 120).';
comment on column intervention_session.noted_by is 'Who said so last.';
comment on column intervention_session.noted_at is 'When.';
create index intervention_session_by_day on intervention_session (held_on);

alter table intervention enable row level security;
alter table intervention force row level security;
alter table intervention_session enable row level security;
alter table intervention_session force row level security;
create policy followers_read on intervention for select using ((select samverka_follows_interventions()) or (select samverka_is('system')));
create policy planners_insert on intervention for insert with check (
    responsible_id = (select samverka_actor()) and (select samverka_plans_interventions()) or (select samverka_is('system')));
create policy responsible_update on intervention for update using ((select samverka_plans_interventions()) and status in ('planned', 'ongoing')
        and (responsible_id = (select samverka_actor()) or (select samverka_has_role('coordinator'))))
    with check (true);
create policy followers_read on intervention_session for select using ((select samverka_follows_interventions()) or (select samverka_is('system')));
create policy responsible_insert on intervention_session for insert with check (
    noted_by = (select samverka_actor()) and (select samverka_plans_interventions())
        and exists (select 1 from intervention i where i.id = intervention_id
            and (i.responsible_id = (select samverka_actor()) or (select samverka_has_role('coordinator'))))
    or (select samverka_is('system')));
create policy responsible_update on intervention_session for update using ((select samverka_plans_interventions())
        and exists (select 1 from intervention i where i.id = intervention_id
            and (i.responsible_id = (select samverka_actor()) or (select samverka_has_role('coordinator')))))
    with check (noted_by = (select samverka_actor()));
grant select, insert on intervention, intervention_session to samverka_app;
grant update (version, name, sector_code, starts_on, ends_on, follow_up_on, status, conclusion, ended_on, changed_at) on intervention to samverka_app;
grant update (held, reached, noted_by, noted_at) on intervention_session to samverka_app;
