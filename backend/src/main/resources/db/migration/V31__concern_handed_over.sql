alter table concern drop constraint concern_status_check;
alter table concern add constraint concern_status_check check (status in
    ('received', 'triaged', 'assessed', 'in_action', 'handed_over', 'followed_up', 'closed'));
alter table concern add column handed_over_from text check (handed_over_from in ('triaged', 'assessed', 'in_action'));
alter table concern add column due_before_hand_over date;
alter table concern add constraint handed_over_from_somewhere check (status <> 'handed_over' or handed_over_from is not null);
comment on column concern.handed_over_from is 'The state it was handed over from, where it goes back when nobody takes it over.';
comment on column concern.due_before_hand_over is 'What due_on was then.';

alter table concern_step drop constraint concern_step_kind_check;
alter table concern_step add constraint concern_step_kind_check check (kind in ('observed_event', 'background',
    'emergency_referral', 'triage', 'assignment', 'assessment', 'measure', 'follow_up', 'hand_over', 'referral', 'take_back',
    'closure_proposed', 'reopening_proposed', 'proposal_rejected', 'closure', 'reopening'));
