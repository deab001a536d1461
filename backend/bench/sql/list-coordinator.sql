-- First page for a coordinator: the statements that the API sends, as Hibernate logs them (quarkus.hibernate-orm.log.sql), in its order.
begin;
select set_config('samverka.actor', '00000000-0000-4000-8000-000000000002', true), set_config('samverka.kind', 'person', true), set_config('samverka.roles', 'staff,coordinator', true), set_config('samverka.capacity', 'officer', true), set_config('samverka.now', '2026-11-28T12:00:00Z', true), set_config('samverka.strong', 'false', true);
select c1_0.id, c1_0.case_number, c1_0.status, c1_0.subject_kind, c1_0.event_type, c1_0.urgency, c1_0.sector_code, c1_0.received_at, c1_0.due_on, c1_0.handler_id, (select a.name from account a where a.id = c1_0.handler_id), c1_0.proposal_kind, (exists (select 1 from restriction r where r.lifted_at is null and (r.concern_id is null or r.concern_id = c1_0.id))), (exists (select 1 from dispute d where d.concern_id = c1_0.id and d.settled_at is null)) from concern c1_0 where 1 = 1 order by c1_0.id desc fetch first 21 rows only;
select count(*) from (select c1_0.id from concern c1_0 where 1 = 1 order by c1_0.id desc fetch first 1001 rows only) derived1_0(id);
commit;
