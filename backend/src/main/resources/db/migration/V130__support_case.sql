create table support_case (
    id uuid primary key,
    version integer not null,
    status text not null check (status in ('requested', 'contacted', 'ongoing', 'ended')),
    source text not null check (source in ('public', 'staff')),
    about text not null check (about in ('child', 'adult', 'not_told')),
    language text not null check (language ~ '^[a-z]{2}$'),
    requested_by uuid not null unique,
    registered_by uuid,
    requested_on date not null,
    handler_id uuid references account (id),
    contacted_on date,
    forms text[] not null check (forms <@ array['conversation', 'family_support', 'network_meeting', 'parent_group', 'mediation',
        'police_contact', 'exit_programme', 'civil_society']),
    due_on date,
    outcome text check (outcome in ('support_given', 'advice_given', 'referred_on', 'no_longer_wanted', 'not_reached')),
    ended_on date,
    constraint on_somebodys_behalf check ((source = 'staff') = (registered_by is not null)),
    constraint contacted_before_more check ((status = 'requested') = (contacted_on is null)),
    constraint ended_whole check ((status = 'ended') = (ended_on is not null) and (status = 'ended') = (outcome is not null)),
    -- The promise has a clock: while it goes on there is always a day.
    constraint always_a_day check ((status = 'ended') = (due_on is null))
);
comment on table support_case is 'Support for a relative (anhörigstöd), apart from any concern. Nothing in it says who they are.';
comment on column support_case.source is 'Whether somebody unknown asked, or an employee on somebody''s behalf.';
comment on column support_case.about is 'Whom the relative worries about, as far as it decides what must be done.';
comment on column support_case.language is 'The language the relative wants to speak, ISO 639-1.';
comment on column support_case.requested_by is 'The fingerprint of the receipt by which it is followed. Nobody is known by it.';
comment on column support_case.registered_by is 'The employee who asked on somebody''s behalf; null when somebody unknown did.';
comment on column support_case.requested_on is 'The Swedish day it was asked; the time of day is not kept.';
comment on column support_case.handler_id is 'Who gives the support; null until the coordinator has chosen.';
comment on column support_case.contacted_on is 'When the relative was first contacted.';
comment on column support_case.forms is 'What was agreed on, as codes.';
comment on column support_case.due_on is 'By when somebody gets in touch: first within three working days, then as promised.';
comment on column support_case.outcome is 'How it ended.';
comment on column support_case.ended_on is 'When it ended; it is erased by this day.';
create index support_case_of_handler on support_case (handler_id, id desc);
create index support_case_waiting on support_case (due_on, id) where status <> 'ended';
create index support_case_ended on support_case (ended_on) where status = 'ended';

create table support_message (
    id uuid primary key,
    support_case_id uuid not null references support_case (id),
    position smallint not null check (position > 0),
    sender text not null check (sender in ('relative', 'officer')),
    written_by uuid not null,
    sent_on date not null,
    text bytea not null,
    read_on date,
    unique (support_case_id, position)
);
comment on table support_message is 'What the relative and those who give support write to each other. The first is what was asked.';
comment on column support_message.support_case_id is 'The case.';
comment on column support_message.position is 'Place in the conversation, from 1: the order is content, the time of day is not kept.';
comment on column support_message.sender is 'Which side wrote it.';
comment on column support_message.written_by is 'Actor that wrote it: an employee, or the fingerprint of the receipt.';
comment on column support_message.sent_on is 'The Swedish day it was sent.';
comment on column support_message.text is 'Sealed under the key of the support case.';
comment on column support_message.read_on is 'The Swedish day the other side first saw it; null while it has not.';
create index support_message_unread on support_message (support_case_id) where sender = 'relative' and read_on is null;

create table support_contact (
    id uuid primary key,
    support_case_id uuid not null references support_case (id),
    kind text not null check (kind in ('phone', 'meeting', 'network_meeting', 'letter', 'not_reached')),
    occurred_on date not null,
    next_on date not null,
    note bytea,
    recorded_by uuid not null
);
comment on table support_contact is 'Log of contacts with the relative or their network. Says how and when, never with whom.';
comment on column support_contact.support_case_id is 'The case.';
comment on column support_contact.occurred_on is 'The Swedish day of it.';
comment on column support_contact.next_on is 'When the next contact was promised.';
comment on column support_contact.note is 'What was agreed, without names; sealed under the key of the support case.';
comment on column support_contact.recorded_by is 'Who noted it.';
create index support_contact_of_case on support_contact (support_case_id);

create table purged_support_case (
    id uuid primary key,
    requested_in date not null check (extract(day from requested_in) = 1),
    purged_in date not null check (extract(day from purged_in) = 1),
    source text not null check (source in ('public', 'staff')),
    about text not null check (about in ('child', 'adult', 'not_told')),
    forms text[] not null,
    outcome text not null check (outcome in ('support_given', 'advice_given', 'referred_on', 'no_longer_wanted', 'not_reached'))
);
comment on table purged_support_case is 'What is left of an erased support case: months and codes under an id of its own that leads nowhere.';
comment on column purged_support_case.requested_in is 'First day of the month in which it was asked for.';
comment on column purged_support_case.purged_in is 'First day of the month in which it was erased.';
comment on column purged_support_case.source is 'As on the support case.';
comment on column purged_support_case.about is 'As on the support case.';
comment on column purged_support_case.forms is 'As on the support case.';
comment on column purged_support_case.outcome is 'How it ended.';
