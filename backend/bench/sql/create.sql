-- Register a concern: the statements that the API sends, as Hibernate logs them (quarkus.hibernate-orm.log.sql), in its order.
\set key random(1, 1000000000000000000)
begin;
select set_config('samverka.actor', '00000000-0000-4000-8000-000000000100', true), set_config('samverka.kind', 'person', true), set_config('samverka.roles', 'staff', true), set_config('samverka.capacity', 'reporter', true), set_config('samverka.now', '2026-11-28T12:00:00Z', true), set_config('samverka.strong', 'false', true);
insert into idempotency_record (actor_id, key, fingerprint, created_id, reserved_at) values ('00000000-0000-4000-8000-000000000100', 'bench-' || :key, decode(repeat('5e', 16), 'hex'), uuidv7(), now()) on conflict do nothing;
insert into concern (changed_at, child_report_made, child_report_on, closed_at, closure_outcome, due_on, emergency_called, event_type, handler_id, once_assessed, once_immediate, proposal_kind, proposal_outcome, proposal_reason, proposed_at, proposed_by, received_at, reported_by, sector_code, source, status, subject_kind, urgency, version, id) values (now(), null, null, null, null, '2026-12-01', false, 'signs_at_person', null, false, false, null, null, null, null, null, now(), '00000000-0000-4000-8000-000000000100', 'utbildning', 'staff', 'received', 'adult', 'days', 0, uuidv7()) returning case_number, id \gset
insert into case_key (wrapped, case_id) values (decode(repeat('5e', 65), 'hex'), :id);
insert into concern_step (at, by_id, concern_id, content, kind, id) values (now(), '00000000-0000-4000-8000-000000000100', :id, decode(repeat('5e', 242), 'hex'), 'observed_event', uuidv7());
insert into audit_event (action, actor_id, actor_kind, actor_roles, recorded_at, snapshot, subject_id, subject_kind, trace_id, id) values ('concern.registered', '00000000-0000-4000-8000-000000000100', 'person', 'staff', now(), 'source=staff;to=received', :id, 'concern', '0af7651916cd43dd8448eb211c80319c', uuidv7());
commit;
