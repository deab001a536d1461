create table routine_content (
    version_id uuid not null references routine_version,
    reach text not null check (reach in ('staff', 'civil_society', 'public')),
    content text not null,
    primary key (version_id, reach)
);
comment on table routine_content is 'What a version says to those it reaches, one row for each reach, so that row security tells the editions apart.';
comment on column routine_content.version_id is 'The version.';
comment on column routine_content.reach is 'Who may read it: employees; also members of the cooperation group; anybody.';
comment on column routine_content.content is 'JSON: editions (audience, language, title, Markdown) and, for staff, the steps. Public by nature, so not sealed.';

alter table routine_content enable row level security;
alter table routine_content force row level security;
-- A version is looked up under its own policies: what cannot be seen says nothing.
create policy staff_read on routine_content for select using (reach = 'staff'
    and ((select samverka_is_employee()) or (select samverka_is('person')) and (select samverka_has_role('admin')) or (select samverka_is('machine')))
    and exists (select 1 from routine_version v where v.id = version_id));
create policy members_read on routine_content for select using (reach = 'civil_society'
    and ((select samverka_is('person')) or (select samverka_is('machine')))
    and exists (select 1 from routine_version v where v.id = version_id));
create policy anybody_reads on routine_content for select using (reach = 'public'
    and exists (select 1 from routine_version v where v.id = version_id));
create policy coordinators_insert on routine_content for insert with check (
    (select samverka_asks_as('officer')) and (select samverka_is('person')) and (select samverka_has_role('coordinator'))
    and exists (select 1 from routine_version v where v.id = version_id and v.status = 'draft'));
create policy coordinators_update on routine_content for update using (
    (select samverka_asks_as('officer')) and (select samverka_is('person')) and (select samverka_has_role('coordinator'))
    and exists (select 1 from routine_version v where v.id = version_id and v.status = 'draft'));
create policy system_reads on routine_content for select using ((select samverka_is('system')));
create policy system_inserts on routine_content for insert with check ((select samverka_is('system')));
grant select, insert, update on routine_content to samverka_app;
