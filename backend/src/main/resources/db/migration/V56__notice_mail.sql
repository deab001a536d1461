create table account_address (
    account_id uuid primary key references account (id) on delete cascade,
    address bytea not null,
    noted_at timestamptz not null
);
comment on table account_address is 'Where somebody gets content-free mail: the work address of their login. Apart from account, whose name every colleague sees.';
comment on column account_address.account_id is 'Whose it is.';
comment on column account_address.address is 'Sealed under the key set system-texts.';
comment on column account_address.noted_at is 'When a login last brought it, to the month: what no login brings for a year is forgotten.';
alter table account_address enable row level security;
alter table account_address force row level security;
create policy own on account_address for all using (account_id = (select samverka_actor()) and (select samverka_is('person')));
create policy system_reads on account_address for select using ((select samverka_is('system')));
create policy system_deletes on account_address for delete using ((select samverka_is('system')));
grant select, insert, update, delete on account_address to samverka_app;

create table notice_setting (
    account_id uuid primary key,
    version integer not null check (version > 0),
    in_app text[] not null,
    at_once text[] not null,
    digest text[] not null
);
comment on table notice_setting is 'How somebody wants to be told, where it differs from what is usual for a kind of notice.';
comment on column notice_setting.account_id is 'Whose wish it is.';
comment on column notice_setting.in_app is 'Kinds told in the application only.';
comment on column notice_setting.at_once is 'Kinds also mailed at once.';
comment on column notice_setting.digest is 'Kinds told in the mail of the next working morning.';
alter table notice_setting enable row level security;
alter table notice_setting force row level security;
create policy own on notice_setting for all using (account_id = (select samverka_actor()) and (select samverka_is('person')));
create policy system_reads on notice_setting for select using ((select samverka_is('system')));
grant select, insert, update on notice_setting to samverka_app;

alter table notice add column mail text not null default 'waiting' check (mail in ('waiting', 'digest', 'settled'));
comment on column notice.mail is 'waiting: not yet looked at; digest: told in the mail of the next working morning; settled: mailed, or not to be.';
create index notice_to_mail on notice (id) where mail = 'waiting';
create index notice_to_digest on notice (raised_at) where mail = 'digest';
create policy system_updates on notice for update using ((select samverka_is('system')));
grant update (mail) on notice to samverka_app;

alter table outbox_message alter column recipient drop not null;
alter table outbox_message add column recipient_id uuid, add column things integer check (things > 0),
    add constraint one_recipient check ((recipient is null) <> (recipient_id is null));
comment on column outbox_message.recipient is 'A function mailbox; null when it goes to a person.';
comment on column outbox_message.recipient_id is 'The account it goes to: the address is looked up when it is sent and stands nowhere else.';
comment on column outbox_message.things is 'How many things wait, in a mail that says so.';
