create table reporter_feedback (
    id uuid primary key,
    concern_id uuid not null references concern (id),
    hand_over_id uuid not null references hand_over (id),
    investigation text not null check (investigation in ('opened', 'not_opened', 'already_ongoing')),
    given_by uuid not null references account (id),
    given_at timestamptz not null,
    unique (hand_over_id)
);
comment on table reporter_feedback is 'What social services answered to who reported a child: one of three fixed answers and nothing more. Append-only.';
comment on column reporter_feedback.hand_over_id is 'The hand-over it answers; answered once.';
comment on column reporter_feedback.investigation is 'Whether an investigation is opened.';
comment on column reporter_feedback.given_by is 'Who answered, or noted the answer.';
comment on column reporter_feedback.given_at is 'When.';
create index reporter_feedback_of_concern on reporter_feedback (concern_id);

alter table reporter_feedback enable row level security;
alter table reporter_feedback force row level security;
-- Also for the reporter: this is written for them.
create policy with_concern_read on reporter_feedback for select using (
    exists (select 1 from concern where concern.id = reporter_feedback.concern_id) or (select samverka_is('system')));
create policy answering_inserts on reporter_feedback for insert with check (
    given_by = (select samverka_actor()) and exists (select 1 from hand_over h
        where h.id = reporter_feedback.hand_over_id and h.concern_id = reporter_feedback.concern_id));
create policy system_deletes on reporter_feedback for delete using ((select samverka_is('system')));
grant select, insert, delete on reporter_feedback to samverka_app;
