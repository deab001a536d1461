alter table retention_rule drop constraint retention_rule_kept_check;
alter table retention_rule add constraint retention_rule_kept_check
    check (kept in ('concern', 'reporter', 'observation', 'partner_call'));
comment on column retention_rule.kept is 'concern: the whole case; reporter: who handed it in, which goes first; observation: what partners handed in for the situation picture; partner_call: why a partner''s system called, where the call was about no one thing.';
comment on column retention_rule.days is 'Days after closing, or after it came in where it belongs to no case; at most a year (domain § 9, safeguard 18).';

-- Rules come from people and, as here, with the installation: whom no policy lets in.
alter table retention_rule no force row level security;
insert into retention_rule (id, kept, outcome, days, effective_from, decided_by, recorded_at)
select uuidv7(), kept, null, 365, '2026-01-01', 'Förslag vid leverans, beslutas i dokumenthanteringsplanen', '2026-01-01'
from (values ('observation'), ('partner_call')) as proposed (kept);
alter table retention_rule force row level security;

create policy system_deletes on observation for delete using ((select samverka_is('system')));
grant delete on observation to samverka_app;
create index observation_by_arrival on observation (received_at);
create index partner_call_of_no_one_thing on partner_call (called_at) where about_id is null;
