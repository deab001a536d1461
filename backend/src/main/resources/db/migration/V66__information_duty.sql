create table information_duty (
    concern_id uuid primary key references concern (id),
    version integer not null,
    status text not null check (status in ('owed', 'informed', 'delayed', 'not_owed')),
    case_number text not null,
    obtained_on date not null,
    review_on date,
    constraint delayed_until check ((status = 'delayed') = (review_on is not null))
);
comment on table information_duty is 'Whether the person a case is about has been told of it (GDPR 14, safeguard 17); codes and days, so that the data protection officer sees what is overdue and opens nothing.';
comment on column information_duty.case_number is 'As on the concern.';
comment on column information_duty.obtained_on is 'The Swedish day the data came in; the month runs from it.';
comment on column information_duty.review_on is 'When a delay is looked at again; null unless it is delayed.';
create index information_duty_waiting on information_duty (coalesce(review_on, obtained_on), concern_id) where status in ('owed', 'delayed');

create table information_note (
    id uuid primary key,
    concern_id uuid not null references concern (id),
    outcome text not null check (outcome in ('informed', 'delayed', 'not_owed')),
    ground text check (ground in ('already_informed', 'impossible', 'would_defeat_purpose', 'laid_down_by_law', 'secrecy',
        'identity_unknown', 'no_person')),
    channel text check (channel in ('letter', 'meeting', 'phone', 'secure_message')),
    informed_on date,
    review_on date,
    reason bytea,
    noted_by uuid not null references account (id),
    noted_at timestamptz not null,
    constraint informed_somehow check ((outcome = 'informed') = (informed_on is not null)
        and (outcome = 'informed') = (channel is not null)),
    constraint otherwise_with_reason check ((outcome = 'informed') = (ground is null) and (outcome = 'informed') = (reason is null)),
    constraint delayed_until check ((outcome = 'delayed') = (review_on is not null))
);
comment on table information_note is 'When the person was told, or why not; append-only, the newest holds.';
comment on column information_note.outcome is 'informed: told; delayed: not yet; not_owed: not at all.';
comment on column information_note.ground is 'The exception in law; null when the person was told.';
comment on column information_note.channel is 'How the person was told.';
comment on column information_note.informed_on is 'The day the person was told.';
comment on column information_note.review_on is 'When a delay is looked at again.';
comment on column information_note.reason is 'Why the exception applies here, as sealed text of the case.';
comment on column information_note.noted_by is 'Who noted it.';
comment on column information_note.noted_at is 'When.';
create index information_note_of_concern on information_note (concern_id, id desc);

alter table information_duty enable row level security;
alter table information_duty force row level security;
alter table information_note enable row level security;
alter table information_note force row level security;

-- Not a sub-select: a list of the most urgent would read every concern first, and looks at a hundred.
create function samverka_sees_concern(uuid) returns boolean stable language plpgsql as $$
begin
    return exists (select 1 from concern where concern.id = $1);
end $$;
comment on function samverka_sees_concern(uuid) is 'Whether the actor may know of the concern; for lists that look at few rows of many.';
create policy with_concern_read on information_duty for select using (
    (select samverka_asks_as('officer')) and samverka_sees_concern(concern_id)
    or (select samverka_has_role('auditor')) and (select samverka_is('person')) and (select samverka_asks_as('officer'))
    or (select samverka_is('system')));
create policy only_with_its_concern on information_duty for insert with check (pg_trigger_depth() > 0 or (select samverka_is('system')));
create policy workers_update on information_duty for update using (samverka_works_with(concern_id));
create policy system_deletes on information_duty for delete using ((select samverka_is('system')));
create policy with_concern_read on information_note for select using (
    (select samverka_asks_as('officer')) and exists (select 1 from concern where concern.id = information_note.concern_id)
    or (select samverka_is('system')));
create policy workers_insert on information_note for insert with check (
    samverka_works_with(concern_id) and noted_by = (select samverka_actor()));
create policy system_deletes on information_note for delete using ((select samverka_is('system')));
grant select, insert, delete, update (version, status, review_on) on information_duty to samverka_app;
grant select, insert, delete on information_note to samverka_app;

-- About an organisation, a place or an event there is nobody to tell; who sorts it anew changes that.
create function note_information_duty() returns trigger language plpgsql as $$
declare
    now_owed text := case when new.subject_kind in ('organisation', 'place_or_event') then 'not_owed' else 'owed' end;
begin
    if tg_op = 'INSERT' then
        insert into information_duty (concern_id, version, status, case_number, obtained_on)
        values (new.id, 0, now_owed, new.case_number, (new.received_at at time zone 'Europe/Stockholm')::date);
    else
        update information_duty d set status = now_owed, version = d.version + 1 where d.concern_id = new.id and d.status <> now_owed
            and not exists (select 1 from information_note n where n.concern_id = new.id);
    end if;
    return null;
end $$;
comment on function note_information_duty() is 'Keeps information_duty in step with what a concern is about, until somebody has noted something.';
create trigger duty_noted after insert on concern for each row execute function note_information_duty();
create trigger duty_changed after update of subject_kind on concern for each row
    when (old.subject_kind is distinct from new.subject_kind) execute function note_information_duty();
set local samverka.kind = 'system';
insert into information_duty (concern_id, version, status, case_number, obtained_on)
select id, 0, case when subject_kind in ('organisation', 'place_or_event') then 'not_owed' else 'owed' end, case_number,
    (received_at at time zone 'Europe/Stockholm')::date from concern;
