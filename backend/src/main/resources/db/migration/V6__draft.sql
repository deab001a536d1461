create table draft (
    owner_id uuid not null,
    key text not null check (key ~ '^[a-z0-9-]{1,80}$'),
    version integer not null,
    content text not null check (length(content) <= 200000),
    saved_at timestamptz not null,
    primary key (owner_id, key)
);
comment on table draft is 'A form somebody has begun; only its owner sees it. Forgotten after 30 days without change.';
comment on column draft.content is 'JSON of the form; case text, written through the seam CaseText.';
create index draft_by_age on draft (saved_at);

alter table draft enable row level security;
alter table draft force row level security;
create policy own on draft for all using (owner_id = (select samverka_actor()));
create policy system_reads on draft for select using ((select samverka_is('system')));
create policy system_deletes on draft for delete using ((select samverka_is('system')));
grant select, insert, update, delete on draft to samverka_app;
