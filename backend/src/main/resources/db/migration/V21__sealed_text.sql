-- Text of a case becomes sealed bytes (ADR 20), and an idempotency record keeps an id instead of an answer (ADR 21).
-- Nothing has been released: columns are made anew. A database with concerns in clear text is refused, because SQL has
-- no key to seal them by.
set local samverka.kind = 'system';
do $$
begin
    if exists (select 1 from concern) then
        raise exception 'This database holds concerns in clear text, written before any release: begin with an empty one (./start --fresh).';
    end if;
end $$;
delete from draft;
delete from idempotency_record;

alter table concern drop column proposal_reason;
alter table concern add column proposal_reason bytea;
alter table concern add constraint whole_proposal check ((proposal_kind is null) = (proposed_by is null)
    and (proposal_kind is null) = (proposed_at is null) and (proposal_kind is null) = (proposal_reason is null));
comment on column concern.proposal_reason is 'Why, as sealed text of the case.';

alter table concern_step drop column content;
alter table concern_step add column content bytea not null;
comment on column concern_step.content is 'JSON by kind, as sealed text of the case.';

alter table journal_entry drop column text;
alter table journal_entry add column text bytea not null;
comment on column journal_entry.text is 'The note, as sealed text of the case.';

alter table draft drop column content;
-- 100 000 characters of UTF-8 and what sealing adds.
alter table draft add column content bytea not null check (octet_length(content) <= 300100);
comment on column draft.content is 'JSON of the form, sealed under the key set system-texts.';

alter table idempotency_record drop column answer, drop column fingerprint;
alter table idempotency_record add column fingerprint bytea not null check (octet_length(fingerprint) = 16),
    add column created_id uuid not null;
comment on table idempotency_record is 'What creating requests have made, by the caller''s key, kept 48 hours, so that a retry does nothing twice.';
comment on column idempotency_record.fingerprint is 'Blind index of what was asked: the same key with something else asked is refused.';
comment on column idempotency_record.created_id is 'What was created. A retry reads it again.';
-- It is written whole, and never changed.
revoke update on idempotency_record from samverka_app;

-- A case and its key are written in one transaction, in either order.
alter table case_key alter constraint case_key_case_id_fkey deferrable initially deferred;
