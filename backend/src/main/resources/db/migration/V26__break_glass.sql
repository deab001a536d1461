create table break_glass (
    id uuid primary key,
    version integer not null,
    case_number text not null check (case_number ~ '^[0-9]{4}-P?[0-9]{4,9}$'),
    concern_id uuid references concern (id),
    opened_by uuid not null references account (id),
    opened_at timestamptz not null,
    valid_until timestamptz not null,
    ended_at timestamptz,
    reason_kind text not null check (reason_kind in ('danger', 'handler_unavailable', 'supervision', 'other')),
    reason bytea not null,
    reviewed_by uuid references account (id),
    reviewed_at timestamptz,
    conclusion text check (conclusion in ('justified', 'not_justified')),
    review bytea,
    constraint at_most_half_an_hour check (valid_until > opened_at and valid_until <= opened_at + interval '30 minutes'),
    constraint whole_review check ((reviewed_by is null) = (reviewed_at is null) and (reviewed_by is null) = (conclusion is null)
        and (reviewed_by is null) = (review is null)),
    -- Nobody reviews what they did themselves.
    constraint reviewed_by_another check (reviewed_by <> opened_by)
);
comment on table break_glass is 'That somebody opened a case that is not theirs, in an emergency or for supervision (nödöppning): one case, at most half an hour, reviewed by somebody else.';
comment on column break_glass.case_number is 'The one case it opens, as it was named. A number that no case has opens nothing.';
comment on column break_glass.concern_id is 'The case of that number, noted once it can be seen.';
comment on column break_glass.opened_by is 'Who did it.';
comment on column break_glass.opened_at is 'From when it opens.';
comment on column break_glass.valid_until is 'Until when, unless it is ended before.';
comment on column break_glass.ended_at is 'When it was ended before its time.';
comment on column break_glass.reason_kind is 'Why, as a code.';
comment on column break_glass.reason is 'Why, in words. Sealed by the system, not for the case: whoever reviews it may not open the case.';
comment on column break_glass.reviewed_by is 'Who reviewed it.';
comment on column break_glass.reviewed_at is 'When it was reviewed; null while that is to be done.';
comment on column break_glass.conclusion is 'Whether it was justified.';
comment on column break_glass.review is 'The review in words, sealed by the system.';
create index break_glass_of_person on break_glass (opened_by, id desc);
create index break_glass_of_concern on break_glass (concern_id);
create index break_glass_to_review on break_glass (id) where reviewed_at is null;

alter table break_glass enable row level security;
alter table break_glass force row level security;
create policy own_read on break_glass for select using (
    opened_by = (select samverka_actor()) and (select samverka_asks_as('officer')) and (select samverka_is('person')));
create policy reviewers_read on break_glass for select using (
    (select samverka_asks_as('officer')) and (select samverka_is('person'))
    and ((select samverka_has_role('coordinator')) or (select samverka_has_role('auditor')))
    or (select samverka_is('system')));
create policy own_insert on break_glass for insert with check (
    opened_by = (select samverka_actor()) and (select samverka_asks_as('officer')) and (select samverka_is('person'))
    and (select samverka_is_strong()) and not (select samverka_has_role('coordinator'))
    and ((select samverka_has_role('handler')) or (select samverka_has_role('auditor')))
    -- A minute of grace: the moment is the beginning of the transaction.
    and valid_until <= (select samverka_now()) + interval '31 minutes' and ended_at is null and reviewed_by is null);
create policy own_update on break_glass for update
    using (opened_by = (select samverka_actor()) and (select samverka_is('person')))
    with check (opened_by = (select samverka_actor()) and reviewed_by is null);
create policy reviewers_update on break_glass for update
    using (opened_by <> (select samverka_actor()) and reviewed_by is null
           and (ended_at is not null or valid_until <= (select samverka_now()))
           and (select samverka_asks_as('officer')) and (select samverka_is('person'))
           and ((select samverka_has_role('coordinator')) or (select samverka_has_role('auditor'))))
    with check (reviewed_by = (select samverka_actor()));
create policy system_deletes on break_glass for delete using ((select samverka_is('system')));
grant select, insert, delete, update (version, concern_id, ended_at, reviewed_by, reviewed_at, conclusion, review) on break_glass to samverka_app;

create function samverka_glass_case() returns text stable language sql
    return (select case_number from break_glass
            where opened_by = samverka_actor() and ended_at is null and valid_until > samverka_now()
            order by id desc limit 1);
comment on function samverka_glass_case() is 'The case number that the actor has opened by breaking glass and may still see; null when there is none.';

-- Nobody but an auditor opens what concerns an employee: it goes to HR and security (domain § 2.2).
create policy broken_glass_reads on concern for select using (
    (select samverka_asks_as('officer')) and (select samverka_is('person'))
    and case_number = (select samverka_glass_case())
    and ((select samverka_has_role('auditor')) or (select samverka_has_role('handler')) and subject_kind <> 'employee'));

-- As before (V12): all that the policies look at, so that a handler's list is read from the index alone.
drop index concern_of_handler;
create index concern_of_handler on concern (handler_id, id desc) include (reported_by, case_number, subject_kind);
