-- The last two come with later migrations.
alter table retention_rule drop constraint retention_rule_kept_check;
alter table retention_rule add constraint retention_rule_kept_check
    check (kept in ('concern', 'reporter', 'observation', 'partner_call', 'identity_access_request', 'rights_request', 'accessibility_feedback', 'support_case'));
comment on column retention_rule.kept is 'concern: the whole case; reporter: who handed it in, which goes first; observation: what partners handed in for the situation picture; partner_call: why a partner''s system called, where the call was about no one thing; identity_access_request: who asked to open an identity under a number that no case has; rights_request: what was asked under GDPR and was about no case.';
comment on column retention_rule.days is 'Days after closing, or after it came in where it belongs to no case (a request for a right: after it was answered or withdrawn); at most a year (domain § 9, safeguard 18).';

-- As the rules before (V83): proposed with the installation, whom no policy lets in.
alter table retention_rule no force row level security;
insert into retention_rule (id, kept, outcome, days, effective_from, decided_by, recorded_at)
select uuidv7(), kept, null, days, '2026-01-01', 'Förslag vid leverans, beslutas i dokumenthanteringsplanen', '2026-01-01'
from (values ('identity_access_request', 90), ('rights_request', 365)) as proposed (kept, days);
alter table retention_rule force row level security;

create index identity_access_request_by_arrival on identity_access_request (requested_at);
create index rights_request_of_no_case on rights_request (ended_at) where concern_id is null;
