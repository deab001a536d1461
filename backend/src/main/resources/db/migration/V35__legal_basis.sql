create table legal_basis (
    code text not null check (code ~ '^[a-z0-9_]{2,40}$'),
    version smallint not null check (version > 0),
    position smallint not null,
    content text not null,
    primary key (code, version)
);
comment on table legal_basis is 'A provision that may let data leave, in one wording (domain § 3). Public law, no case data. A wording is never changed: a decision points to the one it rests on.';
comment on column legal_basis.position is 'Order in the catalogue.';
comment on column legal_basis.content is 'JSON as in legal-bases.json: days in force, test questions, who decides about whose data, recipients, ages.';

alter table legal_basis enable row level security;
alter table legal_basis force row level security;
create policy known_actors_read on legal_basis for select using ((select samverka_actor()) is not null);
create policy system_writes on legal_basis for insert with check ((select samverka_is('system')));
grant select, insert on legal_basis to samverka_app;
