create table notice (
    id uuid primary key,
    recipient_id uuid not null,
    kind text not null check (kind ~ '^[a-z_]{1,40}$'),
    subject_id uuid not null,
    raised_at timestamptz not null,
    read_at timestamptz
);
comment on table notice is 'Somebody is told that something happened. Holds a kind and an id, nothing of what it is about.';
comment on column notice.recipient_id is 'Who is told. No reference to account: a reporter may be a machine, and what nobody can read does no harm.';
comment on column notice.subject_id is 'The thing it happened to; its kind says what sort of thing.';
comment on column notice.raised_at is 'When it was left.';
comment on column notice.read_at is 'When its recipient marked it read; null while unread.';

-- Twice the same, while the first is unread, is noise.
create unique index notice_once_while_unread on notice (recipient_id, kind, subject_id) where read_at is null;
create index notice_of_recipient on notice (recipient_id, id desc);
create index notice_about on notice (subject_id);

alter table notice enable row level security;
alter table notice force row level security;
create policy own_read on notice for select using (recipient_id = (select samverka_actor()));
create policy own_update on notice for update using (recipient_id = (select samverka_actor()));
create policy anyone_known_inserts on notice for insert with check ((select samverka_actor()) is not null and read_at is null);
create policy system_reads on notice for select using ((select samverka_is('system')));
create policy system_deletes on notice for delete using ((select samverka_is('system')));
grant select, insert, update (read_at), delete on notice to samverka_app;

-- What a machine sends in is told to those who work with it: by role, so their accounts must be found.
create policy machines_find_officers on account for select
    using ((select samverka_is('machine')) and roles && array['coordinator', 'handler', 'auditor', 'admin']);
