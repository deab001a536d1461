create table attachment (
    id uuid primary key,
    concern_id uuid not null references concern (id),
    file_name bytea not null,
    file_type text not null check (file_type in ('jpeg', 'png', 'pdf', 'text')),
    size_in_bytes integer not null check (size_in_bytes > 0),
    digest bytea not null,
    scan text not null check (scan in ('pending', 'clean', 'infected')),
    scanned_at timestamptz,
    added_by uuid,
    added_as text not null check (added_as in ('officer', 'reporter')),
    added_at timestamptz not null,
    constraint somebody_added check (added_by is not null or added_as = 'reporter'),
    constraint scanned_with_time check ((scan = 'pending') = (scanned_at is null))
);
comment on table attachment is 'A file that belongs to a concern. Its content lies in the store under the same id, sealed with the key of the case.';
comment on column attachment.file_name is 'The name it is shown by, sealed; never part of a path.';
comment on column attachment.file_type is 'What sort of file it was found to be.';
comment on column attachment.size_in_bytes is 'Of the content as it is given out.';
comment on column attachment.digest is 'SHA-256 of what was uploaded, sealed: the bare digest would tell who has a copy that it is here.';
comment on column attachment.scan is 'What the virus scanner said; pending until it has been asked, or for good where there is none.';
comment on column attachment.scanned_at is 'When the virus scanner answered.';
comment on column attachment.added_by is 'Who uploaded it; null once the reporter''s details have been erased.';
comment on column attachment.added_as is 'officer: in the work with the case; reporter: with or after what they reported.';
comment on column attachment.added_at is 'When it was uploaded.';
create index attachment_of_concern on attachment (concern_id, id);
create index attachment_unscanned on attachment (id) where scan = 'pending';

alter table attachment enable row level security;
alter table attachment force row level security;
create policy officers_read on attachment for select using (
    (select samverka_asks_as('officer')) and (select samverka_is('person'))
    and exists (select 1 from concern where concern.id = attachment.concern_id));
-- A reporter sees what they handed in themselves, never what the case has gathered.
create policy reporters_read on attachment for select using (
    (select samverka_asks_as('reporter')) and added_by = (select samverka_actor()) and added_as = 'reporter'
    and exists (select 1 from concern where concern.id = attachment.concern_id));
create policy system_reads on attachment for select using ((select samverka_is('system')));
create policy with_concern_insert on attachment for insert with check (
    added_by = (select samverka_actor()) and samverka_asks_as(added_as)
    and exists (select 1 from concern where concern.id = attachment.concern_id));
create policy system_updates on attachment for update using ((select samverka_is('system')));
create policy system_deletes on attachment for delete using ((select samverka_is('system')));

grant select, insert, delete on attachment to samverka_app;
grant update (scan, scanned_at, added_by) on attachment to samverka_app;
