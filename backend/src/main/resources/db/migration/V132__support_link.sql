create table support_link (
    id uuid primary key,
    support_case_id uuid not null references support_case (id),
    concern_id uuid not null references concern (id),
    ground text not null check (ground in ('consent', 'decision')),
    reason bytea not null,
    linked_by uuid not null,
    linked_on date not null,
    ended_on date
);
comment on table support_link is 'That a support case and a concern belong together: only with the relative''s consent or a decision. Seen from the support case alone.';
comment on column support_link.support_case_id is 'The support case.';
comment on column support_link.ground is 'What allows it.';
comment on column support_link.reason is 'How consent was given, or the decision and why; sealed under the key of the support case.';
comment on column support_link.linked_by is 'Who joined them.';
comment on column support_link.linked_on is 'The Swedish day.';
comment on column support_link.ended_on is 'When it ended, for example because the consent was taken back; null while it holds.';
create unique index one_support_link on support_link (support_case_id) where ended_on is null;
create index support_link_of_case on support_link (support_case_id);
create index support_link_of_concern on support_link (concern_id);

alter table support_link enable row level security;
alter table support_link force row level security;
create policy officers_read on support_link for select using ((select samverka_is('system'))
    or (select samverka_asks_as('officer')) and exists (select 1 from support_case c where c.id = support_case_id));
create policy who_sees_both_inserts on support_link for insert with check (
    linked_by = (select samverka_actor()) and ended_on is null and (select samverka_asks_as('officer'))
    and exists (select 1 from support_case c where c.id = support_case_id and c.status <> 'ended')
    and exists (select 1 from concern c where c.id = concern_id));
create policy officers_end on support_link for update using (ended_on is null and (select samverka_asks_as('officer'))
        and exists (select 1 from support_case c where c.id = support_case_id))
    with check (ended_on is not null);
create policy system_deletes on support_link for delete using ((select samverka_is('system')));
grant select, insert, delete on support_link to samverka_app;
grant update (ended_on) on support_link to samverka_app;
create trigger not_when_restricted before insert or update or delete on support_link for each row execute function refuse_part_of_restricted();
