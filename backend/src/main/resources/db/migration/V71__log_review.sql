create table read_review_period (
    id uuid primary key,
    first_day date not null unique,
    last_day date not null check (last_day > first_day),
    drawn_at timestamptz not null,
    visits integer not null check (visits >= 0)
);
comment on table read_review_period is 'A week whose reads of cases were sampled for review (loggkontroll). Figures only.';
comment on column read_review_period.first_day is 'Its Monday, in Sweden.';
comment on column read_review_period.last_day is 'Its Sunday.';
comment on column read_review_period.drawn_at is 'When its reads were drawn.';
comment on column read_review_period.visits is 'How many visits there were to draw from: one person''s reads of one case on one day.';

-- No trigger against changing what is restricted: the rights of the person a case is about are served by who answers for reads.
create table read_review (
    id uuid primary key,
    version integer not null,
    period_id uuid not null references read_review_period (id),
    reader_id uuid not null,
    concern_id uuid references concern (id),
    case_number text check (case_number ~ '^[0-9]{4}-P?[0-9]{4,9}$'),
    first_read_at timestamptz not null,
    last_read_at timestamptz not null check (last_read_at >= first_read_at),
    actions text not null,
    grounds text not null check (grounds <> ''),
    reviewer_id uuid,
    status text not null check (status in ('asked', 'explained', 'accepted', 'unexplained', 'lapsed')),
    explain_by date not null,
    explained_at timestamptz,
    explanation bytea,
    review_by date not null,
    decided_by uuid,
    decided_at timestamptz,
    decision bytea,
    -- Nobody reviews their own reading.
    constraint reviewed_by_another check (reviewer_id <> reader_id and decided_by <> reader_id),
    constraint whole_decision check ((decided_by is null) = (decided_at is null) and (status in ('accepted', 'unexplained')) = (decided_at is not null)),
    constraint accepted_when_explained check (status not in ('explained', 'accepted') or explained_at is not null),
    constraint words_while_there_is_a_case check (concern_id is null or (explained_at is null) = (explanation is null)),
    constraint nothing_of_an_erased_case check (concern_id is not null or case_number is null and explanation is null and decision is null
        and status not in ('asked', 'explained')),
    unique (period_id, reader_id, concern_id, first_read_at)
);
comment on table read_review is 'A visit to a case that was drawn for review: its reader is asked to explain it, somebody else accepts that or marks it unexplained.';
comment on column read_review.period_id is 'The week it was drawn from.';
comment on column read_review.reader_id is 'Who read. No reference to account: reads are asked about whether or not one is known.';
comment on column read_review.concern_id is 'The case; null once it is erased.';
comment on column read_review.case_number is 'Its number, for reader and reviewer; null once it is erased.';
comment on column read_review.first_read_at is 'The visit''s first read.';
comment on column read_review.last_read_at is 'Its last read that day.';
comment on column read_review.actions is 'What was read: codes of the audit log, with commas.';
comment on column read_review.grounds is 'Why it was drawn: codes, with commas.';
comment on column read_review.reviewer_id is 'To whom it was handed; null while there is nobody but the reader.';
comment on column read_review.explain_by is 'By when the reader is to explain.';
comment on column read_review.explained_at is 'When it was explained.';
comment on column read_review.explanation is 'The explanation in words, sealed by the key set system-texts: whoever reviews it may not open the case.';
comment on column read_review.review_by is 'By when it is to be reviewed.';
comment on column read_review.decided_by is 'Who accepted it or marked it unexplained.';
comment on column read_review.decided_at is 'When that was.';
comment on column read_review.decision is 'The reviewer''s words, sealed by the key set system-texts; none are needed to accept.';
create index read_review_of_reader on read_review (reader_id, id desc);
create index read_review_of_case on read_review (concern_id) where concern_id is not null;
create index read_review_open on read_review (reviewer_id, id) where status in ('asked', 'explained');

alter table read_review_period enable row level security;
alter table read_review_period force row level security;
create policy reviewers_read on read_review_period for select using (
    (select samverka_asks_as('officer')) and (select samverka_is('person')) and (select samverka_has_role('auditor')) or (select samverka_is('system')));
create policy system_insert on read_review_period for insert with check ((select samverka_is('system')));
grant select, insert on read_review_period to samverka_app;

alter table read_review enable row level security;
alter table read_review force row level security;
create policy own_read on read_review for select using (
    reader_id = (select samverka_actor()) and (select samverka_asks_as('officer')) and (select samverka_is('person')));
create policy reviewers_read on read_review for select using (
    (select samverka_asks_as('officer')) and (select samverka_is('person'))
    and ((select samverka_has_role('auditor')) or (select samverka_has_role('coordinator')) and reviewer_id = (select samverka_actor()))
    or (select samverka_is('system')));
create policy system_insert on read_review for insert with check ((select samverka_is('system')) and status = 'asked');
create policy own_explanation on read_review for update
    using (reader_id = (select samverka_actor()) and (select samverka_is('person')) and status = 'asked')
    with check (reader_id = (select samverka_actor()) and status = 'explained' and decided_by is null);
create policy reviewers_decide on read_review for update
    using (reader_id <> (select samverka_actor()) and status in ('asked', 'explained')
           and (select samverka_asks_as('officer')) and (select samverka_is('person'))
           and ((select samverka_has_role('auditor')) or (select samverka_has_role('coordinator')) and reviewer_id = (select samverka_actor()))
           and (status = 'explained' or explain_by < ((select samverka_now()) at time zone 'Europe/Stockholm')::date))
    with check (decided_by = (select samverka_actor()) and status in ('accepted', 'unexplained'));
-- Hands it to a reviewer, and forgets the case when that is erased.
create policy system_updates on read_review for update using ((select samverka_is('system'))) with check ((select samverka_is('system')));
grant select, insert, update (version, concern_id, case_number, reviewer_id, status, explained_at, explanation, review_by, decided_by, decided_at, decision)
    on read_review to samverka_app;
