package se.samverka.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.samverka.concern.Concerns;
import se.samverka.shared.security.Role;
import se.samverka.testing.ApiTest;
import se.samverka.testing.Database;
import se.samverka.testing.Person;

/** The application's database login by itself, as code with a fault in it could use it. */
@ApiTest
class IdentityRowSecurityTest {
    private static final String NOT_PERMITTED = "42501";
    private static final String CHECK_VIOLATED = "23514";
    private UUID concern;
    private UUID identity;

    @BeforeEach
    void plant() {
        Identities.forgetSearches();
        Identities.endGlass(Person.OTHER_HANDLER);
        Identities.endGlass(Person.AUDITOR);
        concern = Concerns.assigned();
        identity = Identities.recorded(concern);
    }

    @ParameterizedTest
    @EnumSource(Person.class)
    void shows_values_to_the_receiver_only_and_only_after_a_stronger_login(Person person) throws SQLException {
        boolean receiver = person == Person.HANDLER;
        assertEquals(receiver ? 1 : 0, seen(person, person.roles(), false, "sealed_identity"));
        assertEquals(0, seen(person, person.roles(), false, "sealed_field"));
        assertEquals(receiver ? 5 : 0, seen(person, person.roles(), true, "sealed_field"));
    }

    @Test
    void shows_a_coordinator_nothing_whatever_else_they_are() throws SQLException {
        for (Person person : List.of(Person.COORDINATOR, Person.HANDLER)) {
            for (String table : List.of("sealed_identity", "sealed_field", "identity_match")) {
                assertEquals(0, seen(person, java.util.Set.of(Role.COORDINATOR, Role.HANDLER, Role.AUDITOR), true, table), person + " " + table);
            }
        }
    }

    @Test
    void shows_a_reporter_and_a_machine_nothing() throws SQLException {
        try (Connection connection = Database.as(Person.TEACHER, "reporter")) {
            strong(connection);
            assertEquals(List.of("0"), Database.column(connection, "select count(*) from sealed_identity"));
        }
        try (Connection connection = Database.asApplication()) {
            connection.setAutoCommit(false);
            Database.name(connection, Person.HANDLER.id(), "machine", Role.HANDLER, "officer");
            strong(connection);
            assertEquals(List.of("0"), Database.column(connection, "select count(*) from sealed_field"));
        }
    }

    @Test
    void gives_nobody_a_right_they_give_themselves() throws SQLException {
        String access = "insert into identity_access (id, concern_id, person_ids, ground, ground_id, fields, given_by, given_at, valid_until)"
                + " values (gen_random_uuid(), '" + concern + "', array['%s'::uuid], '%s', gen_random_uuid(), '{name}', '%s', now(), now() + interval '1 day')";
        refused(Person.OTHER_HANDLER, access.formatted(Person.OTHER_HANDLER.id(), "request", Person.OTHER_HANDLER.id()));
        refused(Person.OTHER_HANDLER, access.formatted(Person.OTHER_HANDLER.id(), "hand_over", Person.OTHER_HANDLER.id()));
        refused(Person.COORDINATOR, access.formatted(Person.OTHER_HANDLER.id(), "request", Person.COORDINATOR.id()));
        refused(Person.COORDINATOR, access.formatted(Person.COORDINATOR.id(), "hand_over", Person.COORDINATOR.id()));
    }

    @Test
    void lets_glass_be_broken_for_half_an_hour_with_a_stronger_login_and_by_nobody_who_coordinates() throws SQLException {
        String glass = "insert into break_glass (id, version, case_number, opened_by, opened_at, valid_until, reason_kind, reason)"
                + " values (gen_random_uuid(), 0, '" + Identities.caseNumber(concern) + "', '%s', now() + interval '%s', now() + interval '%s', 'danger', 'x')";
        refused(Person.OTHER_HANDLER, glass.formatted(Person.OTHER_HANDLER.id(), "2 hours", "150 minutes"));
        refused(Person.OTHER_HANDLER, glass.formatted(Person.HANDLER.id(), "0", "30 minutes"));
        refused(Person.COORDINATOR, glass.formatted(Person.COORDINATOR.id(), "0", "30 minutes"));
        refused(Person.TEACHER, glass.formatted(Person.TEACHER.id(), "0", "30 minutes"));
        try (Connection connection = Database.as(Person.OTHER_HANDLER, "officer")) {
            assertEquals(NOT_PERMITTED, stateOf(connection, glass.formatted(Person.OTHER_HANDLER.id(), "0", "30 minutes")));
        }
    }

    @Test
    void lets_nobody_prolong_glass_or_review_their_own() throws SQLException {
        UUID glass = Identities.brokenGlass(Person.AUDITOR, concern);
        refused(Person.AUDITOR, "update break_glass set valid_until = now() + interval '1 day' where id = '" + glass + "'");
        Identities.endGlass(Person.AUDITOR);
        String review = "update break_glass set reviewed_by = '%s', reviewed_at = now(), conclusion = 'justified', review = 'x' where id = '" + glass + "'";
        refused(Person.AUDITOR, review.formatted(Person.COORDINATOR.id()));
        try (Connection connection = Database.as(Person.AUDITOR, "officer")) {
            assertEquals(CHECK_VIOLATED, stateOf(connection, review.formatted(Person.AUDITOR.id())));
        }
    }

    @Test
    void lets_nobody_decide_their_own_request() throws SQLException {
        UUID request = Identities.requested(Person.OTHER_HANDLER, concern);
        try (Connection connection = Database.asApplication()) {
            connection.setAutoCommit(false);
            Database.name(connection, Person.OTHER_HANDLER.id(), "person", Role.HANDLER + "," + Role.COORDINATOR, "officer");
            assertEquals(0, Database.change(connection, "update identity_access_request set status = 'granted', decided_by = '" + Person.OTHER_HANDLER.id()
                    + "', decided_at = now(), valid_until = now() + interval '1 day' where id = '" + request + "'"));
        }
    }

    @Test
    void a_coordinator_removes_what_they_cannot_see() throws SQLException {
        try (Connection connection = Database.as(Person.COORDINATOR, "officer")) {
            assertEquals(0, Database.change(connection, "delete from sealed_identity where id = '" + identity + "'"));
            assertEquals(1, Database.change(connection, "delete from identity_vault where concern_id = '" + concern + "'"));
            connection.commit();
        }
        assertEquals(0, Database.number("select count(*) from sealed_field where concern_id = ?", concern));
    }

    private int seen(Person person, java.util.Set<String> roles, boolean isStrong, String table) throws SQLException {
        try (Connection connection = Database.asApplication()) {
            connection.setAutoCommit(false);
            Database.name(connection, person.id(), "person", String.join(",", roles), "officer");
            if (isStrong) {
                strong(connection);
            }
            return Integer.parseInt(Database.column(connection, "select count(*) from " + table + " where concern_id = '" + concern + "'").get(0));
        }
    }

    private static void strong(Connection connection) throws SQLException {
        Database.column(connection, "select set_config('samverka.strong', 'true', true)");
    }

    private static void refused(Person person, String statement) throws SQLException {
        try (Connection connection = Database.as(person, "officer")) {
            strong(connection);
            assertEquals(NOT_PERMITTED, stateOf(connection, statement), statement);
        }
    }

    private static String stateOf(Connection connection, String statement) {
        return assertThrows(SQLException.class, () -> Database.change(connection, statement), statement).getSQLState();
    }
}
