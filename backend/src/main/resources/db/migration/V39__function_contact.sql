alter table organisation_function add column safe_channel text check (safe_channel in ('phone', 'secure_message', 'visit'));
alter table organisation_function add column safe_contact text check (length(safe_contact) between 1 and 200);
alter table organisation_function add column contact_hours text check (length(contact_hours) between 1 and 100);
alter table organisation_function add column contact_verified_on date;
alter table organisation_function add constraint whole_contact
    check (num_nulls(safe_channel, safe_contact, contact_verified_on) in (0, 3) and (contact_hours is null or safe_contact is not null));
comment on column organisation_function.safe_channel is 'How the function is reached with what is secret; null when it is no contact point.';
comment on column organisation_function.safe_contact is 'The number or address in that channel; never e-mail.';
comment on column organisation_function.contact_hours is 'When it is reached there; null for always.';
comment on column organisation_function.contact_verified_on is 'When somebody last saw that it is right.';
