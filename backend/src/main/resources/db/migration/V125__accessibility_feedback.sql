create table accessibility_feedback (
    id uuid primary key,
    version integer not null default 0,
    received_on date not null,
    content bytea not null,
    handled_by uuid references account (id),
    handled_at timestamptz,
    constraint whole_handling check ((handled_by is null) = (handled_at is null))
);
comment on table accessibility_feedback is 'What people tell of pages that they cannot use (2018:1937 § 13). Nothing of who they are.';
comment on column accessibility_feedback.received_on is 'The Swedish day; no time finer than a day of whom nobody knows.';
comment on column accessibility_feedback.content is 'Which page and what was hard there; sealed under the key set system-texts.';
comment on column accessibility_feedback.handled_by is 'Who has seen to it; null while nobody has.';
comment on column accessibility_feedback.handled_at is 'When.';
create index accessibility_feedback_unhandled on accessibility_feedback (id) where handled_at is null;
create index accessibility_feedback_by_arrival on accessibility_feedback (received_on);
create index accessibility_feedback_by_handler on accessibility_feedback (handled_by);

alter table accessibility_feedback enable row level security;
alter table accessibility_feedback force row level security;
create policy strangers_insert on accessibility_feedback for insert with check (
    (select samverka_asks_as('reporter')) and (select samverka_is('public')) and handled_by is null);
create policy keepers_read on accessibility_feedback for select using (
    (select samverka_is('person')) and (select samverka_asks_as('officer'))
        and ((select samverka_has_role('coordinator')) or (select samverka_has_role('admin')))
    or (select samverka_is('system')));
create policy keepers_handle on accessibility_feedback for update
    using ((select samverka_is('person')) and (select samverka_asks_as('officer'))
        and ((select samverka_has_role('coordinator')) or (select samverka_has_role('admin'))) and handled_at is null)
    with check (handled_by = (select samverka_actor()));
create policy system_deletes on accessibility_feedback for delete using ((select samverka_is('system')));
grant select, insert, delete, update (version, handled_by, handled_at) on accessibility_feedback to samverka_app;

-- Also what other features keep by age, whatever the order they are installed in.
alter table retention_rule drop constraint retention_rule_kept_check;
alter table retention_rule add constraint retention_rule_kept_check
    check (kept in ('concern', 'reporter', 'observation', 'partner_call', 'accessibility_feedback', 'identity_access_request', 'rights_request', 'support_case'));
comment on column retention_rule.kept is 'concern: the whole case; reporter: who handed it in, which goes first; observation: what partners handed in for the situation picture; partner_call: why a partner''s system called, where the call was about no one thing; accessibility_feedback: what was hard on a page.';
alter table retention_rule no force row level security;
insert into retention_rule (id, kept, outcome, days, effective_from, decided_by, recorded_at)
values (uuidv7(), 'accessibility_feedback', null, 365, '2026-01-01', 'Förslag vid leverans, beslutas i dokumenthanteringsplanen', '2026-01-01');
alter table retention_rule force row level security;
