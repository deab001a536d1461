package se.samverka.sealed;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import se.samverka.testing.Database;

/**
 * Every column of the schema that could hold what somebody wrote. It is planted when rows with a value came during the
 * planting; it holds codes when a check constraint says so; or it is explained here. A new column is none of that.
 */
final class Columns {
    private static final String PLAIN = "select table_name || '.' || column_name from information_schema.columns join information_schema.tables using (table_schema, table_name)"
            + " where table_schema = 'public' and table_type = 'BASE TABLE' and (udt_name in ('text', 'varchar', 'bpchar', 'json', 'jsonb', 'xml', '_text', '_varchar', 'tsvector', 'hstore'))";
    private static final String BYTES = "select table_name || '.' || column_name from information_schema.columns join information_schema.tables using (table_schema, table_name)"
            + " where table_schema = 'public' and table_type = 'BASE TABLE' and udt_name in ('bytea', '_bytea', 'oid')";
    /** Of one column, which has a few values, or a form in which nobody writes: no space, a hash, at most a code. */
    private static final String CODES = "select distinct c.conrelid::regclass || '.' || a.attname from pg_constraint c"
            + " join pg_attribute a on a.attrelid = c.conrelid and array[a.attnum] = c.conkey where c.contype = 'c'"
            + " and pg_get_constraintdef(c.oid) ~ '(= ANY|~ ''\\^\\[|~ ''\\^samverka-|~ ''\\^person |= ''[a-z_]+''::text\\)|length\\([a-z_]+\\) = [0-9]+)'";
    private static final String REFERENCES = "select distinct c.conrelid::regclass || '.' || a.attname from pg_constraint c"
            + " join pg_attribute a on a.attrelid = c.conrelid and array[a.attnum] = c.conkey where c.contype = 'f'";

