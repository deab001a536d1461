create table webhook (
    id uuid primary key,
    version integer not null,
    api_client_id uuid not null references api_client,
    address bytea not null,
    event_types text[] not null check (cardinality(event_types) between 1 and 20),
    status text not null check (status in ('active', 'paused', 'suspended', 'ended')),
    ended_because text check (ended_because in ('asked_to', 'gone')),
    secret bytea,
    former_secret bytea,
    former_secret_until timestamptz,
    created_by uuid not null,
    created_at timestamptz not null,
    changed_at timestamptz not null,
    failing_since timestamptz,
    last_delivered_at timestamptz,
    constraint says_why_it_ended check ((status = 'ended') = (ended_because is not null)),
    constraint has_a_secret_until_it_ends check ((status = 'ended') = (secret is null)),
    constraint a_former_secret_has_an_end check ((former_secret is null) = (former_secret_until is null))
);
comment on table webhook is 'Where a registered system wants to be told that something has happened, and of what sorts of thing.';
comment on column webhook.api_client_id is 'Whose it is. Told only while that system comes in itself and may read what it is told of.';
comment on column webhook.address is 'The receiver''s address, which may hold a password of its own; sealed under the key set system-texts.';
comment on column webhook.event_types is 'The sorts of event it is told of.';
comment on column webhook.ended_because is 'asked_to: by its system or an administrator. gone: the receiver answered 410.';
comment on column webhook.secret is 'What messages are signed with; sealed under the key set system-texts. Null once it has ended.';
comment on column webhook.former_secret is 'The one before it, which also signs until former_secret_until; sealed under the key set system-texts.';
comment on column webhook.former_secret_until is 'When the former secret signs no more.';
comment on column webhook.created_by is 'The system itself or an administrator.';
comment on column webhook.failing_since is 'The first failure since something last came through; null while all is well. Written beside the version.';
comment on column webhook.last_delivered_at is 'When something last came through. Written beside the version.';
create index webhook_of_system on webhook (api_client_id);

alter table webhook enable row level security;
alter table webhook force row level security;
create policy administrators_and_auditors_read on webhook for select
    using ((select samverka_is('person')) and ((select samverka_has_role('admin')) or (select samverka_has_role('auditor'))));
create policy administrators_insert on webhook for insert
    with check ((select samverka_is('person')) and (select samverka_has_role('admin')));
create policy administrators_update on webhook for update
    using ((select samverka_is('person')) and (select samverka_has_role('admin')));
create policy systems_read_their_own on webhook for select
    using ((select samverka_is('machine')) and api_client_id = (select samverka_actor()));
create policy systems_insert_their_own on webhook for insert
    with check ((select samverka_is('machine')) and api_client_id = (select samverka_actor()));
create policy systems_update_their_own on webhook for update
    using ((select samverka_is('machine')) and api_client_id = (select samverka_actor()));
create policy system on webhook for all using ((select samverka_is('system')));
grant select, insert, update, delete on webhook to samverka_app;
