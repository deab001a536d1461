create table contact_path (
    id uuid primary key,
    version integer not null,
    position smallint not null,
    function_code text references organisation_function (code),
    name text not null check (length(name) between 1 and 100),
    name_en text check (length(name_en) between 1 and 100),
    purpose text check (length(purpose) between 1 and 300),
    purpose_en text check (length(purpose_en) between 1 and 300),
    channel text not null check (channel in ('phone', 'visit', 'secure_message', 'letter', 'e_service', 'chat', 'email')),
    address text check (length(address) between 1 and 200),
    open_always boolean not null,
    openings text[] not null check (array_to_string(openings, ',') ~
        '^((monday|tuesday|wednesday|thursday|friday|saturday|sunday|day_before_holiday|holiday) [0-2][0-9]:[0-5][0-9]-[0-2][0-9]:[0-5][0-9](,|$))*$'),
    languages text[] not null check (cardinality(languages) between 1 and 20),
    secrecy_safe boolean not null,
    audiences text[] not null check (cardinality(audiences) > 0
        and audiences <@ array['inhabitants', 'associations', 'relatives', 'professionals', 'staff']),
    verified_on date,
    verified_by uuid references account (id),
    reminded text check (reminded in ('soon', 'due')),
    withdrawn_at timestamptz,
    constraint only_what_is_filled_in_is_verified check (verified_on is null or address is not null),
    constraint always_or_at_times check (not open_always or cardinality(openings) = 0),
    -- Domain § 2.1: personal data only by phone or letter, never e-mail.
    constraint never_secret_by_mail_or_chat check (not secrecy_safe or channel not in ('email', 'chat'))
);
comment on table contact_path is 'A function, never a person, and one way to reach it. Shown to others only while verified within 90 days.';
comment on column contact_path.position is 'What it is ordered by, the lowest first.';
comment on column contact_path.function_code is 'The municipality''s own function; null for another''s, such as the police.';
comment on column contact_path.name_en is 'The name in English.';
comment on column contact_path.purpose is 'What one turns here for.';
comment on column contact_path.purpose_en is 'The same in English.';
comment on column contact_path.channel is 'The way it is reached.';
comment on column contact_path.address is 'The number or address in that channel; null until somebody fills it in.';
comment on column contact_path.open_always is 'Round the clock, every day.';
comment on column contact_path.openings is 'The week''s hours in Swedish wall time, each as "monday 09:00-15:00"; empty and not always: none are told.';
comment on column contact_path.languages is 'Languages spoken there, ISO 639.';
comment on column contact_path.secrecy_safe is 'Whether what is secret may go this way.';
comment on column contact_path.audiences is 'Whom it is for. All but staff see it without login.';
comment on column contact_path.verified_on is 'When somebody last saw that it is right.';
comment on column contact_path.verified_by is 'Who; null when it came with the municipality''s own file.';
comment on column contact_path.reminded is 'What the coordinator has been told since it was verified.';
comment on column contact_path.withdrawn_at is 'When it was withdrawn; null while in use.';

-- What functions had of this before. Free words about hours cannot be reckoned with: they follow as words.
set local samverka.kind = 'system';
set local samverka.actor = '5a3e7000-0000-4000-8000-000000000001';
insert into contact_path (id, version, position, function_code, name, purpose, channel, address, open_always, openings, languages, secrecy_safe,
        audiences, verified_on)
    select uuidv7(), 0, row_number() over (order by position, code), code, name, contact_hours, safe_channel, safe_contact, false, '{}', '{sv}', true,
        '{staff}', contact_verified_on
    from organisation_function where safe_contact is not null;
alter table organisation_function drop column safe_channel, drop column safe_contact, drop column contact_hours, drop column contact_verified_on;

alter table contact_path enable row level security;
alter table contact_path force row level security;
create policy people_read on contact_path for select using ((select samverka_is('person')) or (select samverka_is('system')));
create policy other_systems_read_what_is_fresh on contact_path for select using (
    (select samverka_is('machine')) and withdrawn_at is null
    and verified_on >= (select (samverka_now() at time zone 'Europe/Stockholm')::date - 90));
create policy anybody_reads_what_is_public_and_fresh on contact_path for select using (
    audiences && array['inhabitants', 'associations', 'relatives', 'professionals'] and withdrawn_at is null
    and verified_on >= (select (samverka_now() at time zone 'Europe/Stockholm')::date - 90));
create policy coordinators_insert on contact_path for insert with check (
    (select samverka_is('person')) and (select samverka_has_role('coordinator')) or (select samverka_is('system')));
create policy coordinators_update on contact_path for update using (
    (select samverka_is('person')) and (select samverka_has_role('coordinator')) or (select samverka_is('system')));
grant select, insert, update on contact_path to samverka_app;
