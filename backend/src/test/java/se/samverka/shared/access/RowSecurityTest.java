package se.samverka.shared.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static se.samverka.testing.Call.as;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverka.concern.Concerns;
import se.samverka.shared.security.Role;
import se.samverka.testing.ApiTest;
import se.samverka.testing.Database;
import se.samverka.testing.Person;

/** The application's database login by itself, as code with a fault in it could use it. */
@ApiTest
class RowSecurityTest {
    private static final String NOT_PERMITTED = "42501";
    private static final String OFFICER = "officer";
    private static final String REPORTER = "reporter";
    private static UUID concern;
    private static UUID entry;

    @BeforeEach
    void plantOnce() {
        if (concern != null) {
            return;
        }
        concern = Concerns.assigned();
        entry = Concerns.journalEntry(Person.HANDLER, concern);
        as(Person.TEACHER).body(Map.of("content", Map.of("a", "b"))).put("/me/drafts/row-security-" + concern).then().statusCode(200);
    }

    static List<String> readableTables() {
        return Database.column("select relname from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'"
                + " and has_table_privilege('samverka_app', oid, 'select') order by 1");
    }

    /** What is published is for anybody; what else such a table holds is not. */
    private static final Map<String, String> PUBLISHED = Map.of(
            "contact_path", "audiences <> '{staff}' and withdrawn_at is null and verified_on > current_date - 92",
            "routine", "exists (select 1 from routine_version v where v.routine_id = routine.id)",
            "routine_version", "status = 'published' and audiences && array['public', 'easy_swedish']",
            "routine_content", "reach = 'public' and exists (select 1 from routine_version v where v.id = version_id and v.status = 'published')");

