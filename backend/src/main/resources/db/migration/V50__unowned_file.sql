create table unowned_file (
    file_id uuid primary key,
    noted_by uuid not null,
    remove_after timestamptz not null
);
comment on table unowned_file is 'Files of the store that no row owns: noted before they are written and when their row is deleted, crossed out when a row is made. What is left is removed.';
comment on column unowned_file.file_id is 'The file''s id in the store.';
comment on column unowned_file.noted_by is 'Actor that is writing it, or erased its row.';
comment on column unowned_file.remove_after is 'From then on nobody can be writing it any more.';
create index unowned_file_due on unowned_file (remove_after);

alter table unowned_file enable row level security;
alter table unowned_file force row level security;
create policy own on unowned_file for all using (noted_by = (select samverka_actor()));
create policy system_reads on unowned_file for select using ((select samverka_is('system')));
create policy system_deletes on unowned_file for delete using ((select samverka_is('system')));

grant select, insert, delete on unowned_file to samverka_app;
