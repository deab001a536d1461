create table routine_campaign (
    id uuid primary key,
    version integer not null,
    routine_id uuid not null references routine,
    group_codes text[] not null,
    sector_codes text[] not null,
    due_on date not null,
    days smallint not null check (days between 1 and 366),
    opened_by uuid not null references account (id),
    opened_at timestamptz not null,
    ended_at timestamptz,
    told smallint not null check (told between 0 and 6)
);
comment on table routine_campaign is 'A named set of employees is asked to acknowledge what is followed of a routine by a day; anew when a major version comes.';
comment on column routine_campaign.routine_id is 'The routine.';
comment on column routine_campaign.group_codes is 'The personnel groups that are asked; empty for all.';
comment on column routine_campaign.sector_codes is 'The sectors that are asked; empty for all.';
comment on column routine_campaign.due_on is 'The Swedish day by when they are asked to.';
comment on column routine_campaign.days is 'How many days they were given: as many are given anew for a major version.';
comment on column routine_campaign.opened_by is 'Account of who asks.';
comment on column routine_campaign.opened_at is 'When it was begun.';
comment on column routine_campaign.ended_at is 'When it was ended; null while it goes on.';
comment on column routine_campaign.told is 'How far the reminders have come: 0 none, 1 asked, 2 a week before, 3 on the day, 4 to 6 each week after.';
create index routine_campaign_going_on on routine_campaign (routine_id) where ended_at is null;

alter table routine_campaign enable row level security;
alter table routine_campaign force row level security;
create policy coordinators on routine_campaign for all
    using ((select samverka_asks_as('officer')) and (select samverka_is('person')) and (select samverka_has_role('coordinator')));
create policy asked_read on routine_campaign for select using ((select samverka_is_employee()) and ended_at is null);
create policy system_reads on routine_campaign for select using ((select samverka_is('system')));
create policy system_updates on routine_campaign for update using ((select samverka_is('system')));
grant select, insert, update on routine_campaign to samverka_app;

-- Heads of sector count those of their own sector, and the reminders leave out who has acknowledged.
create policy sector_leads_count on routine_acknowledgement for select using (
    (select samverka_asks_as('officer')) and (select samverka_is('person')) and (select samverka_has_role('sector_lead'))
    and exists (select 1 from account_workplace w where w.account_id = routine_acknowledgement.account_id
        and w.sector_code = (select own.sector_code from account_workplace own where own.account_id = samverka_actor())));
create policy system_reads on routine_acknowledgement for select using ((select samverka_is('system')));

alter table routine_version add column review_told text check (review_told in ('soon', 'due'));
comment on column routine_version.review_told is 'What the coordinators have been told of its day of review.';
