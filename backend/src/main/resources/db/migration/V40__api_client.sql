create table api_client (
    id uuid primary key,
    version integer not null,
    kind text not null check (kind in ('hr', 'lms', 'police', 'municipal')),
    particulars bytea not null,
    scopes text[] not null check (cardinality(scopes) between 1 and 16),
    status text not null check (status in ('proposed', 'active', 'suspended', 'revoked')),
    suspension_reason text check (suspension_reason in ('administrator', 'idle')),
    active_since timestamptz,
    created_by uuid not null,
    created_at timestamptz not null,
    changed_at timestamptz not null,
    proposal_kind text check (proposal_kind in ('registration', 'credential', 'resumption')),
    proposed_by uuid,
    proposed_at timestamptz,
    check ((status = 'suspended') = (suspension_reason is not null)),
    check (status in ('proposed', 'revoked') or active_since is not null),
    check ((proposal_kind is null) = (proposed_by is null) and (proposed_by is null) = (proposed_at is null)),
    check (status <> 'proposed' or proposal_kind is not null and proposal_kind = 'registration')
);
comment on table api_client is 'Another system that may use the API, what for and who answers for it. The partner door asks it at every call.';
comment on column api_client.kind is 'What sort of system it is; decides which scopes it can have.';
comment on column api_client.particulars is 'JSON of name, owner, the owner''s contact, purpose and legal basis; sealed.';
comment on column api_client.scopes is 'What it was granted. A token''s other scopes count for nothing.';
comment on column api_client.suspension_reason is 'Who or what suspended it; null unless it is suspended.';
comment on column api_client.active_since is 'When it was last registered, approved or resumed: time without use counts from here at the earliest.';
comment on column api_client.created_by is 'The administrator who registered it.';
comment on column api_client.proposal_kind is 'What waits for a second administrator (police only).';
comment on column api_client.proposed_by is 'Who proposed it, and so may not decide it.';

alter table api_client enable row level security;
alter table api_client force row level security;
create policy administrators on api_client for all
    using ((select samverka_is('person')) and (select samverka_has_role('admin')));
create policy auditors_read on api_client for select
    using ((select samverka_is('person')) and (select samverka_has_role('auditor')));
create policy system_reads on api_client for select using ((select samverka_is('system')));
create policy system_updates on api_client for update using ((select samverka_is('system')));
create policy system_inserts on api_client for insert with check ((select samverka_is('system')));
grant select, insert, update on api_client to samverka_app;
