create table training (
    id uuid primary key,
    version integer not null,
    name text not null check (length(name) between 1 and 120),
    description text not null check (length(description) between 1 and 1000),
    contents text[] not null check (cardinality(contents) between 1 and 10),
    minutes smallint check (minutes between 1 and 9999),
    form text not null check (form in ('web', 'lecture', 'film', 'workshop', 'guided', 'material')),
    depth text not null check (depth in ('basic', 'in_depth')),
    provider text not null check (length(provider) between 1 and 200),
    link text check (link ~ '^https://' and length(link) <= 300),
    language text not null check (language ~ '^[a-z]{2,3}$'),
    status text not null check (status in ('current', 'historical')),
    source text check (length(source) between 1 and 300)
);
comment on table training is 'A training (utbildning) of the catalogue (plan § 8). About nobody.';
comment on column training.description is 'What one learns, in plain words.';
comment on column training.contents is 'What it is about: codes.';
comment on column training.minutes is 'How long it takes; null when that is not said.';
comment on column training.form is 'In what form it comes.';
comment on column training.depth is 'basic: for everybody; in_depth: for key persons (plan § 8).';
comment on column training.provider is 'Who gives it: an organisation or a function.';
comment on column training.link is 'Where it is found; null when it is nowhere.';
comment on column training.language is 'ISO 639.';
comment on column training.source is 'Where this is known from; null when it is the municipality''s own.';
create unique index one_training_a_name on training (lower(name));

alter table training enable row level security;
alter table training force row level security;
create policy people_read on training for select using (
    (select samverka_is('person')) or (select samverka_is('system')));
create policy coordinators_insert on training for insert with check (
    (select samverka_is('person')) and (select samverka_asks_as('officer')) and (select samverka_has_role('coordinator')) or (select samverka_is('system')));
create policy coordinators_update on training for update using (
    (select samverka_is('person')) and (select samverka_asks_as('officer')) and (select samverka_has_role('coordinator')));
grant select, insert on training to samverka_app;
grant update (version, name, description, contents, minutes, form, depth, provider, link, language, status, source) on training to samverka_app;
