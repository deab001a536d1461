create table hand_over (
    id uuid primary key,
    version integer not null,
    concern_id uuid not null references concern (id),
    case_number text not null,
    about_child boolean not null,
    kind text not null check (kind in ('transfer', 'referral')),
    recipient_id uuid not null references recipient (id),
    recipient_name text not null,
    recipient_kind text not null check (recipient_kind in ('social_services', 'police', 'school', 'hr_security', 'health', 'other')),
    method text not null check (method in ('phone', 'meeting', 'letter', 'secure_message', 'in_system')),
    status text not null check (status in ('proposed', 'refused', 'sent', 'acknowledged', 'rejected', 'recalled')),
    package_hash text not null check (length(package_hash) = 64),
    field_names text[] not null,
    contents bytea,
    basis_code text,
    basis_version integer,
    holder text,
    ground bytea,
    proposed_by uuid not null references account (id),
    proposed_at timestamptz not null,
    decided_by uuid references account (id),
    sent_at timestamptz,
    acknowledge_by date,
    ended_by uuid references account (id),
    ended_on date,
    received_by bytea,
    reason bytea,
    taken_back_at timestamptz,
    feedback_due_on date,
    feedback_given_at timestamptz,
    corrected_at timestamptz,
    told_of_correction_at timestamptz,
    -- After the acknowledgement only the receipt stays (domain § 2.3); what comes to nothing leaves nothing behind either.
    constraint contents_only_on_the_way check ((contents is not null) = (status in ('proposed', 'sent'))),
    constraint ended_by_somebody check ((status in ('proposed', 'sent')) = (ended_by is null) and (ended_by is null) = (ended_on is null)),
    constraint sent_with_deadline check ((sent_at is null) = (acknowledge_by is null)
        and (sent_at is not null or status in ('proposed', 'refused', 'recalled'))),
    constraint never_without_ground check (cardinality(field_names) = 0
        or basis_code is not null and basis_version is not null and holder is not null and ground is not null),
    constraint never_decided_by_its_proposer check (decided_by <> proposed_by)
);
comment on table hand_over is 'A hand-over (överlämning) or referral (hänvisning) of a concern: on its way while proposed or sent, a receipt afterwards.';
comment on column hand_over.case_number is 'The concern''s number, for the receiver who does not see the concern.';
comment on column hand_over.about_child is 'Whether the concern was about a child when it was sent: then its reporter is owed an answer.';
comment on column hand_over.kind is 'transfer gives the case up; referral keeps it.';
comment on column hand_over.recipient_id is 'To whom; those who receive for the recipient see the package.';
comment on column hand_over.recipient_name is 'The recipient''s name when it was sent.';
comment on column hand_over.recipient_kind is 'What sort of recipient it was then.';
comment on column hand_over.method is 'How it goes; never e-mail.';
comment on column hand_over.package_hash is 'SHA-256 of what leaves, which preview, approval and sending agree on.';
comment on column hand_over.field_names is 'Names of the parts that leave, as kind.part; never what they say.';
comment on column hand_over.contents is 'What leaves, sealed under the key of the case; gone once it has ended.';
comment on column hand_over.basis_code is 'The legal basis; null when nothing leaves.';
comment on column hand_over.basis_version is 'The wording of it.';
comment on column hand_over.holder is 'Where the data comes from, which decides the bases that may be used.';
comment on column hand_over.ground is 'The answers to the basis''s test and the balance of interests, sealed under the key of the case.';
comment on column hand_over.proposed_by is 'Who sent it, or proposed it where somebody else has to approve.';
comment on column hand_over.proposed_at is 'When.';
comment on column hand_over.decided_by is 'The second person (safeguard 8); never the first.';
comment on column hand_over.sent_at is 'When it left.';
comment on column hand_over.acknowledge_by is 'The Swedish day by which it is to be answered: two working days.';
comment on column hand_over.ended_by is 'Who answered it, noted the answer, refused it or took it back.';
comment on column hand_over.ended_on is 'The Swedish day of that.';
comment on column hand_over.received_by is 'Who took it outside this system, sealed under the key of the case.';
comment on column hand_over.reason is 'Why it was refused, rejected or taken back, sealed under the key of the case.';
comment on column hand_over.taken_back_at is 'When the case came back, or after a rejection went to somebody else.';
comment on column hand_over.feedback_due_on is 'By when the reporter of a child is to know whether an investigation is opened; null when that is not owed.';
comment on column hand_over.feedback_given_at is 'When that was told.';
comment on column hand_over.corrected_at is 'When something in the case was corrected or disputed after it was sent (safeguard 16).';
comment on column hand_over.told_of_correction_at is 'When the recipient was told of that.';

create index hand_over_of_concern on hand_over (concern_id, id desc);
create index hand_over_to_recipient on hand_over (recipient_id, id desc);
-- One proposal at a time waits for the second person.
create unique index hand_over_awaiting_decision on hand_over (concern_id) where status = 'proposed';

alter table hand_over enable row level security;
alter table hand_over force row level security;

create policy with_concern_read on hand_over for select using (
    (select samverka_asks_as('officer')) and exists (select 1 from concern where concern.id = hand_over.concern_id)
    or (select samverka_is('system')));
create policy with_concern_insert on hand_over for insert with check (
    (select samverka_asks_as('officer')) and proposed_by = (select samverka_actor())
    and exists (select 1 from concern where concern.id = hand_over.concern_id));
create policy with_concern_update on hand_over for update using (
    (select samverka_asks_as('officer')) and exists (select 1 from concern where concern.id = hand_over.concern_id)
    or (select samverka_is('system')));
create policy system_deletes on hand_over for delete using ((select samverka_is('system')));

-- Those who receive see what was sent to them in this system, and through it nothing else of the case.
create policy receivers_read on hand_over for select using (
    (select samverka_asks_as('officer')) and (select samverka_is('person')) and (select samverka_has_role('handler'))
    and method = 'in_system' and sent_at is not null
    and exists (select 1 from recipient r where r.id = hand_over.recipient_id and (select samverka_actor()) = any (r.receivers)));
create policy receivers_answer on hand_over for update using (
    (select samverka_asks_as('officer')) and (select samverka_is('person')) and (select samverka_has_role('handler'))
    and method = 'in_system' and sent_at is not null
    and exists (select 1 from recipient r where r.id = hand_over.recipient_id and (select samverka_actor()) = any (r.receivers)));

-- The package is sealed under the key of its case.
create policy receivers_read on case_key for select using (
    exists (select 1 from hand_over h join recipient r on r.id = h.recipient_id
        where h.concern_id = case_key.case_id and h.method = 'in_system' and h.status = 'sent'
        and (select samverka_has_role('handler')) and (select samverka_actor()) = any (r.receivers)));

grant select, insert, update, delete on hand_over to samverka_app;
