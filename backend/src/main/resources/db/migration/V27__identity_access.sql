create table identity_access_request (
    id uuid primary key,
    version integer not null,
    case_number text not null check (case_number ~ '^[0-9]{4}-P?[0-9]{4,9}$'),
    status text not null check (status in ('requested', 'granted', 'refused')),
    requested_by uuid not null references account (id),
    requested_at timestamptz not null,
    reason bytea not null,
    decided_by uuid references account (id),
    decided_at timestamptz,
    decision bytea,
    valid_until timestamptz,
    constraint decided_by_another check (decided_by <> requested_by),
    constraint whole_decision check ((status = 'requested') = (decided_by is null) and (decided_by is null) = (decided_at is null)
        and (status = 'granted') = (valid_until is not null))
);
comment on table identity_access_request is 'That a handler asks to open the sealed identity of a case that is not theirs; a coordinator decides without seeing it.';
comment on column identity_access_request.case_number is 'The case as the handler named it. Whether there is one is seen by who decides.';
comment on column identity_access_request.requested_by is 'The handler who asks.';
comment on column identity_access_request.requested_at is 'When it was asked for.';
comment on column identity_access_request.reason is 'Why, sealed by the system: no case is opened by asking.';
comment on column identity_access_request.decided_by is 'Who decided; never who asked.';
comment on column identity_access_request.decided_at is 'When it was decided.';
comment on column identity_access_request.decision is 'The decision in words, sealed by the system; null when a granting needed none.';
comment on column identity_access_request.valid_until is 'Until when the access that was granted lasts.';
create index identity_access_request_of_person on identity_access_request (requested_by, id desc);
create index identity_access_request_to_decide on identity_access_request (id) where status = 'requested';

create table identity_access (
    id uuid primary key,
    concern_id uuid not null references concern (id),
    person_ids uuid[] not null check (cardinality(person_ids) > 0),
    ground text not null check (ground in ('request', 'hand_over')),
    ground_id uuid not null,
    fields text[] not null,
    given_by uuid not null,
    given_at timestamptz not null,
    valid_until timestamptz,
    ended_at timestamptz,
    unique (ground_id),
    constraint a_request_ends check (ground <> 'request' or valid_until is not null)
);
comment on table identity_access is 'That people who are not assigned a case may open fields of its sealed identity: an access request was granted, or the case was handed over to them.';
comment on column identity_access.person_ids is 'The accounts that may.';
comment on column identity_access.ground is 'request: granted on request; hand_over: handed over inside this system.';
comment on column identity_access.ground_id is 'The access request or the hand-over.';
comment on column identity_access.fields is 'Codes of the fields that may be opened.';
comment on column identity_access.given_by is 'Who granted it or handed over.';
comment on column identity_access.given_at is 'From when.';
comment on column identity_access.valid_until is 'Until when; null: until it is ended.';
comment on column identity_access.ended_at is 'When it was ended.';
create index identity_access_to_concern on identity_access (concern_id);

alter table identity_access_request enable row level security;
alter table identity_access_request force row level security;
create policy own_read on identity_access_request for select using (
    requested_by = (select samverka_actor()) and (select samverka_asks_as('officer')) and (select samverka_is('person')));
create policy deciders_read on identity_access_request for select using (
    (select samverka_asks_as('officer')) and (select samverka_is('person'))
    and ((select samverka_has_role('coordinator')) or (select samverka_has_role('auditor')))
    or (select samverka_is('system')));
create policy own_insert on identity_access_request for insert with check (
    requested_by = (select samverka_actor()) and (select samverka_asks_as('officer')) and (select samverka_is('person'))
    and (select samverka_has_role('handler')) and not (select samverka_has_role('coordinator')) and status = 'requested');
create policy deciders_update on identity_access_request for update
    using (status = 'requested' and requested_by <> (select samverka_actor())
           and (select samverka_asks_as('officer')) and (select samverka_is('person')) and (select samverka_has_role('coordinator')))
    with check (decided_by = (select samverka_actor()));
create policy system_deletes on identity_access_request for delete using ((select samverka_is('system')));
grant select, insert, delete, update (version, status, decided_by, decided_at, decision, valid_until) on identity_access_request to samverka_app;

alter table identity_access enable row level security;
alter table identity_access force row level security;
create policy own_read on identity_access for select using (
    (select samverka_actor()) = any (person_ids) and (select samverka_asks_as('officer')) and (select samverka_is('person')));
create policy with_concern_read on identity_access for select using (
    (select samverka_asks_as('officer')) and exists (select 1 from concern where concern.id = identity_access.concern_id)
    or (select samverka_is('system')));
-- Given to others only, about a case the giver sees, and never about an employee (domain § 2.2).
create policy granted_insert on identity_access for insert with check (
    ground = 'request' and given_by = (select samverka_actor()) and (select samverka_has_role('coordinator'))
    and (select samverka_asks_as('officer')) and (select samverka_is('person'))
    and exists (select 1 from concern join identity_access_request r on r.case_number = concern.case_number
                where concern.id = concern_id and concern.subject_kind <> 'employee' and r.id = ground_id and r.status = 'granted'
                and r.decided_by = (select samverka_actor()) and r.valid_until = identity_access.valid_until
                and person_ids = array[r.requested_by]));
create policy handed_over_insert on identity_access for insert with check (
    ground = 'hand_over' and given_by = (select samverka_actor()) and not (select samverka_actor()) = any (person_ids)
    and (select samverka_asks_as('officer')) and (select samverka_is('person'))
    and exists (select 1 from concern where concern.id = concern_id and concern.subject_kind <> 'employee'
                and ((select samverka_has_role('coordinator')) or concern.handler_id = (select samverka_actor()))));
create policy ended_update on identity_access for update
    using ((select samverka_is('system')) or (select samverka_asks_as('officer')) and (select samverka_is('person')))
    with check (ended_at is not null);
create policy system_deletes on identity_access for delete using ((select samverka_is('system')));
grant select, insert, delete, update (ended_at) on identity_access to samverka_app;
