create table observation (
    id uuid primary key,
    source text not null check (source in ('police')),
    handed_in_by uuid not null,
    received_at timestamptz not null,
    observed_on date not null,
    reliability text not null check (reliability in ('a', 'b', 'c', 'd')),
    content bytea not null
);
comment on table observation is 'Something seen in the area, for the situation picture (domain § 1.1). About events and places, never about persons.';
comment on column observation.source is 'Who handed it in, as a kind.';
comment on column observation.handed_in_by is 'The system or person that handed it in.';
comment on column observation.observed_on is 'The day it is about.';
comment on column observation.reliability is 'How well it is known, a best to d; stated by who handed it in.';
comment on column observation.content is 'What and where; sealed under the key set system-texts.';
create index observation_by_day on observation (observed_on desc, id desc);

alter table observation enable row level security;
alter table observation force row level security;
create policy machines_insert on observation for insert with check (
    (select samverka_is('machine')) and handed_in_by = (select samverka_actor()) and source = 'police');
create policy own_read on observation for select using ((select samverka_is('machine')) and handed_in_by = (select samverka_actor()));
create policy coordinators_read on observation for select using (
    (select samverka_asks_as('officer')) and (select samverka_is('person')) and (select samverka_has_role('coordinator'))
    or (select samverka_is('system')));
grant select, insert on observation to samverka_app;

create table partner_picture (
    id uuid primary key,
    published_at timestamptz not null,
    period_from date not null,
    period_to date not null check (period_to >= period_from),
    content text not null
);
comment on table partner_picture is 'The partner rendition of an adopted situation picture; the newest is the current one. Holds nothing about persons.';
comment on column partner_picture.published_at is 'When it was made available to partners.';
comment on column partner_picture.period_from is 'First day it is about.';
comment on column partner_picture.period_to is 'Last day it is about.';
comment on column partner_picture.content is 'JSON: its sections, each with a heading and a text.';

alter table partner_picture enable row level security;
alter table partner_picture force row level security;
create policy partners_read on partner_picture for select using (
    (select samverka_is('machine')) or (select samverka_is('system'))
    or (select samverka_is('person')) and (select samverka_has_role('coordinator')));
create policy coordinators_insert on partner_picture for insert with check (
    (select samverka_asks_as('officer')) and (select samverka_is('person')) and (select samverka_has_role('coordinator')));
grant select, insert on partner_picture to samverka_app;
