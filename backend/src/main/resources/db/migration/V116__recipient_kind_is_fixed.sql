-- What sort of recipient it is decided who had to approve and on what ground: afterwards it is not another sort.
revoke update on recipient from samverka_app;
grant update (version, name, inside_authority, branch, phone, postal_address, secure_address, receivers, active) on recipient to samverka_app;
comment on column recipient.kind is 'What sort of recipient it is; never changed once it is added.';
