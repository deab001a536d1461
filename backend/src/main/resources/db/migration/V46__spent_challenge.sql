create table spent_challenge (
    hash bytea primary key check (length(hash) = 16),
    request_hash bytea not null check (length(request_hash) = 16),
    forget_on date not null
);
comment on table spent_challenge is 'Proofs of work that were used, so that each is used once. Fingerprints by a key that is not in the database; the time is kept by its day only.';
comment on column spent_challenge.hash is 'Keyed fingerprint of the challenge.';
comment on column spent_challenge.request_hash is 'Keyed fingerprint of what it was used for: the same once more is a retry, anything else is refused.';
comment on column spent_challenge.forget_on is 'The day after which the challenge has run out by itself.';
create index spent_challenge_by_age on spent_challenge (forget_on);

alter table spent_challenge enable row level security;
alter table spent_challenge force row level security;
create policy public_reads on spent_challenge for select using ((select samverka_is('public')));
create policy public_inserts on spent_challenge for insert with check ((select samverka_is('public')));
create policy system_reads on spent_challenge for select using ((select samverka_is('system')));
create policy system_deletes on spent_challenge for delete using ((select samverka_is('system')));
grant select, insert, delete on spent_challenge to samverka_app;
