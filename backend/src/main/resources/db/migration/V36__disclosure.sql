create table police_mailbox (
    id uuid primary key,
    unit text not null check (length(unit) between 1 and 200),
    opened_at timestamptz not null
);
comment on table police_mailbox is 'A police system that has asked for something: it sees its own mailbox and no other.';
comment on column police_mailbox.id is 'The system''s id as an actor.';
comment on column police_mailbox.unit is 'The police unit behind it, as it named itself last; a function, never a person.';
comment on column police_mailbox.opened_at is 'When it asked first.';

create table disclosure_request (
    id uuid primary key,
    version integer not null,
    mailbox_id uuid not null references police_mailbox (id),
    status text not null check (status in ('received', 'in_review', 'answered', 'refused')),
    received_at timestamptz not null,
    answer_by date,
    concern_id uuid references concern (id),
    content bytea,
    case_content bytea,
    note bytea,
    case_note bytea,
    reason bytea,
    decided_by uuid references account (id),
    decided_at timestamptz,
    changed_at timestamptz not null,
    constraint sealed_once check ((content is null) <> (case_content is null)),
    constraint sealed_as_its_case check ((concern_id is null) = (case_content is null) and (case_note is null or concern_id is not null)
        and (note is null or concern_id is null) and (reason is null or concern_id is null)),
    constraint in_a_case check (status not in ('in_review', 'answered') or concern_id is not null),
    constraint refused_by_somebody check ((status = 'refused') = (decided_by is not null and decided_at is not null))
);
comment on table disclosure_request is 'A request that came in through a police mailbox.';
comment on column disclosure_request.mailbox_id is 'Whose it is.';
comment on column disclosure_request.answer_by is 'By when an answer is wanted.';
comment on column disclosure_request.concern_id is 'The case it was taken up in; null while it concerns none.';
comment on column disclosure_request.content is 'What is asked, while it concerns no case; sealed under the key set system-texts.';
comment on column disclosure_request.case_content is 'The same once it concerns a case; sealed under the key of its case.';
comment on column disclosure_request.note is 'What the one who asked is told besides a no that concerned no case; sealed under the key set system-texts.';
comment on column disclosure_request.case_note is 'The same of a no in a case; sealed under the key of its case.';
comment on column disclosure_request.reason is 'Why it was refused without concerning a case; sealed under the key set system-texts.';
comment on column disclosure_request.decided_by is 'Who refused it.';
comment on column disclosure_request.decided_at is 'When it was refused.';
create index disclosure_request_of_mailbox on disclosure_request (mailbox_id, id desc);
create index disclosure_request_of_concern on disclosure_request (concern_id) where concern_id is not null;
create index disclosure_request_waiting on disclosure_request (id) where status = 'received';

