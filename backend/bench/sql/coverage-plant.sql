-- 10 000 who work here, 20 routines that are followed, and three of four have acknowledged each.
insert into account (id, name, roles, seen_at)
select ('00000000-0000-4000-9000-' || lpad(n::text, 12, '0'))::uuid, 'Person ' || n, '{staff}', now() from generate_series(1, 10000) n;
insert into routine (id, version, address, topic, name, started_at)
select uuidv7(), 0, 'bench-' || n, 'other', 'Rutin ' || n, now() from generate_series(1, 20 - (select count(*) from routine_version where status = 'published')::int) n;
insert into routine_version
select (jsonb_populate_record(v, jsonb_build_object('id', uuidv7(), 'routine_id', r.id))).*
from routine r, (select v from routine_version v where status = 'published' limit 1) one (v)
where r.address like 'bench-%';
insert into routine_acknowledgement (version_id, account_id, acknowledged_at)
select v.id, a.id, now() from routine_version v, account a
where v.status = 'published' and a.id::text like '00000000-0000-4000-9000-%' and (hashtext(a.id::text || v.id::text) & 3) > 0;
