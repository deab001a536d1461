-- What verification reads, as SealedEvents reads it, by psql: the same columns in the same order under row security, in
-- stretches of about 20 000 events.
\set QUIET on
\pset tuples_only on
\pset format unaligned
\o /dev/null
select set_config('samverka.kind', 'system', false);
select format('select m.batch_number, e.id, e.recorded_at, e.actor_id, e.actor_kind, e.actor_roles, e.action, e.subject_kind,'
    ' e.subject_id, e.snapshot, e.trace_id from audit_batch_member m left join lateral'
    ' (select * from audit_event where id = m.event_id limit 1) e on true where m.batch_number between %s and %s'
    ' order by m.batch_number, m.position', first, first + 3)
from generate_series(1, (select max(number) from audit_batch), 4) first
\gexec