create table disclosure (
    id uuid primary key,
    version integer not null,
    concern_id uuid not null references concern (id),
    case_number text not null,
    request_id uuid references disclosure_request (id),
    status text not null check (status in ('requested', 'proactive', 'secrecy_review', 'granted', 'partly_granted', 'refused', 'sent')),
    direction text not null check (direction in ('on_request', 'own_initiative')),
    recipient_kind text not null check (recipient_kind in ('police', 'security_service', 'other_law_enforcement',
        'social_services', 'school', 'health', 'other_authority', 'civil_society')),
    mailbox_id uuid references police_mailbox (id),
    recipient bytea not null,
    age_group text not null check (age_group in ('under_18', 'from_18_to_20', 'from_21', 'unknown')),
    started_by uuid not null references account (id),
    started_at timestamptz not null,
    changed_at timestamptz not null,
    basis_code text,
    basis_version smallint,
    content bytea,
    package_hash text check (length(package_hash) = 64),
    decider_id uuid references account (id),
    prepared_by uuid references account (id),
    prepared_at timestamptz,
    decided_by uuid references account (id),
    decided_at timestamptz,
    refusal bytea,
    method text check (method in ('mailbox', 'phone', 'meeting', 'letter', 'secure_message')),
    sent_by uuid references account (id),
    sent_at timestamptz,
    foreign key (basis_code, basis_version) references legal_basis (code, version),
    constraint prepared_whole check (num_nulls(basis_code, basis_version, content, package_hash, prepared_by, prepared_at) in (0, 6)),
    constraint prepared_before_yes check (status not in ('secrecy_review', 'granted', 'partly_granted', 'sent') or content is not null),
    constraint decided_by_somebody check ((status in ('granted', 'partly_granted', 'refused', 'sent')) = (decided_by is not null and decided_at is not null)),
    constraint refused_with_reason check ((status = 'refused') = (refusal is not null)),
    constraint sent_whole check ((status = 'sent') = (method is not null and sent_by is not null and sent_at is not null)),
    constraint mailbox_is_the_polices check (mailbox_id is null or recipient_kind = 'police')
);
comment on table disclosure is 'Data of a case that leaves to an authority, or was refused (utlämnande av uppgift).';
comment on column disclosure.case_number is 'Of its case, for a principal who does not see the case.';
comment on column disclosure.request_id is 'The request it answers; null when nobody asked through a mailbox.';
comment on column disclosure.direction is 'Whether somebody asked.';
comment on column disclosure.recipient_kind is 'What sort of body it goes to.';
comment on column disclosure.mailbox_id is 'The police system it goes to; null when it is given in another way.';
comment on column disclosure.recipient is 'The recipient''s unit or function; sealed.';
comment on column disclosure.age_group is 'Of the person it is about, as the case said when it was prepared: some bases have an age limit.';
comment on column disclosure.started_by is 'Who started it.';
comment on column disclosure.started_at is 'When it was started.';
comment on column disclosure.basis_code is 'The legal basis.';
comment on column disclosure.basis_version is 'The wording of the legal basis it rests on.';
comment on column disclosure.content is 'What leaves and the weighing behind it, as one sealed text.';
comment on column disclosure.package_hash is 'SHA-256 of that text, which holds a random salt; approvals name it.';
comment on column disclosure.decider_id is 'The principal who is asked to decide, and who therefore sees it.';
comment on column disclosure.prepared_by is 'Who prepared what is to leave.';
comment on column disclosure.prepared_at is 'When that was prepared.';
comment on column disclosure.decided_by is 'The second of two who approved, or who refused.';
comment on column disclosure.decided_at is 'When it was granted or refused.';
comment on column disclosure.refusal is 'Why it was refused; sealed.';
comment on column disclosure.method is 'How it was given.';
comment on column disclosure.sent_by is 'Who sent it.';
comment on column disclosure.sent_at is 'When it was sent.';
create index disclosure_of_concern on disclosure (concern_id, id desc);
create index disclosure_of_request on disclosure (request_id) where request_id is not null;
create index disclosure_of_decider on disclosure (decider_id) where decider_id is not null;
create index disclosure_waiting on disclosure (id) where status in ('requested', 'proactive', 'secrecy_review', 'granted', 'partly_granted');

create table disclosure_approval (
    id uuid primary key,
    disclosure_id uuid not null references disclosure (id),
    package_hash text not null check (length(package_hash) = 64),
    approved_by uuid not null references account (id),
    approved_at timestamptz not null,
    -- Nobody says yes twice to one package.
    unique (disclosure_id, package_hash, approved_by)
);
comment on table disclosure_approval is 'Somebody''s yes to one package; append-only. A changed package has another hash and no approvals.';
comment on column disclosure_approval.disclosure_id is 'What was approved.';
comment on column disclosure_approval.package_hash is 'Which package of it.';
comment on column disclosure_approval.approved_by is 'Who said yes.';
comment on column disclosure_approval.approved_at is 'When.';

create table disclosure_package (
    id uuid primary key,
    disclosure_id uuid not null unique references disclosure (id),
    concern_id uuid not null references concern (id),
    request_id uuid references disclosure_request (id),
    mailbox_id uuid not null references police_mailbox (id),
    content bytea not null,
    content_hash text not null check (length(content_hash) = 64),
    sent_by uuid not null,
    sent_at timestamptz not null
);
comment on table disclosure_package is 'What was sent to a police mailbox, as two people approved it; append-only.';
comment on column disclosure_package.disclosure_id is 'The disclosure it is of.';
comment on column disclosure_package.request_id is 'The request it answers.';
comment on column disclosure_package.mailbox_id is 'Who may read it.';
comment on column disclosure_package.content is 'What leaves; sealed under the key of its case.';
comment on column disclosure_package.content_hash is 'SHA-256 of what leaves; the receipt names it.';
comment on column disclosure_package.sent_by is 'Who sent it, and is told of the receipt.';
comment on column disclosure_package.sent_at is 'When it was sent.';
create index disclosure_package_of_mailbox on disclosure_package (mailbox_id, id desc);
create index disclosure_package_of_concern on disclosure_package (concern_id);

