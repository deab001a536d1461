create table rights_request (
    id uuid primary key,
    version integer not null,
    kind text not null check (kind in ('access', 'rectification', 'erasure', 'restriction', 'objection')),
    status text not null check (status in ('received', 'in_progress', 'decided', 'answered', 'withdrawn')),
    requester_kind text not null check (requester_kind in ('data_subject', 'guardian', 'representative', 'reporter')),
    channel text not null check (channel in ('letter', 'meeting', 'phone', 'secure_message', 'email')),
    received_on date not null,
    received_by uuid not null references account (id),
    recorded_at timestamptz not null,
    due_on date not null,
    extension text check (extension in ('complexity', 'many_requests')),
    extension_told_on date,
    registration_number text check (length(registration_number) <= 40),
    concern_id uuid references concern (id),
    requester bytea,
    outcome text check (outcome in ('granted', 'partly_granted', 'refused')),
    ground text check (ground in ('secrecy', 'rights_of_others', 'manifestly_unfounded', 'legal_obligation', 'public_interest',
        'legal_claims', 'accurate', 'nothing_held')),
    reason bytea,
    case_reason bytea,
    decided_by uuid references account (id),
    decided_at timestamptz,
    answered_on date,
    answer_channel text check (answer_channel in ('letter', 'meeting', 'phone', 'secure_message')),
    told_of_appeal boolean not null default false,
    ended_at timestamptz,
    constraint sealed_as_its_case check ((concern_id is null or reason is null and requester is null) and (concern_id is not null or case_reason is null)),
    constraint extended_whole check ((extension is null) = (extension_told_on is null)),
    constraint decided_whole check (num_nulls(outcome, decided_by, decided_at) in (0, 3)),
    constraint decided_in_time check (status not in ('decided', 'answered') or outcome is not null),
    constraint no_with_ground check (outcome is null or (outcome = 'granted') = (ground is null)),
    constraint answered_whole check ((status = 'answered') = (answered_on is not null) and (status = 'answered') = (answer_channel is not null)),
    constraint told_how_to_appeal check (status <> 'answered' or outcome = 'granted' or told_of_appeal),
    constraint ended check ((status in ('answered', 'withdrawn')) = (ended_at is not null))
);
comment on table rights_request is 'What people have asked for under GDPR 15–18 and 21: the register and its clock. Nobody is named in it.';
comment on column rights_request.requester_kind is 'In what capacity it was asked.';
comment on column rights_request.channel is 'How it came.';
comment on column rights_request.received_on is 'The Swedish day it came; the month runs from it (GDPR 12.3).';
comment on column rights_request.received_by is 'Who received it.';
comment on column rights_request.due_on is 'By when it is answered: one month, or three when extended; the next working day.';
comment on column rights_request.extension is 'Why two months were added; null when they were not.';
comment on column rights_request.extension_told_on is 'The day the requester was told of that, within the first month.';
comment on column rights_request.registration_number is 'Where it is filed in the municipality''s register (diarienummer).';
comment on column rights_request.concern_id is 'The case it is about; null while it is about none.';
comment on column rights_request.requester is 'Who asks and what, while it is about no case; sealed under the key set system-texts.';
comment on column rights_request.outcome is 'What was decided.';
comment on column rights_request.ground is 'The ground in law for not granting all of it.';
comment on column rights_request.reason is 'Why it was decided so, while it is about no case; sealed under the key set system-texts.';
comment on column rights_request.case_reason is 'The same of a request about a case; sealed under the key of its case.';
comment on column rights_request.decided_by is 'Who decided it.';
comment on column rights_request.decided_at is 'When.';
comment on column rights_request.answered_on is 'The day the requester got the answer.';
comment on column rights_request.answer_channel is 'How.';
comment on column rights_request.told_of_appeal is 'Whether the answer said how a no is appealed and where one complains (GDPR 12.4).';
comment on column rights_request.ended_at is 'When it was answered or withdrawn.';
create index rights_request_newest on rights_request (id desc);
create index rights_request_of_concern on rights_request (concern_id) where concern_id is not null;
create index rights_request_waiting on rights_request (due_on, id) where status in ('received', 'in_progress', 'decided');

create table case_requester (
    request_id uuid primary key references rights_request (id),
    concern_id uuid not null references concern (id),
    content bytea not null
);
comment on table case_requester is 'Who asks and what, of a request about a case: apart from the request, because it tells whom the case is about.';
comment on column case_requester.request_id is 'The request.';
comment on column case_requester.content is 'Sealed under the key of its case.';
create index case_requester_of_concern on case_requester (concern_id);

alter table rights_request enable row level security;
alter table rights_request force row level security;
alter table case_requester enable row level security;
alter table case_requester force row level security;

create function samverka_keeps_rights_register() returns boolean stable parallel safe language sql
    return (samverka_has_role('coordinator') or samverka_has_role('auditor')) and samverka_is('person') and samverka_asks_as('officer');
comment on function samverka_keeps_rights_register() is 'Whether the actor sees every request for a right: where it stands, not who asks.';
create policy register_read on rights_request for select using (
    (select samverka_keeps_rights_register())
    or (select samverka_asks_as('officer')) and (select samverka_is('person')) and (select samverka_has_role('handler'))
        and (concern_id is null and received_by = (select samverka_actor())
            or concern_id is not null and exists (select 1 from concern where concern.id = rights_request.concern_id))
    or (select samverka_is('system')));
create policy receivers_insert on rights_request for insert with check (
    received_by = (select samverka_actor()) and (select samverka_asks_as('officer')) and (select samverka_is('person'))
    and ((select samverka_keeps_rights_register()) or (select samverka_has_role('handler')))
    and (concern_id is null or samverka_works_with(concern_id)) and status in ('received', 'in_progress'));
create policy register_update on rights_request for update using (
    status not in ('answered', 'withdrawn') and ((select samverka_keeps_rights_register())
        or concern_id is not null and samverka_works_with(concern_id)
        or concern_id is null and received_by = (select samverka_actor()))
    or (select samverka_is('system')))
    with check ((select samverka_keeps_rights_register())
        or concern_id is not null and samverka_works_with(concern_id)
        or concern_id is null and received_by = (select samverka_actor())
        or (select samverka_is('system')));
create policy system_deletes on rights_request for delete using ((select samverka_is('system')));

-- The receiver of the case, or who has broken glass, after a strong login: as the identity of its subject.
create policy identity_openers_read on case_requester for select using (
    (select samverka_is_strong()) and samverka_identity_right(concern_id) in ('receiver', 'broken_glass') or (select samverka_is('system')));
create policy workers_insert on case_requester for insert with check (samverka_works_with(concern_id));
create policy system_deletes on case_requester for delete using ((select samverka_is('system')));

grant select, insert, delete, update (version, status, due_on, extension, extension_told_on, concern_id, requester, outcome, ground,
    reason, case_reason, decided_by, decided_at, answered_on, answer_channel, told_of_appeal, ended_at) on rights_request to samverka_app;
grant select, insert, delete on case_requester to samverka_app;
