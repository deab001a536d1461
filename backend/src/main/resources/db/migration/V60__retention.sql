create table retention_rule (
    id uuid primary key,
    kept text not null check (kept in ('concern', 'reporter')),
    outcome text check (outcome in ('no_basis', 'advice_only', 'support_given', 'handed_to_other', 'duplicate',
        'wrong_channel', 'lawful_expression', 'referred_to_hr')),
    days integer not null check (days between 1 and 366),
    effective_from date not null,
    decided_by text not null check (length(decided_by) between 1 and 200),
    decided_on date,
    recorded_by uuid references account (id),
    recorded_at timestamptz not null,
    constraint outcome_of_concerns check ((kept = 'concern') = (outcome is not null))
);
comment on table retention_rule is 'How long what is kept after closing (gallringsregel). Never changed: a later rule takes over from its day.';
comment on column retention_rule.kept is 'concern: the whole case; reporter: who handed it in, which goes first.';
comment on column retention_rule.days is 'Days after closing; at most a year (domain § 9, safeguard 18).';
comment on column retention_rule.effective_from is 'Swedish day from which it holds; of several the latest that has begun.';
comment on column retention_rule.decided_by is 'The body that decided it, and its minute.';
comment on column retention_rule.outcome is 'Of concerns that ended so; null when it is about reporters.';
comment on column retention_rule.decided_on is 'When it was decided; null for what came with the installation.';
comment on column retention_rule.recorded_by is 'Who wrote it down; null for what came with the installation.';
create unique index retention_rule_from on retention_rule (kept, outcome, effective_from) nulls not distinct;

insert into retention_rule (id, kept, outcome, days, effective_from, decided_by, recorded_at)
select uuidv7(), kept, outcome, days, '2026-01-01', 'Förslag vid leverans, beslutas i dokumenthanteringsplanen', '2026-01-01'
from (values ('reporter', null, 30), ('concern', 'no_basis', 30), ('concern', 'lawful_expression', 30), ('concern', 'duplicate', 30),
    ('concern', 'wrong_channel', 30), ('concern', 'advice_only', 90), ('concern', 'referred_to_hr', 90),
    ('concern', 'support_given', 365), ('concern', 'handed_to_other', 365)) as proposed (kept, outcome, days);

create table legal_hold (
    id uuid primary key,
    version integer not null,
    concern_id uuid not null references concern (id),
    reason bytea not null,
    placed_by uuid not null references account (id),
    placed_at timestamptz not null,
    released_by uuid references account (id),
    released_at timestamptz,
    constraint whole_release check ((released_by is null) = (released_at is null))
);
comment on table legal_hold is 'That a case is not erased for now (gallringsstopp): somebody has asked for it, or it is needed in a dispute.';
comment on column legal_hold.reason is 'Why, as sealed text of the case.';
comment on column legal_hold.placed_by is 'The coordinator who asked for it.';
comment on column legal_hold.placed_at is 'From when.';
comment on column legal_hold.released_by is 'Who ended it.';
comment on column legal_hold.released_at is 'When it ended; null while in force.';
create unique index one_legal_hold on legal_hold (concern_id) where released_at is null;
create trigger not_when_restricted before insert or update or delete on legal_hold for each row execute function refuse_part_of_restricted();

create table retention_run (
    id uuid primary key,
    version integer not null,
    status text not null check (status in ('preparing', 'proposed', 'approved', 'done', 'withdrawn')),
    proposed_by uuid not null references account (id),
    proposed_at timestamptz not null,
    due_as_of timestamptz not null,
    approved_by uuid references account (id),
    approved_at timestamptz,
    ended_at timestamptz,
    constraint two_people check (approved_by is null or approved_by <> proposed_by),
    constraint approved_by_somebody check (status not in ('approved', 'done') or approved_by is not null)
);
comment on table retention_run is 'One erasing: a dry run that lists, an approval by somebody else, the run, its protocol.';
comment on column retention_run.due_as_of is 'The moment by which the listed cases were due.';
comment on column retention_run.proposed_by is 'Who asked for the dry run.';
comment on column retention_run.approved_by is 'Somebody else, who approved it.';
comment on column retention_run.approved_at is 'When.';
comment on column retention_run.ended_at is 'When it was done or withdrawn.';
create index retention_run_newest on retention_run (id desc);

