create table civil_organisation (
    id uuid primary key,
    version integer not null,
    name text not null check (length(name) between 1 and 120),
    kind text not null check (kind in ('association', 'faith_community', 'sports_club', 'adult_education', 'culture', 'youth', 'humanitarian', 'neighbourhood', 'other')),
    website text check (length(website) between 1 and 200),
    contacts text not null check (length(contacts) <= 8000),
    left_on date,
    constraint who_has_left_has_no_contacts check (left_on is null or contacts = '[]')
);
comment on table civil_organisation is 'An organisation of civil society that the municipality works with.';
comment on column civil_organisation.kind is 'What sort of organisation it is.';
comment on column civil_organisation.website is 'Its own page, https.';
comment on column civil_organisation.contacts is 'JSON: functions and their work channels; at most with the name of the contact person the organisation gave. Taken away when it leaves.';
comment on column civil_organisation.left_on is 'The Swedish day it left; null while the municipality works with it.';
create index civil_organisation_by_name on civil_organisation (lower(name), id);

create table civil_briefing (
    id uuid primary key,
    organisation_id uuid not null references civil_organisation,
    told_on date not null,
    manner text not null check (manner in ('meeting', 'mail', 'visit', 'phone')),
    subject text not null check (length(subject) between 1 and 200),
    routine_id uuid references routine,
    routine_number smallint,
    told_by uuid not null references account (id),
    recorded_at timestamptz not null,
    constraint of_a_version check ((routine_id is null) = (routine_number is null))
);
comment on table civil_briefing is 'That an organisation was told of something. Never changed: what was wrong is corrected beside it.';
comment on column civil_briefing.organisation_id is 'Who was told.';
comment on column civil_briefing.told_on is 'The Swedish day it was told.';
comment on column civil_briefing.manner is 'How it was told.';
comment on column civil_briefing.subject is 'What it was about: the routine''s name then, or a subject of its own.';
comment on column civil_briefing.routine_id is 'The routine it was about; null for another subject.';
comment on column civil_briefing.routine_number is 'The version of the routine that was told of.';
comment on column civil_briefing.told_by is 'Account of who told.';
comment on column civil_briefing.recorded_at is 'When it was written down.';
create index civil_briefing_of on civil_briefing (organisation_id, id desc);

create table civil_briefing_correction (
    briefing_id uuid primary key references civil_briefing,
    because text not null check (length(because) between 1 and 300),
    instead_id uuid references civil_briefing,
    corrected_by uuid not null references account (id),
    corrected_at timestamptz not null
);
comment on table civil_briefing_correction is 'That a line of the briefing log was wrong and counts no more.';
comment on column civil_briefing_correction.briefing_id is 'What was wrong.';
comment on column civil_briefing_correction.because is 'What was wrong with it.';
comment on column civil_briefing_correction.instead_id is 'What is right; null when nothing was told.';
comment on column civil_briefing_correction.corrected_by is 'Account of who corrected it.';
comment on column civil_briefing_correction.corrected_at is 'When it was corrected.';

alter table civil_organisation enable row level security;
alter table civil_organisation force row level security;
alter table civil_briefing enable row level security;
alter table civil_briefing force row level security;
alter table civil_briefing_correction enable row level security;
alter table civil_briefing_correction force row level security;
create policy coordinators on civil_organisation for all
    using ((select samverka_asks_as('officer')) and (select samverka_is('person')) and (select samverka_has_role('coordinator')));
create policy coordinators on civil_briefing for all
    using ((select samverka_asks_as('officer')) and (select samverka_is('person')) and (select samverka_has_role('coordinator')));
create policy coordinators on civil_briefing_correction for all
    using ((select samverka_asks_as('officer')) and (select samverka_is('person')) and (select samverka_has_role('coordinator')));
create policy employees_read on civil_organisation for select using ((select samverka_is_employee()));
create policy employees_read on civil_briefing for select using ((select samverka_is_employee()));
create policy employees_read on civil_briefing_correction for select using ((select samverka_is_employee()));
create policy system on civil_organisation for all using ((select samverka_is('system')));
create policy system on civil_briefing for all using ((select samverka_is('system')));
create policy system_reads on civil_briefing_correction for select using ((select samverka_is('system')));
grant select, insert, update on civil_organisation to samverka_app;
grant select, insert on civil_briefing, civil_briefing_correction to samverka_app;
