-- What waits to be sealed, so that sealing costs by what is new and not by how long the log is.
create table audit_unsealed (
    event_id uuid primary key
);
comment on table audit_unsealed is 'Events that no batch holds yet. Filled by a trigger on audit_event, emptied by who seals; verification counts that no event is in neither.';
comment on column audit_unsealed.event_id is 'The event. No foreign key: the row is written by the insert of the event itself.';
-- Always nearly empty and always changing.
alter table audit_unsealed set (autovacuum_vacuum_threshold = 1000, autovacuum_vacuum_scale_factor = 0, fillfactor = 70);

alter table audit_unsealed enable row level security;
alter table audit_unsealed force row level security;
create policy only_with_its_event on audit_unsealed for insert with check (pg_trigger_depth() > 0);
create policy reviewers_read on audit_unsealed for select using (
    (select samverka_has_role('auditor')) or (select samverka_is('system')));
create policy system_deletes on audit_unsealed for delete using ((select samverka_is('system')));
grant select, insert, delete on audit_unsealed to samverka_app;

create function note_unsealed() returns trigger language plpgsql as $$
begin
    insert into audit_unsealed (event_id) values (new.id);
    return null;
end $$;
set local samverka.kind = 'system';
alter table audit_unsealed no force row level security;
insert into audit_unsealed (event_id)
    select id from audit_event e where not exists (select 1 from audit_batch_member m where m.event_id = e.id);
alter table audit_unsealed force row level security;
create trigger awaits_its_seal after insert on audit_event for each row execute function note_unsealed();
