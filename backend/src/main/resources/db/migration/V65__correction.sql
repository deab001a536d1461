create function samverka_works_with(uuid) returns boolean stable language sql return
    coalesce((select samverka_asks_as('officer') and samverka_is('person')
        and (samverka_has_role('coordinator') or (c.handler_id = samverka_actor() and samverka_has_role('handler')))
        from concern c where c.id = $1), false);
comment on function samverka_works_with(uuid) is 'Whether the actor works with the concern, as its handler or as coordinator; who has broken glass only sees it.';

create table correction (
    id uuid primary key,
    concern_id uuid not null references concern (id),
    step_id uuid not null references concern_step (id),
    text bytea not null,
    corrected_by uuid not null references account (id),
    corrected_at timestamptz not null
);
comment on table correction is 'How something that a case says is to be read instead (GDPR 16, safeguard 16). Append-only: the former text stays and is shown with it.';
comment on column correction.step_id is 'The step that is corrected.';
comment on column correction.text is 'What holds instead, as sealed text of the case.';
comment on column correction.corrected_by is 'Who corrected it.';
comment on column correction.corrected_at is 'When.';
create index correction_of_concern on correction (concern_id, id);
create index correction_of_step on correction (step_id);
create trigger not_when_restricted before insert or update or delete on correction for each row execute function refuse_part_of_restricted();

create table dispute (
    id uuid primary key,
    version integer not null,
    concern_id uuid not null references concern (id),
    step_id uuid references concern_step (id),
    statement bytea not null,
    marked_by uuid not null references account (id),
    marked_at timestamptz not null,
    outcome text check (outcome in ('corrected', 'upheld', 'withdrawn')),
    reason bytea,
    settled_by uuid references account (id),
    settled_at timestamptz,
    constraint whole_settlement check (num_nulls(outcome, reason, settled_by, settled_at) in (0, 4))
);
comment on table dispute is 'That the person a case is about contests what it says (safeguard 16). Every reader sees it until it is settled.';
comment on column dispute.step_id is 'What is contested; null: the case as a whole.';
comment on column dispute.statement is 'What the person says, as sealed text of the case.';
comment on column dispute.marked_by is 'Who marked it.';
comment on column dispute.marked_at is 'From when.';
comment on column dispute.outcome is 'How it was settled; null while it is open.';
comment on column dispute.reason is 'Why it was settled so, as sealed text of the case.';
comment on column dispute.settled_by is 'Who settled it.';
comment on column dispute.settled_at is 'When it was settled; null while it is open.';
create unique index one_open_dispute on dispute (concern_id, step_id) nulls not distinct where settled_at is null;
create index dispute_of_concern on dispute (concern_id, id);
create index dispute_of_step on dispute (step_id) where step_id is not null;

alter table correction enable row level security;
alter table correction force row level security;
alter table dispute enable row level security;
alter table dispute force row level security;

create policy with_concern_read on correction for select using (
    (select samverka_asks_as('officer')) and exists (select 1 from concern where concern.id = correction.concern_id)
    or (select samverka_is('system')));
create policy workers_insert on correction for insert with check (
    samverka_works_with(concern_id) and corrected_by = (select samverka_actor()));
create policy system_deletes on correction for delete using ((select samverka_is('system')));
create policy with_concern_read on dispute for select using (
    (select samverka_asks_as('officer')) and exists (select 1 from concern where concern.id = dispute.concern_id)
    or (select samverka_is('system')));
create policy workers_insert on dispute for insert with check (
    samverka_works_with(concern_id) and marked_by = (select samverka_actor()) and settled_at is null);
create policy workers_settle on dispute for update using (samverka_works_with(concern_id) and settled_at is null)
    with check (settled_by = (select samverka_actor()));
create policy system_deletes on dispute for delete using ((select samverka_is('system')));
grant select, insert, delete on correction to samverka_app;
grant select, insert, delete, update (version, outcome, reason, settled_by, settled_at) on dispute to samverka_app;

-- That a recipient is to hear of it, or was told, is noted also while the case is restricted: it serves the person.
drop trigger not_when_restricted on hand_over;
create trigger not_when_restricted before insert or delete on hand_over for each row execute function refuse_part_of_restricted();
create trigger not_changed_when_restricted before update on hand_over for each row
    when (to_jsonb(old) - '{version,corrected_at,told_of_correction_at}'::text[]
        is distinct from to_jsonb(new) - '{version,corrected_at,told_of_correction_at}'::text[])
    execute function refuse_part_of_restricted();
drop trigger not_when_restricted on disclosure;
create trigger not_when_restricted before insert or delete on disclosure for each row execute function refuse_part_of_restricted();
create trigger not_changed_when_restricted before update on disclosure for each row
    when (to_jsonb(old) - '{version,changed_at}'::text[] is distinct from to_jsonb(new) - '{version,changed_at}'::text[])
    execute function refuse_part_of_restricted();

-- Who outside was given something by hand is to be told by hand; a police system sees it in its mailbox.
alter table disclosure_correction add column told_by uuid references account (id);
alter table disclosure_correction add column told_at timestamptz;
alter table disclosure_correction add constraint whole_telling check ((told_by is null) = (told_at is null));
comment on column disclosure_correction.told_by is 'Who noted that the recipient was told.';
comment on column disclosure_correction.told_at is 'When; null until then, and for what a police system sees itself.';
create policy with_disclosure_update on disclosure_correction for update using (
    told_at is null and exists (select 1 from disclosure d where d.id = disclosure_correction.disclosure_id))
    with check (told_by = (select samverka_actor()));
grant update (told_by, told_at) on disclosure_correction to samverka_app;
