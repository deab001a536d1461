create table api_credential (
    id uuid primary key,
    api_client_id uuid not null references api_client,
    oauth_client_id text not null unique check (oauth_client_id ~ '^samverka-[a-z0-9-]{2,60}$'),
    method text not null check (method in ('client_secret', 'private_key_jwt')),
    public_key text check (length(public_key) <= 4000),
    status text not null check (status in ('proposed', 'pending', 'active', 'ended')),
    overlap_days smallint not null check (overlap_days between 0 and 7),
    expires_at timestamptz not null,
    created_by uuid not null,
    created_at timestamptz not null,
    issued_at timestamptz,
    last_used_at timestamptz,
    removed_at timestamptz,
    check ((method = 'private_key_jwt') = (public_key is not null)),
    check (status <> 'active' or issued_at is not null),
    check (issued_at is null or expires_at <= issued_at + interval '182 days')
);
comment on table api_credential is 'A key of an API client: one client in Keycloak, by which it gets its tokens. Secrets are never here.';
comment on column api_credential.api_client_id is 'Whose key it is.';
comment on column api_credential.oauth_client_id is 'Its name in Keycloak, in the token request and in the token (azp).';
comment on column api_credential.method is 'How the token request is proven.';
comment on column api_credential.public_key is 'The public key (JWK) that assertions are verified with; null for a secret.';
comment on column api_credential.status is 'proposed: waits for a second administrator. pending: not yet for sure in Keycloak, honoured by nobody. active: honoured until expires_at. ended: never again.';
comment on column api_credential.overlap_days is 'How many days the keys before it go on holding once it is active.';
comment on column api_credential.expires_at is 'Not honoured from then on. At most 180 days and the rest of that day.';
comment on column api_credential.created_by is 'The administrator who asked for it.';
comment on column api_credential.issued_at is 'When it became active.';
comment on column api_credential.last_used_at is 'A call with it, noted at most once an hour.';
comment on column api_credential.removed_at is 'When Keycloak was known not to have it any more; null on an ended key means that it must still be removed.';
create index api_credential_of_client on api_credential (api_client_id);
create index api_credential_to_remove on api_credential (id) where status = 'ended' and removed_at is null;

alter table api_credential enable row level security;
alter table api_credential force row level security;
create policy administrators on api_credential for all
    using ((select samverka_is('person')) and (select samverka_has_role('admin')));
create policy auditors_read on api_credential for select
    using ((select samverka_is('person')) and (select samverka_has_role('auditor')));
create policy system_reads on api_credential for select using ((select samverka_is('system')));
create policy system_updates on api_credential for update using ((select samverka_is('system')));
create policy system_inserts on api_credential for insert with check ((select samverka_is('system')));
grant select, insert, update on api_credential to samverka_app;
