create table message (
    id uuid primary key,
    concern_id uuid not null references concern (id),
    position smallint not null check (position > 0),
    sender text not null check (sender in ('reporter', 'officer')),
    written_by uuid not null,
    sent_on date not null,
    text bytea not null,
    unique (concern_id, position)
);
comment on table message is 'What the reporter of a concern and those who work with it write to each other; append-only.';
comment on column message.position is 'Place in the conversation, from 1: the order is content, the time of day is not kept.';
comment on column message.sender is 'Which side wrote it.';
comment on column message.written_by is 'Actor that wrote it. Neither side learns who of the other it was.';
comment on column message.sent_on is 'The Swedish day it was sent.';
comment on column message.text is 'Sealed under the key of the case.';

create table message_read_mark (
    message_id uuid primary key references message (id),
    concern_id uuid not null references concern (id),
    reader text not null check (reader in ('reporter', 'officer')),
    read_on date
);
comment on table message_read_mark is 'Whether the other side has seen a message. Kept apart so that messages are never updated.';
comment on column message_read_mark.message_id is 'The message; made with it.';
comment on column message_read_mark.reader is 'The side it was written to.';
comment on column message_read_mark.read_on is 'The Swedish day it was first seen; null while it was not.';
create index message_read_mark_of_concern on message_read_mark (concern_id);
create index message_unread on message_read_mark (reader, concern_id) where read_on is null;

alter table message enable row level security;
alter table message force row level security;
alter table message_read_mark enable row level security;
alter table message_read_mark force row level security;

-- Both sides see the conversation: officers who see the concern, and its reporter as its reporter. To see is not to take
-- part: of the officers the coordinator and the assigned handler do.
create function samverka_takes_part_as(side text, concern uuid) returns boolean stable language sql return
    exists (select 1 from concern c where c.id = $2 and case $1
        when 'reporter' then samverka_asks_as('reporter')
        else samverka_asks_as('officer') and (samverka_has_role('coordinator') or c.handler_id = samverka_actor()) end);
comment on function samverka_takes_part_as(text, uuid) is 'Whether the actor writes and reads on this side of the conversation about a concern.';

create policy with_concern_read on message for select using (
    exists (select 1 from concern where concern.id = message.concern_id) or (select samverka_is('system')));
create policy each_side_inserts on message for insert with check (
    written_by = (select samverka_actor()) and samverka_takes_part_as(sender, concern_id));
create policy system_deletes on message for delete using ((select samverka_is('system')));

create policy with_concern_read on message_read_mark for select using (
    exists (select 1 from concern where concern.id = message_read_mark.concern_id) or (select samverka_is('system')));
create policy writers_insert on message_read_mark for insert with check (
    read_on is null and exists (select 1 from message where message.id = message_id and message.concern_id = message_read_mark.concern_id
        and message.sender <> reader and message.written_by = (select samverka_actor())));
create policy readers_update on message_read_mark for update
    using (read_on is null and samverka_takes_part_as(reader, concern_id)) with check (read_on is not null);
create policy system_deletes on message_read_mark for delete using ((select samverka_is('system')));
grant select, insert, delete on message, message_read_mark to samverka_app;
grant update (read_on) on message_read_mark to samverka_app;
