alter table account_workplace add column noted_on date not null default current_date;
comment on column account_workplace.noted_on is 'When a login last brought it, to the month: what no login brings for a year is forgotten.';
create policy system_deletes on account_workplace for delete using ((select samverka_is('system')));
grant delete on account_workplace to samverka_app;
