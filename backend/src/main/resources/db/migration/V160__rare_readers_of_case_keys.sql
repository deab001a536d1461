-- Each opening of a case reads its key, and whoever has the case is let in by the first policy. The other ways to a key looked
-- through five tables with policies of their own: PostgreSQL set all of that up for each statement, used or not (1.2 ms of CPU
-- instead of 0.2). As functions they cost something only to who is asked about in them.
create function samverka_receives_case(concern uuid) returns boolean stable language sql return exists (
    select 1 from hand_over h join recipient r on r.id = h.recipient_id
    where h.concern_id = $1 and h.method = 'in_system' and h.status = 'sent' and samverka_actor() = any (r.receivers));
comment on function samverka_receives_case(uuid) is 'Whether a hand-over of the concern waits for the actor, who may open it.';
create function samverka_is_sent_from_case(concern uuid) returns boolean stable language sql return
    exists (select 1 from disclosure_package p where p.concern_id = $1 and p.mailbox_id = samverka_actor())
    or exists (select 1 from disclosure_request r where r.concern_id = $1 and r.mailbox_id = samverka_actor());
comment on function samverka_is_sent_from_case(uuid) is 'Whether the mailbox of the calling machine asked for or was sent something of the concern.';
create function samverka_decides_of_case(concern uuid) returns boolean stable language sql return
    exists (select 1 from disclosure d where d.concern_id = $1 and d.decider_id = samverka_actor());
comment on function samverka_decides_of_case(uuid) is 'Whether the actor decides a disclosure of the concern.';

drop policy receivers_read on case_key;
create policy receivers_read on case_key for select using (
    (select samverka_has_role('handler')) and samverka_receives_case(case_id));
drop policy mailbox_reads on case_key;
create policy mailbox_reads on case_key for select using (
    (select samverka_is('machine')) and samverka_is_sent_from_case(case_id));
drop policy asked_principal_reads on case_key;
create policy asked_principal_reads on case_key for select using (
    (select samverka_is('person')) and samverka_decides_of_case(case_id));

-- Few cases have any: who may see the case is asked of the rows that are there.
drop policy with_concern_read on correction;
create policy with_concern_read on correction for select using (
    (select samverka_asks_as('officer')) and samverka_sees_concern(concern_id) or (select samverka_is('system')));
drop policy with_concern_read on dispute;
create policy with_concern_read on dispute for select using (
    (select samverka_asks_as('officer')) and samverka_sees_concern(concern_id) or (select samverka_is('system')));
