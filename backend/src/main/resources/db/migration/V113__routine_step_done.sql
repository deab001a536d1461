create table routine_step_done (
    concern_id uuid not null references concern,
    version_id uuid not null references routine_version,
    position smallint not null check (position between 1 and 30),
    done boolean not null,
    ticked_by uuid not null,
    ticked_at timestamptz not null,
    primary key (concern_id, version_id, position)
);
comment on table routine_step_done is 'That a step of the routine was taken in a case, and by whom. Holds a number, no words.';
comment on column routine_step_done.version_id is 'The version of the routine that was followed; stays when a newer one comes.';
comment on column routine_step_done.position is 'Which of its steps, from 1.';
comment on column routine_step_done.done is 'False when it was ticked by mistake.';
comment on column routine_step_done.ticked_by is 'Account of who said so last.';
comment on column routine_step_done.ticked_at is 'When.';
create index routine_step_done_of_version on routine_step_done (version_id);

alter table routine_step_done enable row level security;
alter table routine_step_done force row level security;
create policy with_concern_read on routine_step_done for select using (
    (select samverka_asks_as('officer')) and exists (select 1 from concern where concern.id = concern_id) or (select samverka_is('system')));
-- Sight is not assignment: who broke glass reads and does not tick.
create policy workers_insert on routine_step_done for insert with check (
    ticked_by = (select samverka_actor()) and (select samverka_asks_as('officer')) and exists (select 1 from concern where concern.id = concern_id
        and ((select samverka_has_role('coordinator')) or concern.handler_id = (select samverka_actor()))));
create policy workers_update on routine_step_done for update using (
    (select samverka_asks_as('officer')) and exists (select 1 from concern where concern.id = concern_id
        and ((select samverka_has_role('coordinator')) or concern.handler_id = (select samverka_actor()))))
    with check (ticked_by = (select samverka_actor()));
create policy system_deletes on routine_step_done for delete using ((select samverka_is('system')));
create trigger not_when_restricted before insert or update or delete on routine_step_done for each row execute function refuse_part_of_restricted();
grant select, insert, update, delete on routine_step_done to samverka_app;
