create table subject_extract (
    id uuid primary key,
    version integer not null,
    concern_id uuid not null references concern (id),
    made_for text not null check (made_for in ('subject', 'reporter')),
    status text not null check (status in ('prepared', 'approved', 'handed_out', 'withdrawn')),
    content bytea not null,
    content_hash text not null check (length(content_hash) = 64),
    prepared_by uuid not null references account (id),
    prepared_at timestamptz not null,
    approved_by uuid references account (id),
    approved_at timestamptz,
    handed_out_on date,
    channel text check (channel in ('letter', 'meeting', 'secure_message')),
    constraint two_people check (approved_by is null or approved_by <> prepared_by),
    constraint approved_whole check ((approved_by is null) = (approved_at is null)),
    constraint reviewed_before_it_leaves check (status not in ('approved', 'handed_out') or approved_by is not null),
    constraint handed_out_whole check ((status = 'handed_out') = (handed_out_on is not null) and (status = 'handed_out') = (channel is not null))
);
comment on table subject_extract is 'An extract of what a case holds about its person or its reporter (registerutdrag, GDPR 15). One person; there is no other export.';
comment on column subject_extract.made_for is 'Whose data it is of.';
comment on column subject_extract.content is 'What it shows, and the grounds of what is masked, which is not in it; sealed under the key of its case. No identity.';
comment on column subject_extract.content_hash is 'SHA-256 of that text, which holds a random salt; the approval names it.';
comment on column subject_extract.prepared_by is 'Who chose what it shows.';
comment on column subject_extract.prepared_at is 'When.';
comment on column subject_extract.approved_by is 'Somebody else, who reviewed it.';
comment on column subject_extract.approved_at is 'When.';
comment on column subject_extract.handed_out_on is 'The day the person got it.';
comment on column subject_extract.channel is 'How.';
create index subject_extract_of_concern on subject_extract (concern_id, id desc);
create index subject_extract_waiting on subject_extract (id) where status in ('prepared', 'approved');

alter table subject_extract enable row level security;
alter table subject_extract force row level security;
create policy workers_read on subject_extract for select using (samverka_works_with(concern_id) or (select samverka_is('system')));
create policy workers_insert on subject_extract for insert with check (
    samverka_works_with(concern_id) and prepared_by = (select samverka_actor()) and status = 'prepared');
create policy workers_update on subject_extract for update using (samverka_works_with(concern_id) and status in ('prepared', 'approved'))
    with check (samverka_works_with(concern_id));
create policy system_deletes on subject_extract for delete using ((select samverka_is('system')));
grant select, insert, delete, update (version, status, approved_by, approved_at, handed_out_on, channel) on subject_extract to samverka_app;
