-- Who gives support: the coordinator, who hands cases out, and the handler a case was given to. A concern's handler is
-- neither because of the concern. Who asked, or asked for somebody, has the receipt, and sees that case as its own.
alter table support_case enable row level security;
alter table support_case force row level security;
create policy officers_read on support_case for select using (
    (select samverka_is('person')) and (select samverka_asks_as('officer'))
    and ((select samverka_has_role('coordinator')) or (select samverka_has_role('handler')) and handler_id = (select samverka_actor())));
create policy own_read on support_case for select using (
    (select samverka_asks_as('reporter')) and (requested_by = (select samverka_actor()) or registered_by = (select samverka_actor())));
create policy system_reads on support_case for select using ((select samverka_is('system')));
create policy each_by_its_own_door on support_case for insert with check (
    status = 'requested' and handler_id is null and case source
        when 'public' then (select samverka_is('public')) and requested_by = (select samverka_actor())
        else (select samverka_is('person')) and (select samverka_asks_as('reporter')) and registered_by = (select samverka_actor()) end
    or (select samverka_is('system')));
create policy officers_update on support_case for update using (status <> 'ended'
        and (select samverka_is('person')) and (select samverka_asks_as('officer'))
        and ((select samverka_has_role('coordinator')) or (select samverka_has_role('handler')) and handler_id = (select samverka_actor())))
    with check ((select samverka_has_role('coordinator')) or handler_id = (select samverka_actor()));
create policy system_deletes on support_case for delete using ((select samverka_is('system')));
grant select, insert, update, delete on support_case to samverka_app;

alter table support_message enable row level security;
alter table support_message force row level security;
-- The employee who asked on somebody's behalf reads none of what follows.
create policy with_case_read on support_message for select using ((select samverka_is('system'))
    or (select samverka_asks_as('officer') or samverka_is('public')) and exists (select 1 from support_case c where c.id = support_case_id));
create policy each_side_inserts on support_message for insert with check (
    read_on is null and written_by = (select samverka_actor()) and case sender
        when 'officer' then (select samverka_asks_as('officer')) and exists (select 1 from support_case c where c.id = support_case_id and c.status <> 'ended')
        else (select samverka_asks_as('reporter')) and exists (select 1 from support_case c where c.id = support_case_id
            and (c.requested_by = (select samverka_actor()) or position = 1 and c.registered_by = (select samverka_actor()))) end
    or (select samverka_is('system')));
create policy the_other_side_marks on support_message for update using (
        read_on is null and exists (select 1 from support_case c where c.id = support_case_id)
        and case sender when 'officer' then (select samverka_is('public')) else (select samverka_asks_as('officer')) end)
    with check (read_on is not null);
create policy system_deletes on support_message for delete using ((select samverka_is('system')));
grant select, insert, delete on support_message to samverka_app;
grant update (read_on) on support_message to samverka_app;

alter table support_contact enable row level security;
alter table support_contact force row level security;
create policy officers_read on support_contact for select using ((select samverka_is('system'))
    or (select samverka_asks_as('officer')) and exists (select 1 from support_case c where c.id = support_case_id));
create policy officers_insert on support_contact for insert with check ((select samverka_is('system'))
    or recorded_by = (select samverka_actor()) and (select samverka_asks_as('officer'))
    and exists (select 1 from support_case c where c.id = support_case_id and c.status <> 'ended'));
create policy system_deletes on support_contact for delete using ((select samverka_is('system')));
grant select, insert, delete on support_contact to samverka_app;

alter table purged_support_case enable row level security;
alter table purged_support_case force row level security;
create policy statistics_read on purged_support_case for select using ((select samverka_retains()) or (select samverka_is('system')));
create policy system_writes on purged_support_case for insert with check ((select samverka_is('system')));
grant select, insert on purged_support_case to samverka_app;

-- A support case has a key of its own as a concern has: a table for both, without a reference to one of them. Erasing takes
-- the key in the transaction of the case.
alter table case_key drop constraint case_key_case_id_fkey;
comment on table case_key is 'One data key for each case, a concern or a support case. Deleting the row erases the case wherever a copy of it is: so the table stays out of backups that are kept longer than a deleted case may live.';
comment on column case_key.case_id is 'The concern, or the support case, whose text it seals.';
-- As a function it costs only who is not let in by a concern.
create function samverka_sees_support_case(support uuid) returns boolean stable language sql
    return exists (select 1 from support_case c where c.id = $1);
comment on function samverka_sees_support_case(uuid) is 'Whether the actor may know of the support case.';
create policy with_support_case_read on case_key for select using (samverka_sees_support_case(case_id));
create policy with_support_case_insert on case_key for insert with check (samverka_sees_support_case(case_id));

-- When all processing is restricted nothing of this is changed either; reading is still noted.
create function refuse_when_all_is_restricted() returns trigger language plpgsql as $$
begin
    if not samverka_is('system') then
        perform refuse_restricted(null);
    end if;
    return new;
end $$;
comment on function refuse_when_all_is_restricted() is 'For tables with cases that are no concerns: create trigger not_when_restricted before insert or update on … for each row execute function refuse_when_all_is_restricted().';
create trigger not_when_restricted before insert or update on support_case for each row execute function refuse_when_all_is_restricted();
create trigger not_when_restricted before insert on support_message for each row execute function refuse_when_all_is_restricted();
create trigger not_when_restricted before insert on support_contact for each row execute function refuse_when_all_is_restricted();
