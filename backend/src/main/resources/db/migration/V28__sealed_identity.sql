create table identity_vault (
    concern_id uuid primary key references concern (id)
);
comment on table identity_vault is 'That the vault holds something of a concern. Deleting the row deletes all of it at once (removal after a hand-over), also by somebody who may not see what is in it.';

create table sealed_identity (
    id uuid primary key,
    version integer not null,
    concern_id uuid not null references identity_vault (concern_id) on delete cascade,
    whose text not null check (whose in ('subject', 'reporter')),
    pseudonym text check (pseudonym ~ '^person [1-9]$'),
    protected_identity boolean not null,
    fields text[] not null,
    from_reporter boolean not null,
    recorded_by uuid,
    recorded_at timestamptz not null,
    changed_at timestamptz not null,
    unique (id, concern_id),
    unique nulls not distinct (concern_id, whose, pseudonym),
    constraint subjects_have_a_pseudonym check ((whose = 'subject') = (pseudonym is not null)),
    -- Safeguard 25: who reported is written nowhere in the case.
    constraint reporter_is_not_noted check (from_reporter = (recorded_by is null))
);
comment on table sealed_identity is 'Who a concern is about, or who reported it: that it is known and which fields are, without a value.';
comment on column sealed_identity.whose is 'subject: the person the concern is about; reporter: who handed it in from outside.';
comment on column sealed_identity.pseudonym is 'What the case text calls the subject; null for the reporter.';
comment on column sealed_identity.protected_identity is 'Protected in the population register: address, phone and e-mail are for the receiver only.';
comment on column sealed_identity.fields is 'Codes of the fields that are held.';
comment on column sealed_identity.from_reporter is 'Whether the reporter stated it, rather than the receiver.';
comment on column sealed_identity.recorded_by is 'The receiver who wrote it; null when the reporter did.';

create table sealed_field (
    identity_id uuid not null,
    concern_id uuid not null,
    field text not null check (field in ('name', 'birth_year', 'personal_identity_number', 'number_justification', 'phone', 'email', 'address')),
    value bytea not null,
    blind_index bytea check (length(blind_index) = 16),
    primary key (identity_id, field),
    foreign key (identity_id, concern_id) references sealed_identity (id, concern_id) on delete cascade
);
comment on table sealed_field is 'One value of an identity, sealed with the key of its case.';
comment on column sealed_field.identity_id is 'Whose value it is.';
comment on column sealed_field.field is 'Which value.';
comment on column sealed_field.value is 'The value, sealed with the case''s key and bound to this row.';
comment on column sealed_field.blind_index is 'Keyed fingerprint for finding an equal value: of the personal identity number, and, on the name, of name and birth year together.';
create index sealed_field_to_match on sealed_field (blind_index, field) where blind_index is not null;

create function samverka_identity_right(concern uuid) returns text stable language sql return
    case when not samverka_asks_as('officer') or not samverka_is('person') or samverka_has_role('coordinator') then null
    when samverka_has_role('handler') and exists (select 1 from concern c where c.id = $1
        and c.handler_id = samverka_actor() and c.subject_kind <> 'employee') then 'receiver'
    when samverka_has_role('handler') and exists (select 1 from identity_access a where a.concern_id = $1 and a.ground = 'hand_over'
        and samverka_actor() = any (a.person_ids) and a.ended_at is null) then 'entrusted'
    when samverka_has_role('handler') and exists (select 1 from identity_access a where a.concern_id = $1 and a.ground = 'request'
        and samverka_actor() = any (a.person_ids) and a.ended_at is null and a.valid_until > samverka_now()) then 'admitted'
    -- Visible at all only to who has broken the glass of this very case, and not to a handler when it is about an employee.
    when (samverka_has_role('handler') or samverka_has_role('auditor')) and exists (select 1 from concern c where c.id = $1
        and c.case_number = samverka_glass_case()) then 'broken_glass'
    end;
comment on function samverka_identity_right(uuid) is 'By what right the actor may open the identity of a concern: receiver, entrusted, admitted, broken_glass, or null. A coordinator has none, whatever other roles they hold.';

