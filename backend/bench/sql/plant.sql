-- 100 000 concerns with accounts, steps and a year of audit events, planted past row security as the superuser.
-- The ids of concerns are time-ordered as the API's are, and spell their own running number, so that a load script can
-- name one without asking: '0199a0', six digits from 100000 to 199999, then version and variant.
insert into account (id, name, roles, seen_at)
values ('00000000-0000-4000-8000-000000000002', 'Sara Hedman', '{staff,coordinator}', now());
insert into account (id, name, roles, seen_at)
select ('00000000-0000-4000-8000-0000000002' || lpad(n::text, 2, '0'))::uuid, 'Handläggare ' || n, '{staff,handler}', now()
from generate_series(1, 40) n;

-- Shares of the states: two in three are closed, as after some years. Numbers below 120000 are in action and stay so.
insert into concern (id, version, status, subject_kind, event_type, urgency, once_immediate, source, sector_code, emergency_called,
    reported_by, received_at, due_on, handler_id, child_report_made, child_report_on, closure_outcome, closed_at, changed_at)
select ('0199a0' || n || '70008000000000000000')::uuid, 0, status,
    (array['child', 'young_adult', 'adult', 'place_or_event', 'unknown'])[1 + n % 5],
    (array['threat', 'signs_at_person', 'recruitment', 'propaganda_or_symbols', 'other'])[1 + n % 5],
    (array['days', 'not_urgent', 'not_urgent', 'immediate'])[1 + n % 4], n % 4 = 3, 'staff',
    (array['utbildning', 'omsorg', 'samhallsbyggnad'])[1 + n % 3], n % 20 = 0,
    ('00000000-0000-4000-8000-0000000001' || lpad((n % 100)::text, 2, '0'))::uuid, received_at,
    case when status <> 'closed' then (received_at + interval '90 days')::date end,
    case when status <> 'received' then ('00000000-0000-4000-8000-0000000002' || lpad((1 + n % 40)::text, 2, '0'))::uuid end,
    case when status <> 'received' and n % 5 = 0 then true end, case when status <> 'received' and n % 5 = 0 then received_at::date end,
    case when status = 'closed' then (array['support_given', 'advice_only', 'no_basis', 'handed_to_other'])[1 + n % 4] end,
    case when status = 'closed' then received_at + interval '120 days' end, received_at + interval '1 day'
from (select n, now() - interval '3 years' + (n - 100000) * interval '15 minutes' as received_at,
        case when n < 120000 then 'in_action' when n < 186000 then 'closed'
             else (array['received', 'triaged', 'assessed', 'in_action', 'followed_up'])[1 + n % 5] end as status
    from generate_series(100000, 199999) n) planted;

-- In clear text here: SealedSteps moves them, sealed, to concern_step.
create unlogged table planted_step (id uuid, concern_id uuid, kind text, at timestamptz, by_id uuid, content text);
-- Observed event and triage for all; assessment and measure where the state says so. 2.9 steps each on average.
insert into planted_step (id, concern_id, kind, at, by_id, content)
select uuidv7(received_at - now()), id, 'observed_event', received_at, reported_by,
    '{"kind":"observed_event","whatHappened":"Person 1 visade en film där ett attentat hyllades och sade att fler borde göra så.","occurredOn":"2026-03-02","datePrecision":"exact","place":"Högstadieskolan","placeKind":"school","source":"first_hand"}'
from concern;
-- Two thousand have ten of them.
insert into planted_step (id, concern_id, kind, at, by_id, content)
select uuidv7(at - now()), concern_id, kind, at, by_id, content from planted_step, generate_series(2, 10)
where concern_id >= '0199a012-0000-7000-8000-000000000000' and concern_id < '0199a012-2000-7000-8000-000000000000';
insert into planted_step (id, concern_id, kind, at, by_id, content)
select uuidv7(received_at - now() + interval '1 hour'), id, 'triage', received_at, '00000000-0000-4000-8000-000000000002',
    '{"kind":"triage","danger":false,"subjectKind":"adult","eventType":"signs_at_person","urgency":"days","note":"Känd av skolan sedan tidigare."}'
from concern where status <> 'received';
insert into planted_step (id, concern_id, kind, at, by_id, content)
select uuidv7(received_at - now() + interval '2 hours'), id, 'assessment', received_at, handler_id,
    '{"kind":"assessment","riskFactors":["Söker sig till en våldsbejakande krets på nätet."],"protectiveFactors":["God kontakt med en tränare."],"urgency":"days","conclusion":"action_needed","summary":"Behöver stöd av en vuxen utanför familjen."}'
from concern where status in ('assessed', 'in_action', 'followed_up') or status = 'closed' and case_number like '%1';
insert into planted_step (id, concern_id, kind, at, by_id, content)
select uuidv7(received_at - now() + interval '3 hours'), id, 'measure', received_at, handler_id,
    '{"kind":"measure","preventionLevel":"individual","description":"Kontaktperson och stöd i skolan.","responsible":"Socialtjänstens mottagning","followUpOn":"2026-12-01"}'
from concern where status in ('in_action', 'followed_up') or status = 'closed' and case_number like '%2';

insert into audit_event (id, recorded_at, actor_id, actor_kind, actor_roles, action, subject_kind, subject_id, snapshot, trace_id)
select uuidv7(received_at - now()), received_at, reported_by, 'person', 'staff', 'concern.registered', 'concern', id,
    'source=staff;to=received', md5(id::text)
from concern;
insert into audit_event (id, recorded_at, actor_id, actor_kind, actor_roles, action, subject_kind, subject_id, snapshot, trace_id)
select uuidv7(received_at - now() + interval '1 day'), received_at, '00000000-0000-4000-8000-000000000002', 'person',
    'coordinator,staff', 'concern.opened', 'concern', id, 'as=coordinator', md5(id::text)
from concern;
insert into idempotency_record (actor_id, key, fingerprint, created_id, reserved_at)
select reported_by, id::text, decode(md5(id::text), 'hex'), id, now() from concern limit 20000;
