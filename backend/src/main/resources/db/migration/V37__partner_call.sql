create table partner_call (
    id uuid primary key,
    caller_id uuid not null,
    called_at timestamptz not null,
    operation text not null check (operation ~ '^[A-Za-z]{1,60}$'),
    about_id uuid,
    reason bytea not null,
    case_number bytea not null
);
comment on table partner_call is 'Why a partner''s system called a door that asks for it: one row a call; append-only.';
comment on column partner_call.caller_id is 'The calling system, as an actor.';
comment on column partner_call.called_at is 'When.';
comment on column partner_call.operation is 'The operation''s id in the contract.';
comment on column partner_call.about_id is 'What it was about; null when it was about no one thing.';
comment on column partner_call.reason is 'The reason stated; sealed under the key set system-texts.';
comment on column partner_call.case_number is 'The caller''s own case number; sealed under the key set system-texts.';
create index partner_call_about on partner_call (about_id) where about_id is not null;

alter table partner_call enable row level security;
alter table partner_call force row level security;
create policy own_insert on partner_call for insert with check ((select samverka_is('machine')) and caller_id = (select samverka_actor()));
create policy reviewers_read on partner_call for select using (
    (select samverka_is('person')) and (select samverka_has_role('auditor')) or (select samverka_is('system')));
create policy system_deletes on partner_call for delete using ((select samverka_is('system')));
grant select, insert, delete on partner_call to samverka_app;
