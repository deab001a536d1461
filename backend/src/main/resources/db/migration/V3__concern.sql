create sequence concern_number;
comment on sequence concern_number is 'Running number inside case numbers; gaps are harmless.';

create table concern (
    id uuid primary key,
    case_number text not null default to_char(now() at time zone 'Europe/Stockholm', 'YYYY') || '-'
        || lpad(nextval('concern_number')::text, 4, '0'),
    version integer not null,
    status text not null check (status in ('received', 'triaged', 'assessed', 'in_action', 'followed_up', 'closed')),
    subject_kind text not null check (subject_kind in
        ('child', 'young_adult', 'adult', 'employee', 'organisation', 'place_or_event', 'unknown')),
    event_type text not null check (event_type in
        ('threat', 'signs_at_person', 'recruitment', 'propaganda_or_symbols', 'travel_or_joining',
         'returnee_or_participant', 'school_attack_signs', 'threat_to_elected_or_staff', 'relative_asks_for_help', 'other')),
    urgency text not null check (urgency in ('immediate', 'days', 'not_urgent')),
    once_immediate boolean not null,
    source text not null check (source in ('staff', 'partner')),
    sector_code text references sector (code),
    emergency_called boolean not null,
    reported_by uuid not null,
    received_at timestamptz not null,
    due_on date,
    handler_id uuid references account (id),
    child_report_made boolean,
    child_report_on date,
    closure_outcome text check (closure_outcome in ('no_basis', 'advice_only', 'support_given', 'handed_to_other',
        'duplicate', 'wrong_channel', 'lawful_expression', 'referred_to_hr')),
    closed_at timestamptz,
    changed_at timestamptz not null,
    proposal_kind text check (proposal_kind in ('closure', 'reopening')),
    proposal_outcome text,
    proposal_reason text,
    proposed_by uuid references account (id),
    proposed_at timestamptz,
    unique (case_number),
    -- The child gate (product.md, Concerns): no concern about a child is past triage without an answer about the report.
    constraint child_gate check (subject_kind <> 'child' or status = 'received' or child_report_made is not null),
    constraint closed_with_outcome check ((status = 'closed') = (closed_at is not null)
        and (status <> 'closed' or closure_outcome is not null)),
    constraint whole_proposal check ((proposal_kind is null) = (proposed_by is null)
        and (proposal_kind is null) = (proposed_at is null) and (proposal_kind is null) = (proposal_reason is null))
);
comment on table concern is 'A worry that somebody is drawn into violent extremism, or of an event (oro). Holds no name, number, faith, party or opinion of anybody.';
comment on column concern.reported_by is 'Actor that handed it in; a person or a machine.';
comment on column concern.due_on is 'Swedish date by which the present step should be taken; null when nothing is awaited.';
comment on column concern.once_immediate is 'Whether it was ever of immediate urgency: then it is never closed by one person, however calm it is now.';
comment on column concern.proposal_reason is 'Case text, written through the seam CaseText.';

-- Lists go newest first along the time-ordered key; each kind of list has its own way in.
create index concern_of_handler on concern (handler_id, id desc);
create index concern_of_reporter on concern (reported_by, id desc);
create index concern_in_status on concern (status, id desc);
create index concern_due on concern (due_on, id) where status <> 'closed';

create table concern_step (
    id uuid primary key,
    concern_id uuid not null references concern (id),
    kind text not null check (kind in ('observed_event', 'background', 'emergency_referral', 'triage', 'assignment',
        'assessment', 'measure', 'follow_up', 'closure_proposed', 'reopening_proposed', 'proposal_rejected',
        'closure', 'reopening')),
    at timestamptz not null,
    by_id uuid not null,
    content text not null
);
comment on table concern_step is 'What was observed and what was done, step by step; append-only. The newest step of a kind is the one that holds.';
comment on column concern_step.content is 'JSON by kind with free text of the case, written through the seam CaseText.';
create index concern_step_of_concern on concern_step (concern_id, id);

create table journal_entry (
    id uuid primary key,
    version integer not null,
    concern_id uuid not null references concern (id),
    kind text not null check (kind in ('note', 'contact', 'decision')),
    occurred_on date not null,
    text text not null,
    state text not null check (state in ('working', 'locked')),
    corrects_id uuid references journal_entry (id),
    written_by uuid not null references account (id),
    written_at timestamptz not null,
    locked_at timestamptz,
    constraint locked_with_time check ((state = 'locked') = (locked_at is not null))
);
comment on table journal_entry is 'A note of the case: its author may change it while working; locked, it is corrected only by a new entry that points to it.';
comment on column journal_entry.text is 'Case text, written through the seam CaseText.';
create index journal_entry_of_concern on journal_entry (concern_id, id desc);

alter table concern enable row level security;
alter table concern force row level security;
alter table concern_step enable row level security;
alter table concern_step force row level security;
alter table journal_entry enable row level security;
alter table journal_entry force row level security;

create policy officers_read on concern for select using (
    (select samverka_asks_as('officer')) and (select samverka_is('person'))
    and ((select samverka_has_role('coordinator'))
         or (handler_id = (select samverka_actor()) and (select samverka_has_role('handler')))));
create policy reporters_read on concern for select using (
    (select samverka_asks_as('reporter')) and reported_by = (select samverka_actor()));
create policy system_reads on concern for select using ((select samverka_is('system')));
create policy reporters_insert on concern for insert with check (
    (select samverka_asks_as('reporter')) and reported_by = (select samverka_actor()) and status = 'received'
    and handler_id is null);
create policy system_inserts on concern for insert with check ((select samverka_is('system')));
create policy officers_update on concern for update using (
    (select samverka_asks_as('officer')) and (select samverka_is('person'))
    and ((select samverka_has_role('coordinator'))
         or (handler_id = (select samverka_actor()) and (select samverka_has_role('handler')))));

-- The parts of a concern are visible to whoever sees the concern as an officer; a reporter only adds at the start.
create policy with_concern_read on concern_step for select using (
    not (select samverka_asks_as('reporter'))
    and exists (select 1 from concern where concern.id = concern_step.concern_id)
    or (select samverka_is('system')));
create policy with_concern_insert on concern_step for insert with check (
    by_id = (select samverka_actor()) and exists (select 1 from concern where concern.id = concern_step.concern_id)
    or (select samverka_is('system')));
create policy with_concern_read on journal_entry for select using (
    not (select samverka_asks_as('reporter'))
    and exists (select 1 from concern where concern.id = journal_entry.concern_id)
    or (select samverka_is('system')));
create policy with_concern_insert on journal_entry for insert with check (
    (select samverka_asks_as('officer')) and written_by = (select samverka_actor())
    and exists (select 1 from concern where concern.id = journal_entry.concern_id)
    or (select samverka_is('system')));
create policy own_working_update on journal_entry for update
    using (written_by = (select samverka_actor()) and state = 'working'
           and exists (select 1 from concern where concern.id = journal_entry.concern_id))
    with check (written_by = (select samverka_actor()));

grant usage on sequence concern_number to samverka_app;
grant select, insert, update on concern, journal_entry to samverka_app;
grant select, insert on concern_step to samverka_app;
