-- When the reporter is forgotten, what they wrote stays with the case, and who wrote it does not.
create policy system_updates on message for update using ((select samverka_is('system')));
grant update (written_by) on message to samverka_app;
comment on table message is 'What the reporter of a concern and those who work with it write to each other; append-only. Only who reported is taken out, in its time.';
comment on column message.written_by is 'Actor that wrote it; all zeros once the reporter has been forgotten. Neither side learns who of the other it was.';
