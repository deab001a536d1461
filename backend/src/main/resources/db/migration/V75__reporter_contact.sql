-- That how to reach the reporter is known, for those who work without seeing it.
alter table identity_vault add column holds_reporter boolean not null default false;
comment on column identity_vault.holds_reporter is 'Whether it is held who reported or how to reach them: all that the coordinator learns of it.';
update identity_vault v set holds_reporter = true
    where exists (select 1 from sealed_identity i where i.concern_id = v.concern_id and i.whose = 'reporter');

create policy noted_by_receiver on identity_vault for update using (
    samverka_identity_right(concern_id) = 'receiver' and (select samverka_is_strong()) or (select samverka_is('system')));
grant update (holds_reporter) on identity_vault to samverka_app;

-- Whoever owes the report by their work is owed an answer (prop. 2025/26:12).
alter table concern add column mandated boolean not null default false;
comment on column concern.mandated is 'Whether the reporter owed the report by their work (SoL 2025:400 19 kap. 1 §) and said so at the public door.';
