-- What waits for a second person is a handful among all there ever were.
create index concern_awaiting_decision on concern (id) where proposal_kind is not null;
