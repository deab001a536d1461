-- A hold that is placed in the moment its case is erased stops the erasing: what is in force cannot be deleted, and the case
-- not without it.
drop policy system_deletes on legal_hold;
create policy system_deletes on legal_hold for delete using ((select samverka_is('system')) and released_at is not null);