create table retention_item (
    id uuid primary key,
    run_id uuid not null references retention_run (id),
    erases text not null check (erases in ('concern', 'reporter')),
    case_id uuid,
    case_number text,
    case_hash text not null check (length(case_hash) = 64),
    outcome text not null,
    closed_on date not null,
    due_on date not null,
    rule_id uuid not null references retention_rule (id),
    state text not null check (state in ('listed', 'erased', 'postponed')),
    obstacle text check (obstacle ~ '^[a-z_]{1,40}$'),
    constraint nothing_left_of_erased check (state <> 'erased' or erases = 'reporter' or case_id is null and case_number is null)
);
comment on table retention_item is 'What a run erases. Of what was erased it keeps a hash of the id, so that whoever knows the id can show that it was.';
comment on column retention_item.run_id is 'The run that lists it.';
comment on column retention_item.erases is 'concern: the whole case; reporter: who handed it in.';
comment on column retention_item.case_number is 'As on the concern; gone with it.';
comment on column retention_item.outcome is 'How the concern ended.';
comment on column retention_item.closed_on is 'Swedish day on which it was closed.';
comment on column retention_item.due_on is 'Swedish day until which it was to be kept.';
comment on column retention_item.rule_id is 'The rule that says so.';
comment on column retention_item.case_id is 'The concern; gone with it.';
comment on column retention_item.case_hash is 'SHA-256 of the concern''s id.';
comment on column retention_item.obstacle is 'What kept it from being erased, as a code.';
create index retention_item_of_run on retention_item (run_id, id);
create unique index retention_item_once on retention_item (run_id, erases, case_id);
create index retention_item_of_case on retention_item (case_id) where case_id is not null;

create table purged_concern (
    id uuid primary key,
    received_in date not null check (extract(day from received_in) = 1),
    purged_in date not null check (extract(day from purged_in) = 1),
    source text not null,
    subject_kind text not null,
    event_type text not null,
    outcome text not null,
    sector_code text
);
comment on table purged_concern is 'What is left of an erased concern: a row for statistics with months and codes, under an id of its own that leads nowhere.';
comment on column purged_concern.received_in is 'First day of the month in which it came in.';
comment on column purged_concern.source is 'As on the concern.';
comment on column purged_concern.subject_kind is 'As on the concern.';
comment on column purged_concern.event_type is 'As on the concern.';
comment on column purged_concern.outcome is 'How it ended.';
comment on column purged_concern.sector_code is 'As on the concern.';
comment on column purged_concern.purged_in is 'First day of the month in which it was erased.';

alter table retention_rule enable row level security;
alter table retention_rule force row level security;
alter table legal_hold enable row level security;
alter table legal_hold force row level security;
alter table retention_run enable row level security;
alter table retention_run force row level security;
alter table retention_item enable row level security;
alter table retention_item force row level security;
alter table purged_concern enable row level security;
alter table purged_concern force row level security;

create function samverka_retains() returns boolean stable parallel safe language sql
    return (samverka_has_role('coordinator') or samverka_has_role('auditor')) and samverka_is('person') and samverka_asks_as('officer');
comment on function samverka_retains() is 'Whether the actor takes part in erasing: proposes, approves, reads the protocol.';

create policy retainers_read on retention_rule for select using ((select samverka_retains()) or (select samverka_is('system')));
create policy auditors_insert on retention_rule for insert with check (
    (select samverka_has_role('auditor')) and (select samverka_is('person')) and recorded_by = (select samverka_actor()));
create policy with_concern_read on legal_hold for select using (
    exists (select 1 from concern where concern.id = legal_hold.concern_id) and not (select samverka_asks_as('reporter')));
create policy coordinators_insert on legal_hold for insert with check (
    (select samverka_has_role('coordinator')) and placed_by = (select samverka_actor())
    and exists (select 1 from concern where concern.id = legal_hold.concern_id));
create policy coordinators_release on legal_hold for update using (
    (select samverka_has_role('coordinator')) and released_at is null) with check (released_by = (select samverka_actor()));
create policy system_deletes on legal_hold for delete using ((select samverka_is('system')));
create policy retainers_read on retention_run for select using ((select samverka_retains()) or (select samverka_is('system')));
create policy retainers_propose on retention_run for insert with check (
    (select samverka_retains()) and proposed_by = (select samverka_actor()) and status = 'preparing');
create policy retainers_decide on retention_run for update using (
    (select samverka_retains()) and status = 'proposed' or (select samverka_is('system')))
    with check ((select samverka_is('system')) or status = 'withdrawn' or status = 'approved' and approved_by = (select samverka_actor()));
create policy retainers_read on retention_item for select using ((select samverka_retains()) or (select samverka_is('system')));
create policy system_writes on retention_item for all using ((select samverka_is('system')));
create policy system_writes on purged_concern for insert with check ((select samverka_is('system')));
create policy statistics_read on purged_concern for select using ((select samverka_retains()) or (select samverka_is('system')));

create policy system_updates on concern for update using ((select samverka_is('system')));
create policy system_deletes on concern for delete using ((select samverka_is('system')));
create policy system_updates on concern_step for update using ((select samverka_is('system')));
create policy system_deletes on concern_step for delete using ((select samverka_is('system')));
create policy system_deletes on journal_entry for delete using ((select samverka_is('system')));
-- The longest closed first, for each outcome.
create index concern_closed on concern (closure_outcome, closed_at, id) where status = 'closed';

grant select, insert on retention_rule to samverka_app;
grant select, insert, update, delete on legal_hold, retention_item to samverka_app;
grant select, insert, update on retention_run to samverka_app;
grant select, insert on purged_concern to samverka_app;
grant delete on concern, concern_step, journal_entry to samverka_app;
grant update (by_id) on concern_step to samverka_app;
