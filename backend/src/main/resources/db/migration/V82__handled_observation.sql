alter table observation add column version integer not null default 0;
alter table observation add column handled_by uuid references account (id);
alter table observation add column handled_at timestamptz;
alter table observation add constraint whole_handling check ((handled_by is null) = (handled_at is null));
comment on column observation.handled_by is 'The coordinator who has used it or laid it aside; null while nobody has.';
comment on column observation.handled_at is 'When.';
create index observation_unhandled on observation (id) where handled_at is null;

create policy coordinators_handle on observation for update
    using ((select samverka_asks_as('officer')) and (select samverka_is('person')) and (select samverka_has_role('coordinator'))
        and handled_at is null)
    with check (handled_by = (select samverka_actor()));
grant update (version, handled_by, handled_at) on observation to samverka_app;
