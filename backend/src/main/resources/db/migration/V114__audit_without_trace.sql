-- Somebody unknown leaves no trace id. Events from before keep theirs: they are sealed.
alter table audit_event alter column trace_id drop not null;
alter table audit_event add constraint audit_event_public_untraced check ((actor_kind = 'public') = (trace_id is null)) not valid;
comment on column audit_event.trace_id is 'The request, for finding its log lines (W3C Trace Context); null for somebody unknown.';
