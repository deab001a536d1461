-- Who asks. Set for each transaction by se.samverka.shared.access.RowAccess and by nothing else.
-- Policies call these inside a scalar sub-select, so that each is evaluated once per query and not once per row.
create function samverka_actor() returns uuid stable parallel safe language sql
    return nullif(current_setting('samverka.actor', true), '')::uuid;
create function samverka_is(wanted_kind text) returns boolean stable parallel safe language sql
    return coalesce(current_setting('samverka.kind', true), '') = wanted_kind;
create function samverka_has_role(wanted_role text) returns boolean stable parallel safe language sql
    return wanted_role = any (string_to_array(coalesce(current_setting('samverka.roles', true), ''), ','));
create function samverka_asks_as(wanted_capacity text) returns boolean stable parallel safe language sql
    return coalesce(current_setting('samverka.capacity', true), '') = wanted_capacity;

comment on function samverka_actor() is 'Id of the person, machine or system that asks; null when nobody is named.';
comment on function samverka_is(text) is 'Whether the actor is a person, machine or system.';
comment on function samverka_has_role(text) is 'Whether the actor holds the realm role.';
comment on function samverka_asks_as(text) is 'officer: by role through the staff door; reporter: for own things only.';
