create table routine_subscription (
    id uuid primary key,
    routine_id uuid not null references routine,
    address bytea not null,
    address_hash bytea not null unique check (length(address_hash) = 16),
    confirm_id uuid not null unique,
    stop_id uuid not null unique,
    expires_on date not null,
    confirmed_on date,
    told_version uuid not null
);
comment on table routine_subscription is 'An address that gets a mail when what is followed of a routine changes. Erased when its holder ends it, never confirms it, or mail does not reach it.';
comment on column routine_subscription.routine_id is 'The routine.';
comment on column routine_subscription.address is 'Sealed under the key set system-texts.';
comment on column routine_subscription.address_hash is 'Keyed fingerprint of the routine and the address together, so that one address has one subscription and two of its routines cannot be told to be.';
comment on column routine_subscription.confirm_id is 'Keyed fingerprint of the token in the mail that asks for confirmation. Who holds the token acts by this id.';
comment on column routine_subscription.stop_id is 'The same of the token that ends it.';
comment on column routine_subscription.expires_on is 'The first Swedish day when it can no longer be confirmed: within 48 hours.';
comment on column routine_subscription.confirmed_on is 'The Swedish day its holder confirmed it; null before.';
comment on column routine_subscription.told_version is 'The version its holder knows of; zeros for none in force.';
create index routine_subscription_of on routine_subscription (routine_id, id) where confirmed_on is not null;

alter table routine_subscription enable row level security;
alter table routine_subscription force row level security;
create policy public_inserts on routine_subscription for insert with check ((select samverka_is('public')) and confirmed_on is null);
create policy holder_reads on routine_subscription for select using (
    (select samverka_is('public')) and (confirm_id = (select samverka_actor()) or stop_id = (select samverka_actor())));
create policy holder_confirms on routine_subscription for update using ((select samverka_is('public')) and confirm_id = (select samverka_actor()));
create policy holder_ends on routine_subscription for delete using ((select samverka_is('public')) and stop_id = (select samverka_actor()));
create policy system_reads on routine_subscription for select using ((select samverka_is('system')));
create policy system_updates on routine_subscription for update using ((select samverka_is('system')));
create policy system_deletes on routine_subscription for delete using ((select samverka_is('system')));
grant select, insert, update (confirmed_on, told_version), delete on routine_subscription to samverka_app;

-- Mail to those who are no users: its writer finds address and words when it is sent.
alter table outbox_message drop constraint outbox_message_kind_check;
alter table outbox_message add constraint outbox_message_kind_check check (kind in ('mail', 'letter'));
comment on column outbox_message.recipient_id is 'The account it goes to, or what a letter is about: the address is looked up when it is sent and stands nowhere else.';