    @ParameterizedTest
    @MethodSource("readableTables")
    void shows_no_row_of_any_table_when_nobody_is_named_but_what_is_published(String table) throws SQLException {
        try (Connection connection = Database.asApplication()) {
            assertEquals(List.of("0"), Database.column(connection, "select count(*) from " + table + " where not (" + PUBLISHED.getOrDefault(table, "false") + ")"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"concern", "concern_step", "journal_entry", "audit_event", "audit_batch", "audit_batch_member", "audit_unsealed",
            "idempotency_record", "draft", "outbox_message", "identity_vault", "sealed_identity", "sealed_field", "identity_access",
            "identity_access_request", "break_glass", "identity_search", "identity_match", "key_set", "case_key", "attachment", "unowned_file",
            "disclosure", "disclosure_approval", "disclosure_request", "disclosure_package", "disclosure_receipt", "disclosure_correction",
            "individual_intervention", "individual_goal", "individual_session", "purged_intervention",
            "partner_call", "observation", "read_review", "read_review_period", "routine_subscription",
            "training_reference", "training_completion", "training_taken", "training_key_person",
            "training_enrolment", "training_attendance"})
    void shows_a_stranger_nothing(String table) throws SQLException {
        UUID stranger = UUID.randomUUID();
        for (String roles : List.of("", Role.STAFF, Role.HANDLER, Role.SECTOR_LEAD, Role.GROUP_MEMBER, Role.POLICE_LIAISON, Role.ADMIN)) {
            for (String capacity : List.of(OFFICER, REPORTER, "")) {
                for (String kind : List.of("person", "machine")) {
                    try (Connection connection = Database.asApplication()) {
                        connection.setAutoCommit(false);
                        Database.name(connection, stranger, kind, roles, capacity);
                        assertEquals(List.of("0"), Database.column(connection, "select count(*) from " + table), roles + " " + capacity + " " + kind);
                    }
                }
            }
        }
    }

    @Test
    void shows_a_machine_nothing_even_with_every_role() throws SQLException {
        try (Connection connection = Database.asApplication()) {
            connection.setAutoCommit(false);
            Database.name(connection, UUID.randomUUID(), "machine", Role.COORDINATOR + "," + Role.HANDLER, OFFICER);
            assertEquals(List.of("0"), Database.column(connection, "select count(*) from concern"));
            assertEquals(List.of("0"), Database.column(connection, "select count(*) from concern_step"));
        }
    }

    @ParameterizedTest
    @EnumSource(Person.class)
    void shows_each_person_exactly_the_concerns_that_are_theirs(Person person) throws SQLException {
        long expected = person.roles().contains(Role.COORDINATOR) ? Database.number("select count(*) from concern")
                : person.roles().contains(Role.HANDLER) ? Database.number("select count(*) from concern where handler_id = ?", person.id()) : 0;
        try (Connection connection = Database.as(person, OFFICER)) {
            assertEquals(expected, Long.parseLong(Database.column(connection, "select count(*) from concern").get(0)));
        }
        try (Connection connection = Database.as(person, REPORTER)) {
            assertEquals(Database.number("select count(*) from concern where reported_by = ?", person.id()),
                    Long.parseLong(Database.column(connection, "select count(*) from concern").get(0)));
            assertEquals(List.of("0"), Database.column(connection, "select count(*) from concern_step"));
            assertEquals(List.of("0"), Database.column(connection, "select count(*) from journal_entry"));
        }
    }

    @Test
    void the_name_given_to_a_transaction_ends_with_it() throws SQLException {
        try (Connection connection = Database.as(Person.COORDINATOR, OFFICER)) {
            connection.commit();
            assertEquals(List.of("0"), Database.column(connection, "select count(*) from concern"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"truncate concern cascade", "update concern_step set content = '{}'", "update audit_event set snapshot = ''", "delete from audit_event", "truncate audit_event cascade",
            "update audit_batch set hash = repeat('0', 64)", "delete from audit_batch", "delete from audit_batch_member", "delete from key_set", "update idempotency_record set created_id = actor_id",
            "update audit_batch_member set position = 1", "update sector set name = 'x'", "delete from account", "delete from sector",
            "alter table concern disable row level security", "alter table concern no force row level security", "drop policy officers_read on concern",
            "alter table audit_event disable trigger all", "create table own_table (id int)", "select * from flyway_schema_history",
            "set role samverka_owner", "set session authorization postgres", "set session_replication_role = replica",
            "select setval('concern_number', 1)", "copy concern to program 'true'"})
    void refuses_what_the_application_never_does(String statement) throws SQLException {
        try (Connection connection = Database.as(Person.COORDINATOR, OFFICER)) {
            assertEquals(NOT_PERMITTED, stateOf(connection, statement));
        }
    }

    /** Only the system erases, and only through a run that two people answer for. */
    @ParameterizedTest
    @ValueSource(strings = {"concern", "concern_step", "journal_entry", "case_key", "legal_hold"})
    void deletes_nothing_of_a_case_for_a_person(String table) throws SQLException {
        try (Connection connection = Database.as(Person.COORDINATOR, OFFICER)) {
            assertEquals(0, Database.change(connection, "delete from " + table));
        }
    }

    @Test
    void refuses_an_event_in_another_name() throws SQLException {
        try (Connection connection = Database.as(Person.COORDINATOR, OFFICER)) {
            assertEquals(NOT_PERMITTED, stateOf(connection, "insert into audit_event values (gen_random_uuid(), now(), '"
                    + Person.HANDLER.id() + "', 'person', 'handler', 'concern.opened', 'concern', '" + concern + "', '', repeat('a', 32))"));
        }
    }

    @Test
    void refuses_a_step_in_another_name_or_on_a_hidden_concern() throws SQLException {
        String step = "insert into concern_step values (gen_random_uuid(), '%s', 'triage', now(), '%s', 'x')";
        try (Connection connection = Database.as(Person.COORDINATOR, OFFICER)) {
            assertEquals(NOT_PERMITTED, stateOf(connection, step.formatted(concern, Person.HANDLER.id())));
        }
        try (Connection connection = Database.as(Person.OTHER_HANDLER, OFFICER)) {
            assertEquals(NOT_PERMITTED, stateOf(connection, step.formatted(concern, Person.OTHER_HANDLER.id())));
        }
    }

    @Test
    void refuses_a_concern_reported_in_another_name_or_already_on_its_way() throws SQLException {
        String insert = "insert into concern (id, version, status, subject_kind, event_type, urgency, source, once_immediate, emergency_called, reported_by, received_at, changed_at)"
                + " values (gen_random_uuid(), 0, '%s', 'adult', 'other', 'days', 'staff', false, false, '%s', now(), now())";
        try (Connection connection = Database.as(Person.TEACHER, REPORTER)) {
            assertEquals(NOT_PERMITTED, stateOf(connection, insert.formatted("received", Person.HANDLER.id())));
        }
        try (Connection connection = Database.as(Person.TEACHER, REPORTER)) {
            assertEquals(NOT_PERMITTED, stateOf(connection, insert.formatted("triaged", Person.TEACHER.id())));
        }
    }

    @Test
    void changes_no_row_of_somebody_else() throws SQLException {
        assertEquals(0, changed(Person.TEACHER, REPORTER, "update concern set urgency = 'not_urgent' where id = '" + concern + "'"));
        assertEquals(0, changed(Person.TEACHER, OFFICER, "update concern set urgency = 'not_urgent' where id = '" + concern + "'"));
        assertEquals(0, changed(Person.OTHER_HANDLER, OFFICER, "update concern set handler_id = '" + Person.OTHER_HANDLER.id() + "'  where id = '" + concern + "'"));
        assertEquals(0, changed(Person.COORDINATOR, OFFICER, "update journal_entry set text = 'x' where id = '" + entry + "'"));
        assertEquals(0, changed(Person.COORDINATOR, OFFICER, "update draft set content = 'x' where key = 'row-security-" + concern + "'"));
        assertEquals(0, changed(Person.COORDINATOR, OFFICER, "delete from draft where key = 'row-security-" + concern + "'"));
        assertEquals(0, changed(Person.COORDINATOR, OFFICER, "delete from idempotency_record where actor_id <> '" + Person.COORDINATOR.id() + "'"));
        assertEquals(0, changed(Person.COORDINATOR, OFFICER, "update account set roles = '{handler}' where id = '" + Person.HANDLER.id() + "'"));
        assertEquals(0, changed(Person.COORDINATOR, OFFICER, "update outbox_message set recipient = 'x'"));
        assertEquals(0, changed(Person.COORDINATOR, OFFICER, "update case_key set wrapped = 'x' where case_id = '" + concern + "'"));
        assertEquals(0, changed(Person.COORDINATOR, OFFICER, "delete from case_key where case_id = '" + concern + "'"));
        assertEquals(0, changed(Person.COORDINATOR, OFFICER, "update key_set set wrapped = 'x'"));
    }

    @Test
    void a_locked_journal_entry_is_never_changed_again() throws SQLException {
        String update = "update journal_entry set text = 'x' where id = '" + entry + "'";
        assertEquals(1, changed(Person.HANDLER, OFFICER, update));
        as(Person.HANDLER).header("If-Match", "\"0\"").post("/concerns/{id}/journal-entries/{entry}/lock", concern, entry).then().statusCode(200);
        assertEquals(0, changed(Person.HANDLER, OFFICER, update));
    }

    @Test
    void refuses_rows_for_somebody_else() throws SQLException {
        for (String insert : List.of(
                "insert into draft values ('" + Person.TEACHER.id() + "', 'planted', 0, now(), 'x')",
                "insert into idempotency_record values ('" + Person.TEACHER.id() + "', 'planted-key', now(), decode(repeat('aa', 16), 'hex'), gen_random_uuid())",
                "insert into account values (gen_random_uuid(), 'Planted', '{handler}', now())",
                "insert into sector values ('planted', 'Planted', '{}', 9)",
                "insert into audit_unsealed values (gen_random_uuid())",
                "insert into audit_batch values (1000000, now(), 1, repeat('0', 64), repeat('0', 64))",
                "insert into journal_entry values (gen_random_uuid(), 0, '" + concern + "', 'note', now(), 'working', null, '"
                        + Person.HANDLER.id() + "', now(), null, 'x')",
                "insert into key_set values ('planted', 'x', now())")) {
            try (Connection connection = Database.as(Person.COORDINATOR, OFFICER)) {
                assertEquals(NOT_PERMITTED, stateOf(connection, insert), insert);
            }
        }
    }

    private static String stateOf(Connection connection, String statement) {
        return assertThrows(SQLException.class, () -> {
            try (var sql = connection.createStatement()) {
                sql.execute(statement);
            }
        }, statement).getSQLState();
    }

    private static int changed(Person person, String capacity, String statement) throws SQLException {
        try (Connection connection = Database.as(person, capacity)) {
            int rows = Database.change(connection, statement);
            connection.rollback();
            return rows;
        }
    }
}
