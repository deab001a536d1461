create table sector (
    code text primary key check (code ~ '^[a-z0-9_]{2,40}$'),
    name text not null check (length(name) between 1 and 100),
    aliases text[] not null default '{}',
    position smallint not null
);
comment on table sector is 'A main part of the municipality''s organisation (plan § 5.2). Aliases: other names in use, such as the plan''s own.';
comment on column sector.position is 'Order on screen.';

create table personnel_group (
    code text primary key check (code ~ '^[a-z0-9_]{2,40}$'),
    name text not null check (length(name) between 1 and 100),
    first_line boolean not null,
    position smallint not null
);
comment on table personnel_group is 'A group of staff that trainings are required of (plan § 8).';
comment on column personnel_group.first_line is 'Meets inhabitants, children above all, in daily work.';

create table actor_type (
    code text primary key check (code ~ '^[a-z0-9_]{2,40}$'),
    name text not null check (length(name) between 1 and 100),
    position smallint not null
);
comment on table actor_type is 'Kinds of organisation the plan works with (plan § 6.2).';

create table organisation_function (
    code text primary key check (code ~ '^[a-z0-9_]{2,40}$'),
    name text not null check (length(name) between 1 and 100),
    notice_address text check (length(notice_address) <= 254),
    position smallint not null
);
comment on table organisation_function is 'A person-independent function, for example the coordinator (plan § 5.2).';
comment on column organisation_function.notice_address is 'Function mailbox for content-free notices; never a person''s own address.';

create table account (
    id uuid primary key,
    name text not null check (length(name) <= 200),
    roles text[] not null,
    seen_at timestamptz not null
);
comment on table account is 'Somebody who has logged in: the name colleagues see and the roles at the last login.';
comment on column account.id is 'Subject of the token at the identity provider.';

alter table sector enable row level security;
alter table sector force row level security;
alter table personnel_group enable row level security;
alter table personnel_group force row level security;
alter table actor_type enable row level security;
alter table actor_type force row level security;
alter table organisation_function enable row level security;
alter table organisation_function force row level security;
alter table account enable row level security;
alter table account force row level security;

create policy known_actors_read on sector for select using ((select samverka_actor()) is not null);
create policy known_actors_read on personnel_group for select using ((select samverka_actor()) is not null);
create policy known_actors_read on actor_type for select using ((select samverka_actor()) is not null);
create policy known_actors_read on organisation_function for select using ((select samverka_actor()) is not null);
create policy system_writes on sector for insert with check ((select samverka_is('system')));
create policy system_writes on personnel_group for insert with check ((select samverka_is('system')));
create policy system_writes on actor_type for insert with check ((select samverka_is('system')));
create policy system_writes on organisation_function for insert with check ((select samverka_is('system')));

create policy people_read on account for select
    using ((select samverka_is('person')) or (select samverka_is('system')));
create policy own_insert on account for insert
    with check (id = (select samverka_actor()) and (select samverka_is('person')) or (select samverka_is('system')));
create policy own_update on account for update
    using (id = (select samverka_actor())) with check (id = (select samverka_actor()));

grant select, insert on sector, personnel_group, actor_type, organisation_function to samverka_app;
grant select, insert, update on account to samverka_app;
