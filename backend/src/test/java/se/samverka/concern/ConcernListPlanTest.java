package se.samverka.concern;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samverka.testing.Call.as;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samverka.shared.security.Role;
import se.samverka.testing.ApiTest;
import se.samverka.testing.Database;
import se.samverka.testing.Person;
import se.samverka.testing.Statements;

/**
 * How PostgreSQL finds a page among 100 000 concerns, under row security and as the application's login: the very
 * statements that a request sends are explained in a database of their own.
 */
@ApiTest
class ConcernListPlanTest {
    private static final String DATABASE = "many_concerns";
    private static final UUID HANDLER = new UUID(1, 7);
    private static boolean planted;

    @BeforeEach
    void plantOnce() throws SQLException {
        if (planted) {
            return;
        }
        try (Connection connection = Database.asSuperuser(); var sql = connection.createStatement()) {
            sql.execute("drop database if exists " + DATABASE);
            sql.execute("create database " + DATABASE + " owner samverka_owner");
        }
        Flyway.configure().dataSource(Database.url(DATABASE), "samverka_owner", "samverka_owner").locations("classpath:db/migration").load().migrate();
        try (Connection connection = Database.asSuperuser(DATABASE); var sql = connection.createStatement()) {
            sql.execute("grant usage on schema public to samverka_app");
            // 200 handlers share half of the concerns; most are closed, as after some years.
            sql.execute("insert into account select ('00000000-0000-0001-0000-' || lpad(to_hex(n), 12, '0'))::uuid, 'Handläggare ' || n, '{handler}', now()"
                    + " from generate_series(1, 200) n");
            sql.execute("insert into concern (id, version, status, subject_kind, event_type, urgency, once_immediate, source, emergency_called, reported_by,"
                    + " received_at, due_on, handler_id, closure_outcome, closed_at, changed_at)"
                    + " select (lpad(to_hex(1700000000000 + n * 1000::bigint), 12, '0') || '7000800000000000' || lpad(to_hex(n), 4, '0'))::uuid, 0,"
                    + " case when n % 10 < 8 then 'closed' when n % 10 = 8 then 'in_action' else 'received' end, 'adult', 'other', 'days', false, 'staff', false,"
                    + " gen_random_uuid(), now(), case when n % 10 >= 8 then current_date + n % 60 - 30 end,"
                    + " case when n % 2 = 0 then ('00000000-0000-0001-0000-' || lpad(to_hex(n / 2 % 200 + 1), 12, '0'))::uuid end,"
                    + " case when n % 10 < 8 then 'advice_only' end, case when n % 10 < 8 then now() end, now() from generate_series(1, 100000) n");
            sql.execute("vacuum analyze");
        }
        planted = true;
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(nullValues = "-", value = {
            "coordinator, /concerns, concern_pkey", "handler, /concerns, concern_of_handler",
            "coordinator, /concerns?limit=100, concern_pkey", "handler, /concerns?limit=100, concern_of_handler",
            "coordinator, /concerns?status=received, -", "handler, /concerns?status=received, concern_of_handler",
            "coordinator, /concerns?cursor=MIDDLE, concern_pkey", "handler, /concerns?cursor=MIDDLE, concern_of_handler",
            "coordinator, /concerns?overdue=true, -", "coordinator, /concerns?assignedToMe=true, concern_of_handler",
            "staff, /me/concerns, concern_of_reporter", "coordinator, /me/tasks, concern_due|concern_awaiting_decision|concern_pkey", "handler, /me/tasks, -"})
    void a_page_comes_from_an_index(String role, String request, String index) throws SQLException {
        Person person = switch (role) {
            case Role.COORDINATOR -> Person.COORDINATOR;
            case Role.HANDLER -> Person.HANDLER;
            default -> Person.TEACHER;
        };
        String address = request.replace("MIDDLE", "AYvlhWgAcACAAAAAAADDUA");
        as(person).get("/me").then().statusCode(200);
        List<String> sent = Statements.during(() -> as(person).get(address).then().statusCode(200));
        assertFalse(sent.isEmpty());
        try (Connection connection = Database.asApplication(DATABASE)) {
            connection.setAutoCommit(false);
            Database.name(connection, HANDLER, "person", role, role.equals(Role.STAFF) ? "reporter" : "officer");
            for (String statement : sent) {
                String plan = String.join("\n", Database.column(connection, "explain (generic_plan) " + numbered(statement)));
                assertFalse(plan.contains("Seq Scan on concern"), statement + "\n" + plan);
                assertTrue(index == null || !statement.contains("from concern c1_0") || Pattern.compile(index).matcher(plan).find(), statement + "\n" + plan);
            }
        }
    }

    /** The driver's placeholders as the server's own. */
    private static String numbered(String statement) {
        StringBuilder numbered = new StringBuilder();
        int number = 0;
        for (char c : statement.toCharArray()) {
            numbered.append(c == '?' ? "$" + ++number : String.valueOf(c));
        }
        return numbered.toString();
    }
}