create function samverka_may_open(concern uuid, identity uuid, field text) returns boolean stable language sql return
    coalesce((select case samverka_identity_right($1)
        when 'receiver' then true
        when 'broken_glass' then not (i.protected_identity and $3 in ('phone', 'email', 'address'))
        when 'entrusted' then i.whose = 'subject' and exists (select 1 from identity_access a where a.concern_id = $1
            and a.ground = 'hand_over' and samverka_actor() = any (a.person_ids) and a.ended_at is null and $3 = any (a.fields))
        when 'admitted' then i.whose = 'subject' and not (i.protected_identity and $3 in ('phone', 'email', 'address'))
        else false end
        from sealed_identity i where i.id = $2), false);
comment on function samverka_may_open(uuid, uuid, text) is 'Whether the actor may open this field, once they have proved who they are.';

alter table identity_vault enable row level security;
alter table identity_vault force row level security;
create policy with_concern_read on identity_vault for select using (
    (select samverka_asks_as('officer')) and exists (select 1 from concern where concern.id = identity_vault.concern_id)
    or (select samverka_is('system')));
create policy with_concern_insert on identity_vault for insert with check (
    exists (select 1 from concern where concern.id = identity_vault.concern_id) or (select samverka_is('system')));
create policy removed_after_hand_over on identity_vault for delete using (
    (select samverka_asks_as('officer')) and exists (select 1 from concern where concern.id = identity_vault.concern_id
        and ((select samverka_has_role('coordinator')) or concern.handler_id = (select samverka_actor())))
    or samverka_identity_right(concern_id) = 'entrusted'
    or (select samverka_is('system')));
create policy entrusted_read on identity_vault for select using (samverka_identity_right(concern_id) = 'entrusted');
grant select, insert, delete on identity_vault to samverka_app;

alter table sealed_identity enable row level security;
alter table sealed_identity force row level security;
create policy by_right_read on sealed_identity for select using (
    samverka_identity_right(concern_id) in ('receiver', 'broken_glass')
    or samverka_identity_right(concern_id) in ('entrusted', 'admitted') and whose = 'subject'
    or (select samverka_is('system')));
create policy receivers_insert on sealed_identity for insert with check (
    samverka_identity_right(concern_id) = 'receiver' and (select samverka_is_strong()) and recorded_by = (select samverka_actor())
    or (select samverka_is('system')));
-- At the start, and never seen again by who wrote it.
create policy reporters_insert on sealed_identity for insert with check (
    (select samverka_asks_as('reporter')) and from_reporter
    and exists (select 1 from concern where concern.id = concern_id and concern.status = 'received' and concern.subject_kind <> 'employee'));
create policy receivers_update on sealed_identity for update using (
    samverka_identity_right(concern_id) = 'receiver' and (select samverka_is_strong()));
create policy receivers_delete on sealed_identity for delete using (
    samverka_identity_right(concern_id) = 'receiver' and (select samverka_is_strong()) or (select samverka_is('system')));
grant select, insert, delete, update (version, protected_identity, fields, changed_at) on sealed_identity to samverka_app;

alter table sealed_field enable row level security;
alter table sealed_field force row level security;
create policy by_right_read on sealed_field for select using (
    (select samverka_is_strong()) and samverka_may_open(concern_id, identity_id, field) or (select samverka_is('system')));
create policy receivers_insert on sealed_field for insert with check (
    (select samverka_is_strong()) and samverka_identity_right(concern_id) = 'receiver' or (select samverka_is('system')));
create policy reporters_insert on sealed_field for insert with check (
    (select samverka_asks_as('reporter'))
    and exists (select 1 from concern where concern.id = concern_id and concern.status = 'received' and concern.subject_kind <> 'employee'));
create policy receivers_update on sealed_field for update using (
    (select samverka_is_strong()) and samverka_identity_right(concern_id) = 'receiver');
create policy receivers_delete on sealed_field for delete using (
    (select samverka_is_strong()) and samverka_identity_right(concern_id) = 'receiver' or (select samverka_is('system')));
grant select, insert, delete, update (value, blind_index) on sealed_field to samverka_app;

-- Who may open an identity without seeing the case needs the key it is sealed with.
create policy identity_openers_read on case_key for select using (samverka_identity_right(case_id) is not null);