create table disclosure_receipt (
    disclosure_id uuid primary key references disclosure (id),
    received_on date not null,
    noted_by uuid not null,
    noted_at timestamptz not null
);
comment on table disclosure_receipt is 'That the recipient has it. A disclosure that was sent and has one is receipted.';
comment on column disclosure_receipt.disclosure_id is 'What was received.';
comment on column disclosure_receipt.received_on is 'The Swedish day it was received.';
comment on column disclosure_receipt.noted_by is 'The recipient''s system that left it, or the person here who noted it.';
comment on column disclosure_receipt.noted_at is 'When.';

create table disclosure_correction (
    id uuid primary key,
    disclosure_id uuid not null references disclosure (id),
    noted_at timestamptz not null
);
comment on table disclosure_correction is 'That something in the case was corrected or disputed after a disclosure was sent; its recipient sees when (safeguard 16). Append-only.';
comment on column disclosure_correction.disclosure_id is 'What was sent before.';
comment on column disclosure_correction.noted_at is 'When it was corrected or disputed.';
create index disclosure_correction_of_disclosure on disclosure_correction (disclosure_id);

-- A police system sees its own mailbox; people see what they see the case of; a principal sees what they are asked to decide.
alter table police_mailbox enable row level security;
alter table police_mailbox force row level security;
alter table disclosure_request enable row level security;
alter table disclosure_request force row level security;
alter table disclosure enable row level security;
alter table disclosure force row level security;
alter table disclosure_approval enable row level security;
alter table disclosure_approval force row level security;
alter table disclosure_package enable row level security;
alter table disclosure_package force row level security;
alter table disclosure_receipt enable row level security;
alter table disclosure_receipt force row level security;
alter table disclosure_correction enable row level security;
alter table disclosure_correction force row level security;

create policy own_mailbox on police_mailbox for all using ((select samverka_is('machine')) and id = (select samverka_actor()));
create policy officers_read on police_mailbox for select using ((select samverka_asks_as('officer')) and (select samverka_is('person'))
    and ((select samverka_has_role('coordinator')) or (select samverka_has_role('handler')) or (select samverka_has_role('principal'))));
create policy system_reads on police_mailbox for select using ((select samverka_is('system')));

create policy officers_read on disclosure for select using (
    (select samverka_asks_as('officer')) and (select samverka_is('person'))
    and exists (select 1 from concern where concern.id = disclosure.concern_id));
create policy asked_principal_reads on disclosure for select using (
    (select samverka_asks_as('officer')) and (select samverka_is('person')) and (select samverka_has_role('principal'))
    and decider_id = (select samverka_actor()));
create policy officers_insert on disclosure for insert with check (
    (select samverka_asks_as('officer')) and (select samverka_is('person')) and started_by = (select samverka_actor())
    and exists (select 1 from concern where concern.id = disclosure.concern_id));
create policy officers_update on disclosure for update using (
    (select samverka_asks_as('officer')) and (select samverka_is('person'))
    and exists (select 1 from concern where concern.id = disclosure.concern_id));
-- A principal says yes or no, and sends nothing.
create policy asked_principal_decides on disclosure for update using (
    (select samverka_asks_as('officer')) and (select samverka_is('person')) and (select samverka_has_role('principal'))
    and decider_id = (select samverka_actor()))
    with check (decider_id = (select samverka_actor()) and status <> 'sent');
create policy system_reads on disclosure for select using ((select samverka_is('system')));
create policy system_updates on disclosure for update using ((select samverka_is('system')));
create policy system_deletes on disclosure for delete using ((select samverka_is('system')));

create policy own_read on disclosure_request for select using (
    (select samverka_is('machine')) and mailbox_id = (select samverka_actor()));
