alter table api_client add column proposed_scopes text[] check (cardinality(proposed_scopes) between 1 and 16);
alter table api_client drop constraint api_client_proposal_kind_check;
alter table api_client add constraint api_client_proposal_kind_check
    check (proposal_kind in ('registration', 'credential', 'resumption', 'scopes'));
alter table api_client add constraint scopes_are_proposed
    check ((proposal_kind is not null and proposal_kind = 'scopes') = (proposed_scopes is not null));
comment on column api_client.proposed_scopes is 'What it would be granted if the proposal is approved; null unless scopes are proposed.';
