-- Audit events as four years of work leave them, planted past row security; the trigger on the table puts each in the
-- queue to be sealed. $1: how many.
insert into audit_event (id, recorded_at, actor_id, actor_kind, actor_roles, action, subject_kind, subject_id, snapshot, trace_id)
select uuidv7(recorded_at - now()), recorded_at, ('00000000-0000-4000-8000-0000000001' || lpad((n % 100)::text, 2, '0'))::uuid, 'person',
    (array['handler,staff', 'coordinator,staff', 'staff'])[1 + n % 3],
    (array['concern.opened', 'concern.opened', 'concern.journal_read', 'concern.acted_on', 'identity.opened'])[1 + n % 5], 'concern',
    md5((n % 20000)::text)::uuid,
    (array['as=handler', 'as=coordinator', '', 'from=assessed;to=in_action', 'as=receiver;fields=name,phone;whose=subject'])[1 + n % 5],
    md5(n::text)
from (select n, now() - interval '4 years' + n * interval '2 minutes' as recorded_at from generate_series($1, $2) n) planted
