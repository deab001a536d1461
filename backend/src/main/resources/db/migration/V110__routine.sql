create function samverka_is_employee() returns boolean stable parallel safe language sql
    return samverka_is('person') and (samverka_has_role('staff') or samverka_has_role('coordinator')
        or samverka_has_role('handler') or samverka_has_role('sector_lead'));
comment on function samverka_is_employee() is 'Whether the actor works for the municipality: those whom published routines are for.';

create table routine (
    id uuid primary key,
    version integer not null,
    address text not null unique check (address ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(address) between 3 and 60),
    topic text not null check (topic in ('concern', 'discovery', 'relatives', 'other')),
    name text not null check (length(name) between 1 and 120),
    started_at timestamptz not null,
    retired_at timestamptz,
    retired_because text check (length(retired_because) <= 500),
    check ((retired_at is null) = (retired_because is null))
);
comment on table routine is 'A routine people follow (plan, annex 1, activities 2 and 3). What it says is in its versions. Holds nothing about persons.';
comment on column routine.address is 'The last part of its public address; never changed, others link to it.';
comment on column routine.topic is 'What it is for.';
comment on column routine.started_at is 'When its first draft was made.';
comment on column routine.retired_at is 'When it was discontinued; null while it is in use.';
comment on column routine.retired_because is 'Why it was discontinued.';

create table routine_version (
    id uuid primary key,
    version integer not null,
    routine_id uuid not null references routine,
    number smallint not null check (number > 0),
    status text not null check (status in ('draft', 'in_review', 'approved', 'published', 'superseded', 'withdrawn')),
    major boolean not null,
    changelog text check (length(changelog) <= 2000),
    audiences text[] not null,
    writers uuid[] not null,
    drafted_at timestamptz not null,
    review_on date,
    submitted_at timestamptz,
    returned_because text check (length(returned_because) <= 500),
    approved_by uuid,
    approved_at timestamptz,
    effective_from date,
    published_at timestamptz,
    counts_from smallint,
    ended_at timestamptz,
    withdrawn_because text check (length(withdrawn_because) <= 500),
    unique (routine_id, number),
    check ((approved_by is null) = (approved_at is null)),
    check (status not in ('approved', 'published', 'superseded') or approved_by is not null),
    -- Two people: nobody approves what they wrote, whatever the application forgets.
    check (approved_by is null or not approved_by = any (writers)),
    check ((published_at is null) = (counts_from is null)),
    check (status not in ('published', 'superseded') or published_at is not null and effective_from is not null),
    check ((status in ('superseded', 'withdrawn')) = (ended_at is not null)),
    check ((status = 'withdrawn') = (withdrawn_because is not null))
);
comment on table routine_version is 'One wording of a routine on its way from draft to what is followed. A published wording is never changed.';
comment on column routine_version.routine_id is 'The routine.';
comment on column routine_version.number is '1 for the first; counted within the routine.';
comment on column routine_version.major is 'Whether those who acknowledged an earlier version are asked anew.';
comment on column routine_version.changelog is 'What differs from the version before.';
comment on column routine_version.audiences is 'For whom it has editions.';
comment on column routine_version.writers is 'Accounts of all who wrote or put it forward, and so may not approve it.';
comment on column routine_version.drafted_at is 'When it was begun.';
comment on column routine_version.review_on is 'By when it is to be looked through again.';
comment on column routine_version.submitted_at is 'When it was first put forward for approval: from then on approvers see it.';
comment on column routine_version.returned_because is 'Why an approver sent it back; null otherwise.';
comment on column routine_version.approved_by is 'Account of who approved it.';
comment on column routine_version.approved_at is 'When it was approved.';
comment on column routine_version.effective_from is 'The Swedish day it is published and followed from.';
comment on column routine_version.published_at is 'When it was published.';
comment on column routine_version.counts_from is 'An acknowledgement of the version with this number, or of a later one up to this, counts for this. Set when published.';
comment on column routine_version.ended_at is 'When a newer one took its place, or it was withdrawn.';
comment on column routine_version.withdrawn_because is 'Why it was withdrawn.';
create unique index routine_version_published on routine_version (routine_id) where status = 'published';
create unique index routine_version_under_way on routine_version (routine_id) where status in ('draft', 'in_review', 'approved');

alter table routine enable row level security;
alter table routine force row level security;
alter table routine_version enable row level security;
alter table routine_version force row level security;

create policy coordinators on routine_version for all
    using ((select samverka_asks_as('officer')) and (select samverka_is('person')) and (select samverka_has_role('coordinator')));
create policy approvers_read on routine_version for select using (
    (select samverka_is('person')) and ((select samverka_has_role('sector_lead')) or (select samverka_has_role('admin')))
    and submitted_at is not null and status in ('draft', 'in_review', 'approved', 'published', 'superseded'));
create policy approvers_decide on routine_version for update using (
    (select samverka_is('person')) and ((select samverka_has_role('sector_lead')) or (select samverka_has_role('admin')))
    and status = 'in_review') with check (status in ('approved', 'draft'));
create policy employees_read on routine_version for select using (
    (select samverka_is_employee()) and status in ('published', 'superseded') and 'staff' = any (audiences));
create policy members_read on routine_version for select using (
    (select samverka_is('person')) and ((select samverka_has_role('group_member')) or (select samverka_has_role('police_liaison')))
    and status = 'published' and 'civil_society' = any (audiences));
create policy machines_read on routine_version for select using ((select samverka_is('machine')) and status = 'published');
create policy anybody_reads on routine_version for select using (
    status = 'published' and audiences && array['public', 'easy_swedish']);
create policy system_reads on routine_version for select using ((select samverka_is('system')));
create policy system_inserts on routine_version for insert with check ((select samverka_is('system')));
create policy system_updates on routine_version for update using ((select samverka_is('system')));

create policy coordinators on routine for all
    using ((select samverka_asks_as('officer')) and (select samverka_is('person')) and (select samverka_has_role('coordinator')));
-- Whoever sees a version sees what it is a version of.
create policy readers_of_a_version on routine for select using (exists (select 1 from routine_version v where v.routine_id = routine.id));
create policy system_reads on routine for select using ((select samverka_is('system')));
create policy system_inserts on routine for insert with check ((select samverka_is('system')));

grant select, insert, update on routine, routine_version to samverka_app;
