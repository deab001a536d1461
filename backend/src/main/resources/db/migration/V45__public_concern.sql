-- Somebody unknown comes through the public door. The receipt is who they are: its keyed fingerprint stands as their id,
-- so the policies for reporters let whoever holds the receipt follow that concern and see no other.
alter table audit_event drop constraint audit_event_actor_kind_check;
alter table audit_event add constraint audit_event_actor_kind_check
    check (actor_kind in ('person', 'machine', 'system', 'public'));
comment on column audit_event.actor_kind is 'person, machine, system, or public: somebody unknown, of whom also the time is kept by its day only.';
comment on column audit_event.actor_id is 'Who did it: subject of the token, the fixed id of the system, or the fingerprint of a receipt.';

alter table concern drop constraint concern_source_check;
alter table concern add constraint concern_source_check check (source in ('staff', 'partner', 'public'));
comment on column concern.source is 'Whether an employee, a partner''s system or somebody unknown handed it in.';
comment on column concern.reported_by is 'Actor that handed it in: a person, a machine, or the fingerprint of the receipt somebody unknown was given.';

create policy each_by_its_own_door on concern as restrictive for insert with check (
    (source = 'public') = (select samverka_is('public')) or (select samverka_is('system')));

-- One receipt is for one concern: a report that is sent again makes no second. Whose reporter was forgotten have none.
create unique index concern_of_receipt on concern (reported_by)
    where source = 'public' and reported_by <> '00000000-0000-0000-0000-000000000000';

-- Numbers of their own: between two numbers of one series stand two moments, and what came between them would have a time.
create sequence public_concern_number start 900001;
comment on sequence public_concern_number is 'Running number inside case numbers of what came through the public door; gaps are harmless.';
alter table concern alter column case_number drop default;
create function number_concern() returns trigger language plpgsql as $$
begin
    if new.case_number is null then
        new.case_number := to_char(now() at time zone 'Europe/Stockholm', 'YYYY') || '-' || case new.source
            when 'public' then nextval('public_concern_number')::text
            else to_char(nextval('concern_number'), 'FM99999999990000') end;
    end if;
    return new;
end $$;
create trigger number_concern before insert on concern for each row execute function number_concern();
comment on column concern.case_number is 'The number people refer to: Swedish year and a running number, from 900001 for what came through the public door. Says nothing of the matter.';
grant usage on sequence public_concern_number to samverka_app;
