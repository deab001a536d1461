create table intervention_kind (
    id uuid primary key,
    version integer not null,
    level text not null check (level in ('general', 'specific', 'individual')),
    name text not null check (length(name) between 1 and 100),
    description text not null check (length(description) between 1 and 1000),
    target_group text not null check (length(target_group) between 1 and 200),
    provider text not null check (length(provider) between 1 and 200),
    decided_by text not null check (length(decided_by) between 1 and 200),
    evidence text not null check (evidence in ('studied', 'promising', 'experience', 'untested')),
    evidence_source text check (length(evidence_source) between 1 and 300),
    ground text check (ground in ('consent', 'decision', 'either')),
    active boolean not null,
    constraint individual_ones_need_a_ground check ((level = 'individual') = (ground is not null))
);
comment on table intervention_kind is 'A kind of intervention (insats) that the municipality can offer. About nobody.';
comment on column intervention_kind.level is 'The level of prevention it belongs to (plan, section 4); stays.';
comment on column intervention_kind.description is 'What it is, in plain words.';
comment on column intervention_kind.target_group is 'Whom it is meant for.';
comment on column intervention_kind.provider is 'The function that gives it.';
comment on column intervention_kind.decided_by is 'The function that may decide it.';
comment on column intervention_kind.evidence is 'How well it is known to help.';
comment on column intervention_kind.evidence_source is 'Where that is told; null while nobody has looked.';
comment on column intervention_kind.ground is 'What an individual one must rest on: consent, a decision, or either; null for the other levels.';
comment on column intervention_kind.active is 'Whether new ones may be planned.';
create unique index one_name_a_level on intervention_kind (level, lower(name));

alter table intervention_kind enable row level security;
alter table intervention_kind force row level security;
create policy people_read on intervention_kind for select using ((select samverka_is('person')) or (select samverka_is('system')));
create policy keepers_insert on intervention_kind for insert with check (
    (select samverka_is('person')) and ((select samverka_has_role('coordinator')) or (select samverka_has_role('admin'))) or (select samverka_is('system')));
create policy keepers_update on intervention_kind for update using (
    (select samverka_is('person')) and ((select samverka_has_role('coordinator')) or (select samverka_has_role('admin'))));
grant select, insert on intervention_kind to samverka_app;
grant update (version, name, description, target_group, provider, decided_by, evidence, evidence_source, ground, active) on intervention_kind to samverka_app;
