create table identity_search (
    id uuid primary key,
    concern_id uuid not null references identity_vault (concern_id) on delete cascade,
    identity_id uuid not null references sealed_identity (id) on delete cascade,
    asked_by uuid not null,
    asked_at timestamptz not null,
    done_at timestamptz
);
comment on table identity_search is 'That an identity was written or changed, and is to be compared with earlier ones. Kept a day: so many may be asked for and no more.';
comment on column identity_search.identity_id is 'The identity to compare.';
comment on column identity_search.asked_by is 'Who wrote it.';
comment on column identity_search.asked_at is 'When.';
comment on column identity_search.done_at is 'When it was compared; null while it waits.';
create index identity_search_to_do on identity_search (id) where done_at is null;
create index identity_search_of_person on identity_search (asked_by, asked_at);

create table identity_match (
    concern_id uuid not null references identity_vault (concern_id) on delete cascade,
    earlier_concern_id uuid not null references identity_vault (concern_id) on delete cascade,
    handler_id uuid references account (id),
    found_at timestamptz not null,
    primary key (concern_id, earlier_concern_id),
    check (concern_id > earlier_concern_id)
);
comment on table identity_match is 'That an earlier concern is about the same person. Only the receiver of the later one is told, and only whom to ask.';
comment on column identity_match.earlier_concern_id is 'The earlier concern.';
comment on column identity_match.handler_id is 'Who handles the earlier one now, and so is to be asked; null: the coordinator.';
comment on column identity_match.found_at is 'When it was found.';
create index identity_match_of_earlier on identity_match (earlier_concern_id);

alter table identity_search enable row level security;
alter table identity_search force row level security;
create policy own_read on identity_search for select using (asked_by = (select samverka_actor()) or (select samverka_is('system')));
create policy own_insert on identity_search for insert with check (
    asked_by = (select samverka_actor()) and exists (select 1 from concern where concern.id = concern_id) or (select samverka_is('system')));
create policy system_updates on identity_search for update using ((select samverka_is('system')));
create policy system_deletes on identity_search for delete using ((select samverka_is('system')));
grant select, insert, delete, update (done_at) on identity_search to samverka_app;

alter table identity_match enable row level security;
alter table identity_match force row level security;
create policy receivers_read on identity_match for select using (
    (select samverka_is_strong()) and samverka_identity_right(concern_id) = 'receiver' or (select samverka_is('system')));
create policy system_inserts on identity_match for insert with check ((select samverka_is('system')));
create policy system_updates on identity_match for update using ((select samverka_is('system')));
grant select, insert, update (handler_id) on identity_match to samverka_app;
