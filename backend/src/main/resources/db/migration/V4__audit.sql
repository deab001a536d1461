create table audit_event (
    id uuid primary key,
    recorded_at timestamptz not null,
    actor_id uuid not null,
    actor_kind text not null check (actor_kind in ('person', 'machine', 'system')),
    actor_roles text not null,
    action text not null check (action ~ '^[a-z_]{1,40}\.[a-z_]{1,40}$'),
    subject_kind text not null check (subject_kind ~ '^[a-z_]{1,40}$'),
    subject_id uuid,
    snapshot text not null check (length(snapshot) <= 1000),
    trace_id text not null check (length(trace_id) = 32)
);
comment on table audit_event is 'One row for every change and every opening of a case. Append-only; ids, codes and states, never case text or names.';
create index audit_event_of_subject on audit_event (subject_id, id desc);
create index audit_event_of_actor on audit_event (actor_id, id desc);

create table audit_batch (
    number bigint primary key check (number > 0),
    sealed_at timestamptz not null,
    event_count integer not null check (event_count > 0),
    previous_hash text not null check (length(previous_hash) = 64),
    hash text not null check (length(hash) = 64)
);
comment on table audit_batch is 'A sealed batch of events; its hash covers its events and the batch before.';

create table audit_batch_member (
    event_id uuid primary key references audit_event (id),
    batch_number bigint not null references audit_batch (number),
    position integer not null,
    unique (batch_number, position)
);
comment on table audit_batch_member is 'Which batch an event was sealed in. Kept apart so that events are never updated.';

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'the audit log is append-only';
end $$;
create trigger append_only before update or delete or truncate on audit_event for each statement execute function refuse_change();
create trigger append_only before update or delete or truncate on audit_batch for each statement execute function refuse_change();
create trigger append_only before update or delete or truncate on audit_batch_member for each statement execute function refuse_change();

alter table audit_event enable row level security;
alter table audit_event force row level security;
alter table audit_batch enable row level security;
alter table audit_batch force row level security;
alter table audit_batch_member enable row level security;
alter table audit_batch_member force row level security;

-- Nobody writes an event in another's name.
create policy own_insert on audit_event for insert with check (actor_id = (select samverka_actor()));
create policy reviewers_read on audit_event for select using (
    (select samverka_has_role('auditor')) or (select samverka_is('system')));
create policy with_concern_read on audit_event for select using (
    subject_kind = 'concern' and (select samverka_asks_as('officer'))
    and exists (select 1 from concern where concern.id = audit_event.subject_id));
create policy reviewers_read on audit_batch for select using (
    (select samverka_has_role('auditor')) or (select samverka_is('system')));
create policy system_insert on audit_batch for insert with check ((select samverka_is('system')));
create policy reviewers_read on audit_batch_member for select using (
    (select samverka_has_role('auditor')) or (select samverka_is('system')));
create policy system_insert on audit_batch_member for insert with check ((select samverka_is('system')));

grant select, insert on audit_event, audit_batch, audit_batch_member to samverka_app;
