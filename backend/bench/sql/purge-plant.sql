-- Closed cases that are due, :cases of each of two outcomes (one for the API, one for SQL alone), among 50 000 that are not.
-- Each due case: three steps, two journal entries of which one corrects the other, an identity of three fields, two
-- messages with their marks, a notice, a key, three audit events. Sealed bytes are stood in for by others of that length.
insert into account (id, name, roles, seen_at) values ('00000000-0000-4000-8000-000000000002', 'Sara Hedman', '{staff,coordinator}', now()),
    ('00000000-0000-4000-8000-000000000009', 'David Ek', '{staff,auditor}', now()), ('00000000-0000-4000-8000-000000000004', 'Hanna Wikström', '{staff,handler}', now())
    on conflict do nothing;

create unlogged table planted (id uuid, outcome text, closed_at timestamptz);
insert into planted select uuidv7(interval '-200 days'), 'no_basis', now() - interval '100 days' from generate_series(1, :cases);
insert into planted select uuidv7(interval '-200 days'), 'lawful_expression', now() - interval '100 days' from generate_series(1, :cases);
insert into planted select uuidv7(interval '-20 days'), 'support_given', now() - interval '10 days' from generate_series(1, 50000);

insert into concern (id, version, status, subject_kind, event_type, urgency, once_immediate, source, sector_code, emergency_called,
    reported_by, received_at, due_on, handler_id, closure_outcome, closed_at, changed_at)
select id, 0, 'closed', 'adult', 'threat', 'days', false, 'staff', 'utbildning', false,
    '00000000-0000-0000-0000-000000000000', closed_at - interval '90 days', null, '00000000-0000-4000-8000-000000000004', outcome, closed_at, closed_at from planted;
insert into case_key (case_id, wrapped) select id, decode(repeat('5e', 65), 'hex') from planted;
insert into concern_step (id, concern_id, kind, at, by_id, content)
select uuidv7(), id, kind, closed_at, '00000000-0000-4000-8000-000000000004', decode(repeat('5e', 250), 'hex')
from planted, unnest(array['triage', 'assessment', 'measure']) kind;
insert into journal_entry (id, version, concern_id, kind, occurred_on, text, state, written_by, written_at, locked_at)
select uuidv7(), 1, id, 'note', closed_at::date, decode(repeat('5e', 400), 'hex'), 'locked', '00000000-0000-4000-8000-000000000004', closed_at, closed_at from planted;
insert into journal_entry (id, version, concern_id, kind, occurred_on, text, state, corrects_id, written_by, written_at, locked_at)
select uuidv7(), 1, concern_id, 'note', occurred_on, text, 'locked', id, written_by, written_at, locked_at from journal_entry;
insert into identity_vault select id from planted;
insert into sealed_identity (id, version, concern_id, whose, pseudonym, protected_identity, fields, from_reporter, recorded_by, recorded_at, changed_at)
select uuidv7(), 0, id, 'subject', 'person 1', false, '{name,birth_year,phone}', false, '00000000-0000-4000-8000-000000000004', closed_at, closed_at from planted;
insert into sealed_field (identity_id, concern_id, field, value)
select id, concern_id, field, decode(repeat('5e', 60), 'hex') from sealed_identity, unnest(array['name', 'birth_year', 'phone']) field;
insert into message (id, concern_id, position, sender, written_by, sent_on, text)
select uuidv7(), id, place, case place when 1 then 'officer' else 'reporter' end, '00000000-0000-4000-8000-000000000004', closed_at::date, decode(repeat('5e', 200), 'hex')
from planted, generate_series(1, 2) place;
insert into message_read_mark (message_id, concern_id, reader, read_on)
select id, concern_id, case sender when 'officer' then 'reporter' else 'officer' end, sent_on from message;
insert into notice (id, recipient_id, kind, subject_id, raised_at, read_at)
select uuidv7(), '00000000-0000-4000-8000-000000000004', 'concern_assigned', id, closed_at, closed_at from planted;
insert into audit_event (id, recorded_at, actor_id, actor_kind, actor_roles, action, subject_kind, subject_id, snapshot, trace_id)
select uuidv7(), closed_at, '00000000-0000-4000-8000-000000000004', 'person', 'handler,staff', action, 'concern', id, 'in=in_action', md5(id::text)
from planted, unnest(array['concern.registered', 'concern.opened', 'concern.closed']) action;
drop table planted;

-- Where purge.sql notes what is due: the application's login may make no table, not even a temporary one.
create unlogged table due as select id, received_at, source, subject_kind, event_type, closure_outcome, sector_code from concern with no data;
grant select, insert on due to samverka_app;
