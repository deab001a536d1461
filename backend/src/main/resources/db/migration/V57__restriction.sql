-- What those may know of a case who see none: that a number belongs to an id. The data protection officer, who restricts
-- processing and answers people, is given a number and opens nothing.
create table case_reference (
    concern_id uuid primary key references concern (id) on delete cascade,
    case_number text not null unique
);
comment on table case_reference is 'Which number belongs to which concern, and nothing else of it: for those who never open one.';
comment on column case_reference.case_number is 'As on the concern.';
alter table case_reference enable row level security;
alter table case_reference force row level security;
create policy officers_of_data_protection_read on case_reference for select using (
    (select samverka_has_role('auditor')) and (select samverka_is('person')) or (select samverka_is('system')));
create policy only_with_its_concern on case_reference for insert with check (pg_trigger_depth() > 0 or (select samverka_is('system')));
grant select, insert on case_reference to samverka_app;

create function note_case_reference() returns trigger language plpgsql as $$
begin
    insert into case_reference (concern_id, case_number) values (new.id, new.case_number);
    return null;
end $$;
create trigger noted after insert on concern for each row execute function note_case_reference();
set local samverka.kind = 'system';
insert into case_reference (concern_id, case_number) select id, case_number from concern;

create table restriction (
    id uuid primary key,
    version integer not null,
    concern_id uuid references concern (id),
    ground text not null check (ground in ('accuracy_contested', 'unlawful', 'needed_for_claims', 'objection', 'supervision')),
    registration_number text check (length(registration_number) <= 40),
    restricted_by uuid not null references account (id),
    restricted_at timestamptz not null,
    lifted_by uuid references account (id),
    lifted_at timestamptz,
    subject_informed_on date,
    constraint whole_lifting check ((lifted_by is null) = (lifted_at is null)),
    -- GDPR 18.3: the person is told before it is lifted.
    constraint told_before_lifting check (lifted_at is null or concern_id is null or subject_informed_on is not null)
);
comment on table restriction is 'That processing is restricted (GDPR 18): of one case, or of all. Codes and numbers only; the reasoning is filed under the registration number.';
comment on column restriction.concern_id is 'The case; null: everything.';
comment on column restriction.ground is 'Why: GDPR 18.1 a–d, or on order of the supervisory authority.';
comment on column restriction.registration_number is 'Where the decision is filed in the municipality''s register (diarienummer).';
comment on column restriction.restricted_by is 'The data protection officer who decided it.';
comment on column restriction.restricted_at is 'From when.';
comment on column restriction.lifted_by is 'Who lifted it.';
comment on column restriction.lifted_at is 'When it ended; null while in force.';
comment on column restriction.subject_informed_on is 'When the person was told that it would be lifted.';
create unique index one_restriction_in_force on restriction (concern_id) nulls not distinct where lifted_at is null;

alter table restriction enable row level security;
alter table restriction force row level security;
-- Whoever changes something must find out whether it is restricted, machines and reporters too: there is no word in it.
create policy anyone_known_reads on restriction for select using ((select samverka_actor()) is not null);
create policy officers_of_data_protection_insert on restriction for insert with check (
    (select samverka_has_role('auditor')) and (select samverka_is('person')) and restricted_by = (select samverka_actor()) and lifted_at is null);
create policy officers_of_data_protection_update on restriction for update using (
    (select samverka_has_role('auditor')) and (select samverka_is('person')) and lifted_at is null)
    with check (lifted_by = (select samverka_actor()));
create policy system_deletes on restriction for delete using ((select samverka_is('system')) and lifted_at is not null);
grant select, insert, update, delete on restriction to samverka_app;

create function samverka_restricted(asked_for uuid) returns boolean stable language sql
    return exists (select 1 from restriction where lifted_at is null and (concern_id is null or concern_id = asked_for));
comment on function samverka_restricted(uuid) is 'Whether processing of this case, or of everything, is restricted.';

-- The system is let through with what it must do of itself, such as rotating keys and ending what has an end; it may not
-- erase either: what is restricted is kept.
create function refuse_restricted(of_case uuid) returns void language plpgsql as $$
begin
    if samverka_restricted(of_case) then
        raise exception 'processing is restricted' using errcode = 'SV423';
    end if;
end $$;
create function refuse_restricted_concern() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        perform refuse_restricted(old.id);
        return old;
    elsif not samverka_is('system') then
        perform refuse_restricted(new.id);
    end if;
    return new;
end $$;
create function refuse_part_of_restricted() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        perform refuse_restricted(old.concern_id);
        return old;
    elsif not samverka_is('system') then
        perform refuse_restricted(new.concern_id);
    end if;
    return new;
end $$;
comment on function refuse_part_of_restricted() is 'For every table with a concern_id: create trigger not_when_restricted before insert or update or delete on … for each row execute function refuse_part_of_restricted().';

create trigger not_when_restricted before insert or update or delete on concern for each row execute function refuse_restricted_concern();
-- All that features hold of cases so far; a table that comes later brings its own trigger, and a test asks for it. Not: what
-- is noted when somebody reads, and breaking the glass for a life's sake.
do $$
declare
    part text;
begin
    for part in select c.table_name from information_schema.columns c
        join information_schema.tables t using (table_schema, table_name)
        where c.table_schema = 'public' and c.column_name = 'concern_id' and t.table_type = 'BASE TABLE'
        and c.table_name not in ('restriction', 'case_reference', 'message_read_mark', 'break_glass')
    loop
        execute format('create trigger not_when_restricted before insert or update or delete on %I'
            ' for each row execute function refuse_part_of_restricted()', part);
    end loop;
end $$;
