-- To see a case is not to work with it: whoever sees one through broken glass and in no other way reads, and changes nothing.
create function samverka_looks_through_glass(concern uuid) returns boolean stable language sql return
    case when samverka_asks_as('officer') and samverka_is('person') and not samverka_has_role('coordinator')
        then exists (select 1 from concern c where c.id = $1 and c.case_number = samverka_glass_case()
            and c.handler_id is distinct from samverka_actor())
        else false end;
comment on function samverka_looks_through_glass(uuid) is 'Whether the actor sees the case only because they have broken glass.';

-- Where seeing the case was enough to write.
do $$
declare
    part text;
begin
    foreach part in array array['concern_step', 'journal_entry', 'hand_over', 'disclosure', 'disclosure_request',
        'disclosure_package', 'attachment', 'identity_vault', 'identity_search']
    loop
        execute format('create policy not_through_glass_insert on %I as restrictive for insert'
            ' with check (not samverka_looks_through_glass(concern_id))', part);
        execute format('create policy not_through_glass_update on %I as restrictive for update'
            ' using (not samverka_looks_through_glass(concern_id))', part);
    end loop;
end $$;
create policy not_through_glass_insert on disclosure_approval as restrictive for insert with check (
    not samverka_looks_through_glass((select d.concern_id from disclosure d where d.id = disclosure_id)));
create policy not_through_glass_insert on disclosure_receipt as restrictive for insert with check (
    not samverka_looks_through_glass((select d.concern_id from disclosure d where d.id = disclosure_id)));