    /** Why nobody plants them: one column a line; {@code *} stands for every table. */
    private static final Map<String, String> EXPLAINED = explained("""
            flyway_schema_history.* of migrations
            account.name            of those who work here, as colleagues see it
            account.roles           codes, from the login
            actor_type.name         of the municipality's code lists
            personnel_group.name    of the municipality's code lists
            sector.name             of the municipality's code lists
            sector.aliases          of the municipality's code lists
            organisation_function.name           a function
            organisation_function.notice_address of a function
            contact_path.name       a function, never a person; shown to the public, as what follows
            contact_path.name_en    the same in English
            contact_path.purpose    what one turns to it for
            contact_path.purpose_en the same in English
            contact_path.address    its number or address
            contact_path.openings   days and times of day
            contact_path.languages  codes
            contact_path.audiences  codes
            intervention_kind.name            of a kind of intervention, about nobody, as what follows
            intervention_kind.description     the same
            intervention_kind.target_group    whom it is meant for
            intervention_kind.provider        a function
            intervention_kind.decided_by      a function
            intervention_kind.evidence_source where something is published
            intervention.name        of something for everybody or for a group, about nobody
            intervention.conclusion  about the same
            support_case.forms       codes
            purged_support_case.forms codes
            civil_organisation.name     of an organisation
            civil_organisation.website  of an organisation
            civil_organisation.contacts functions of organisations, with the contact person that an organisation itself has given (ADR 116)
            civil_briefing.subject      what an organisation was told of
            civil_briefing_correction.because about a line of the log, for colleagues to read
            routine_subscription.address sealed; nobody's who is in a case
            routine_subscription.address_hash a keyed fingerprint of the same
            training.name            of a training, about nobody, as what follows
            training.description     the same
            training.contents        codes
            training.provider        an organisation or a function
            training.link            where it is found
            training.source          where it is known from
            training_session.place   a room or a link
            training_session.lecturers functions
            training_session.cancelled_because about a session, for colleagues to read
            training_reference.reference what another system calls a course or, by an opaque number, an employee
            recipient.name           a function, never a person
            recipient.branch         of a function
            recipient.phone          of a function
            recipient.postal_address of a function
            recipient.secure_address of a function
            police_mailbox.unit      the police unit as it names itself, never a person
            *.case_number            a number that tells nothing
            concern.proposal_outcome codes
            hand_over.recipient_name a function, as in the directory then
            hand_over.field_names    codes
            hand_over.holder         codes
            hand_over.basis_code     codes
            disclosure.basis_code    codes
            identity_access.fields   codes
            sealed_identity.fields   codes
            api_client.scopes        codes
            api_client.proposed_scopes codes
            api_credential.public_key for everybody to see
            webhook.event_types      codes
            notice_setting.in_app    codes
            notice_setting.at_once   codes
            notice_setting.digest    codes
            audit_event.actor_roles  codes
            audit_event.snapshot     ids and codes; the planted words are looked for there too
            idempotency_record.key   chosen by a program
            outbox_message.recipient a function's address; a person's is looked up when it is sent
            outbox_message.last_fault the kind of an exception
            key_set.name             codes
            key_set.wrapped          keys, sealed by the master key
            legal_basis.content      the law's own words
            partner_picture.content  published to the police, about nobody
            routine.name             of a routine, about nobody
            routine.retired_because  about a routine, for colleagues to read
            routine_version.changelog         about a routine
            routine_version.audiences         codes
            routine_version.returned_because  about a routine, for colleagues to read
            routine_version.withdrawn_because about a routine, for colleagues to read
            routine_campaign.group_codes      codes
            routine_campaign.sector_codes     codes
            account_workplace.group_codes     codes, from the login or HR
            unit_period.name        of a unit
            employment.group_codes  codes
            employee.work_address   sealed; of those who work here, in no case
            routine_content.content  published, about nobody (ADR 90)
            rights_request.registration_number where it is filed: a number
            restriction.registration_number where the decision is filed: a number
            retention_rule.decided_by a body and its minute
            retention_item.outcome    codes
            read_review.actions       codes
            read_review.grounds       codes
            purged_concern.source     codes
            purged_concern.subject_kind codes
            purged_concern.event_type codes
            purged_concern.outcome    codes
            purged_concern.sector_code codes
            """);

    /** The values of every column of bytes, as hashes. */
    private final Map<String, Set<String>> before = new HashMap<>();

    private Columns() {
        Database.column(BYTES).forEach(column -> before.put(column, values(column)));
    }

    private static Map<String, String> explained(String lines) {
        return lines.lines().map(line -> line.split(" +", 2)).collect(Collectors.toMap(line -> line[0], line -> line[1]));
    }

    static Columns asTheyAre() {
        return new Columns();
    }

    Set<String> neitherPlantedNorExplained() {
        Set<String> left = open();
        left.removeIf(column -> EXPLAINED.keySet().stream().anyMatch(explained -> covers(explained, column)));
        return left;
    }

    Set<String> explainedInVain() {
        Set<String> vain = new TreeSet<>(EXPLAINED.keySet());
        vain.removeIf(explained -> open().stream().anyMatch(column -> covers(explained, column)));
        return vain;
    }

    private static boolean covers(String explained, String column) {
        return column.matches(explained.replace(".", "\\.").replace("*", ".*"));
    }

    /** What could hold words, but for columns of codes and what was planted. */
    private Set<String> open() {
        Set<String> open = new TreeSet<>(Database.column(PLAIN));
        open.removeAll(Database.column(CODES));
        open.removeAll(Database.column(REFERENCES));
        Database.column(BYTES).stream().filter(column -> before.getOrDefault(column, Set.of()).containsAll(values(column))).forEach(open::add);
        return open;
    }

    private static Set<String> values(String column) {
        String[] parts = column.split("\\.");
        return new HashSet<>(Database.column("select md5(%1$s) from %2$s where %1$s is not null".formatted(parts[1], parts[0])));
    }
}
