alter table concern add column once_assessed boolean not null default false;
comment on column concern.once_assessed is 'Whether it was ever assessed, also before a reopening: then no_basis is never decided by one person.';
