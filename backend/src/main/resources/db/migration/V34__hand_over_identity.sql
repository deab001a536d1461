alter table hand_over add column receivers uuid[] not null default '{}';
alter table hand_over add column identity_opened_at timestamptz;
comment on column hand_over.receivers is 'Who receives it in this system, as it was when it was sent: who comes later to the recipient sees later packages only.';
comment on column hand_over.identity_opened_at is 'When a receiver last opened the identity that was sent with it; it cannot be taken over before.';
update hand_over h set receivers = r.receivers from recipient r where r.id = h.recipient_id and h.method = 'in_system' and h.sent_at is not null;

-- Both: named when it was sent, and still receiving for the recipient.
drop policy receivers_read on hand_over;
create policy receivers_read on hand_over for select using (
    (select samverka_asks_as('officer')) and (select samverka_is('person')) and (select samverka_has_role('handler'))
    and (select samverka_actor()) = any (receivers)
    and exists (select 1 from recipient r where r.id = hand_over.recipient_id and (select samverka_actor()) = any (r.receivers)));
drop policy receivers_answer on hand_over;
create policy receivers_answer on hand_over for update using (
    (select samverka_asks_as('officer')) and (select samverka_is('person')) and (select samverka_has_role('handler'))
    and (select samverka_actor()) = any (receivers)
    and exists (select 1 from recipient r where r.id = hand_over.recipient_id and (select samverka_actor()) = any (r.receivers)));