create policy own_insert on disclosure_request for insert with check (
    (select samverka_is('machine')) and mailbox_id = (select samverka_actor()) and status = 'received' and concern_id is null);
create policy coordinators_read on disclosure_request for select using (
    (select samverka_asks_as('officer')) and (select samverka_is('person')) and (select samverka_has_role('coordinator')));
create policy coordinators_update on disclosure_request for update using (
    (select samverka_asks_as('officer')) and (select samverka_is('person')) and (select samverka_has_role('coordinator')));
create policy with_disclosure_read on disclosure_request for select using (
    (select samverka_is('person')) and exists (select 1 from disclosure d where d.request_id = disclosure_request.id));
create policy with_disclosure_update on disclosure_request for update using (
    (select samverka_is('person')) and exists (select 1 from disclosure d where d.request_id = disclosure_request.id));
create policy system_reads on disclosure_request for select using ((select samverka_is('system')));
create policy system_deletes on disclosure_request for delete using ((select samverka_is('system')));

create policy with_disclosure_read on disclosure_approval for select using (
    exists (select 1 from disclosure d where d.id = disclosure_approval.disclosure_id));
create policy own_insert on disclosure_approval for insert with check (
    (select samverka_is('person')) and approved_by = (select samverka_actor())
    and exists (select 1 from disclosure d where d.id = disclosure_approval.disclosure_id));
create policy system_deletes on disclosure_approval for delete using ((select samverka_is('system')));

create policy own_read on disclosure_package for select using (
    (select samverka_is('machine')) and mailbox_id = (select samverka_actor()));
create policy with_disclosure_read on disclosure_package for select using (
    exists (select 1 from disclosure d where d.id = disclosure_package.disclosure_id));
create policy officers_insert on disclosure_package for insert with check (
    (select samverka_is('person')) and sent_by = (select samverka_actor())
    and exists (select 1 from concern where concern.id = disclosure_package.concern_id)
    and exists (select 1 from disclosure d where d.id = disclosure_package.disclosure_id));
create policy system_deletes on disclosure_package for delete using ((select samverka_is('system')));

create policy with_disclosure_read on disclosure_receipt for select using (
    exists (select 1 from disclosure d where d.id = disclosure_receipt.disclosure_id)
    or exists (select 1 from disclosure_package p where p.disclosure_id = disclosure_receipt.disclosure_id));
create policy own_insert on disclosure_receipt for insert with check (
    noted_by = (select samverka_actor())
    and ((select samverka_is('person')) and exists (select 1 from disclosure d where d.id = disclosure_receipt.disclosure_id)
         or (select samverka_is('machine')) and exists (select 1 from disclosure_package p where p.disclosure_id = disclosure_receipt.disclosure_id)));
create policy system_deletes on disclosure_receipt for delete using ((select samverka_is('system')));

create policy with_disclosure_read on disclosure_correction for select using (
    exists (select 1 from disclosure d where d.id = disclosure_correction.disclosure_id)
    or exists (select 1 from disclosure_package p where p.disclosure_id = disclosure_correction.disclosure_id));
create policy with_disclosure_insert on disclosure_correction for insert with check (
    exists (select 1 from disclosure d where d.id = disclosure_correction.disclosure_id));
create policy system_deletes on disclosure_correction for delete using ((select samverka_is('system')));

-- Who may read a sealed package or a disclosure without seeing the case still needs the case's key to open it.
create policy asked_principal_reads on case_key for select using (
    exists (select 1 from disclosure d where d.concern_id = case_key.case_id and d.decider_id = (select samverka_actor())));
create policy mailbox_reads on case_key for select using (
    (select samverka_is('machine'))
    and (exists (select 1 from disclosure_package p where p.concern_id = case_key.case_id and p.mailbox_id = (select samverka_actor()))
         or exists (select 1 from disclosure_request r where r.concern_id = case_key.case_id and r.mailbox_id = (select samverka_actor()))));

grant select, insert, update on police_mailbox to samverka_app;
grant select, insert, update, delete on disclosure_request, disclosure to samverka_app;
grant select, insert, delete on disclosure_approval, disclosure_package, disclosure_receipt, disclosure_correction to samverka_app;
