-- What is wrapped begins with the id of the key that wrapped it; to say it twice costs every new case an index entry.
alter table case_key drop column wrapping_key_id;
comment on column case_key.wrapped is 'The key, encrypted under the key set case-keys and bound to the case. Bytes 2 to 5 are the id of the key of that set.';
