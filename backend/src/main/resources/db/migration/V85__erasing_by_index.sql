-- Erasing a case asks for each of its rows whether something still points at it; without these it reads whole tables.
create index restriction_of_concern on restriction (concern_id) where concern_id is not null;
create index legal_hold_of_concern on legal_hold (concern_id);
create index journal_entry_corrected on journal_entry (corrects_id) where corrects_id is not null;
create index identity_search_of_concern on identity_search (concern_id);
create index identity_search_of_identity on identity_search (identity_id);
create index disclosure_package_of_request on disclosure_package (request_id) where request_id is not null;
create index identity_access_request_about on identity_access_request (case_number);
