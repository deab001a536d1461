-- The same erasing by SQL alone, in one transaction, as the application's login and the system: all that is due of one
-- outcome, with its row of statistics and its audit event. The limit: it asks no feature what keeps a case, and writes no
-- line of a protocol.
begin;
select set_config('samverka.actor', '5a3e7000-0000-4000-8000-000000000001', true), set_config('samverka.kind', 'system', true), set_config('samverka.roles', '', true), set_config('samverka.capacity', '', true);
insert into due select id, received_at, source, subject_kind, event_type, closure_outcome, sector_code from concern
    where status = 'closed' and closure_outcome = 'lawful_expression' and closed_at < now() - interval '30 days' order by closed_at, id for update;
insert into purged_concern (id, received_in, purged_in, source, subject_kind, event_type, outcome, sector_code)
    select gen_random_uuid(), date_trunc('month', received_at), date_trunc('month', now()), source, subject_kind, event_type, closure_outcome, sector_code from due;
delete from notice where subject_id in (select id from due);
delete from identity_access where concern_id in (select id from due);
delete from break_glass where concern_id in (select id from due);
delete from hand_over where concern_id in (select id from due);
delete from disclosure where concern_id in (select id from due);
delete from message_read_mark where concern_id in (select id from due);
delete from message where concern_id in (select id from due);
delete from attachment where concern_id in (select id from due);
delete from routine_step_done where concern_id in (select id from due);
delete from individual_session where concern_id in (select id from due);
delete from individual_goal where concern_id in (select id from due);
delete from individual_intervention where concern_id in (select id from due);
delete from reporter_feedback where concern_id in (select id from due);
delete from information_note where concern_id in (select id from due);
delete from information_duty where concern_id in (select id from due);
delete from correction where concern_id in (select id from due);
delete from dispute where concern_id in (select id from due);
delete from subject_extract where concern_id in (select id from due);
delete from legal_hold where concern_id in (select id from due);
delete from restriction where concern_id in (select id from due);
delete from idempotency_record where created_id in (select id from due);
delete from identity_vault where concern_id in (select id from due);
delete from case_key where case_id in (select id from due);
delete from journal_entry where concern_id in (select id from due) and corrects_id is not null;
delete from journal_entry where concern_id in (select id from due);
delete from concern_step where concern_id in (select id from due);
delete from concern where id in (select id from due);
insert into audit_event (id, recorded_at, actor_id, actor_kind, actor_roles, action, subject_kind, subject_id, snapshot, trace_id)
    select uuidv7(), now(), '5a3e7000-0000-4000-8000-000000000001', 'system', '', 'concern.purged', 'concern', id, 'rule=0', md5(id::text) from due;
commit;
