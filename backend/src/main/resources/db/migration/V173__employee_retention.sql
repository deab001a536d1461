alter table retention_rule drop constraint retention_rule_kept_check;
alter table retention_rule add constraint retention_rule_kept_check
    check (kept in ('concern', 'reporter', 'observation', 'partner_call', 'accessibility_feedback', 'identity_access_request', 'rights_request', 'support_case', 'employee'));
comment on column retention_rule.kept is 'concern: the whole case; reporter: who handed it in, which goes first; observation: what partners handed in for the situation picture; partner_call: why a partner''s system called, where the call was about no one thing; accessibility_feedback: what was hard on a page; identity_access_request: who asked to open an identity under a number that no case has; rights_request: what was asked under GDPR and was about no case; support_case: support for relatives, after it ended; employee: who worked here, after their last day.';

-- Rules come from people and, as here, with the installation: whom no policy lets in.
alter table retention_rule no force row level security;
insert into retention_rule (id, kept, outcome, days, effective_from, decided_by, recorded_at)
values (uuidv7(), 'employee', null, 365, '2026-01-01', 'Förslag vid leverans, beslutas i dokumenthanteringsplanen', '2026-01-01');
alter table retention_rule force row level security;
