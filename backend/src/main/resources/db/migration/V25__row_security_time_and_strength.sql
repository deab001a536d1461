-- Two more of what se.samverka.shared.access.RowAccess tells at the beginning of a transaction.
create function samverka_now() returns timestamptz stable parallel safe language sql
    return coalesce(nullif(current_setting('samverka.now', true), '')::timestamptz, now());
create function samverka_is_strong() returns boolean stable parallel safe language sql
    return coalesce(current_setting('samverka.strong', true), '') = 'true';

comment on function samverka_now() is 'The moment at which the actor asks, by the application''s clock: what ends by the clock ends for row security too.';
comment on function samverka_is_strong() is 'Whether the actor has just proved who they are with a stronger login (step-up).';
