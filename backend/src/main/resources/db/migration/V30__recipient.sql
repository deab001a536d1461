create table recipient (
    id uuid primary key,
    version integer not null,
    name text not null check (length(name) between 1 and 100),
    kind text not null check (kind in ('social_services', 'police', 'school', 'hr_security', 'health', 'other')),
    inside_authority boolean not null,
    branch text check (length(branch) <= 100),
    phone text check (length(phone) <= 40),
    postal_address text check (length(postal_address) <= 300),
    secure_address text check (length(secure_address) <= 200),
    receivers uuid[] not null,
    active boolean not null,
    constraint received_here_only_inside check (inside_authority or cardinality(receivers) = 0)
);
comment on table recipient is 'Who concerns are handed over or referred to, as functions and never as persons. No e-mail address: person data never goes by e-mail.';
comment on column recipient.inside_authority is 'Whether it belongs to the same authority. Secrecy may stand between its branches all the same (OSL 8:2).';
comment on column recipient.branch is 'The branch of activity (verksamhetsgren) it belongs to inside the authority.';
comment on column recipient.phone is 'Number to read a package out on.';
comment on column recipient.postal_address is 'Where a letter goes.';
comment on column recipient.secure_address is 'Its address in the municipality''s system for secure messages.';
comment on column recipient.receivers is 'Accounts of the handlers who receive for it in this system; empty when it receives outside.';
comment on column recipient.active is 'Whether it can be chosen; what was once handed over to keeps its row.';

alter table recipient enable row level security;
alter table recipient force row level security;
create policy officers_read on recipient for select using (
    (select samverka_is('person')) and ((select samverka_has_role('coordinator')) or (select samverka_has_role('handler'))
        or (select samverka_has_role('admin')))
    or (select samverka_is('system')));
create policy keepers_insert on recipient for insert with check (
    (select samverka_is('person')) and ((select samverka_has_role('coordinator')) or (select samverka_has_role('admin')))
    or (select samverka_is('system')));
create policy keepers_update on recipient for update using (
    (select samverka_is('person')) and ((select samverka_has_role('coordinator')) or (select samverka_has_role('admin'))));
grant select, insert, update on recipient to samverka_app;
