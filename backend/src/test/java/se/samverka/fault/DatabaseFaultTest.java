package se.samverka.fault;

import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samverka.testing.Call.anonymous;
import static se.samverka.testing.Call.as;
import static se.samverka.testing.Call.asMachine;
import static se.samverka.testing.Call.newKey;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samverka.concern.Concerns;
import se.samverka.testing.OwnDatabaseResource;
import se.samverka.testing.Person;
import se.samverka.testing.Tokens;

/** What is answered when the database is busy, locked or gone (api-and-security.md § 5 faults 2, 4, 6 and 19): never 500. */
@QuarkusTest
@WithTestResource(OwnDatabaseResource.class)
@TestProfile(DatabaseFaultTest.TwoConnections.class)
class DatabaseFaultTest {
    /** Waiting for a connection or a lock is bounded by two seconds each; the rest is this machine's own slowness. */
    private static final long SLOWEST_MS = 6_000;

    public static class TwoConnections implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.datasource.jdbc.max-size", "2", "quarkus.datasource.jdbc.min-size", "1");
        }
    }

    @BeforeEach
    void the_database_is_well() {
        as(Person.COORDINATOR).get("/me").then().statusCode(200);
    }

    @Test
    void returns_503_when_no_connection_is_free_and_recovers() throws SQLException {
        ExecutorService clients = Executors.newFixedThreadPool(8);
        try (Connection holder = superuser(); Statement sql = holder.createStatement()) {
            holder.setAutoCommit(false);
            sql.execute("lock table concern in access exclusive mode");
            List<CompletableFuture<Response>> waiting = IntStream.range(0, 8).mapToObj(i -> CompletableFuture.supplyAsync(
                    () -> as(Person.COORDINATOR).get("/concerns"), clients)).toList();
            anonymous().get("/api-info").then().statusCode(200).time(lessThan(1_000L));
            for (CompletableFuture<Response> answer : waiting) {
                assertUnavailable(answer.join());
            }
            holder.rollback();
        } finally {
            clients.shutdown();
        }
        as(Person.COORDINATOR).get("/concerns").then().statusCode(200);
    }

    @Test
    void returns_503_to_a_machine_while_the_registry_cannot_be_asked() throws SQLException {
        try (Connection holder = superuser(); Statement sql = holder.createStatement()) {
            holder.setAutoCommit(false);
            sql.execute("lock table api_credential in access exclusive mode");
            assertUnavailable(asMachine("samverka-municipal", "concerns:submit").header("Idempotency-Key", newKey())
                    .body(Concerns.registration()).post("/partner/concerns"));
            holder.rollback();
        }
        asMachine("samverka-municipal", "concerns:submit").header("Idempotency-Key", newKey())
                .body(Concerns.registration()).post("/partner/concerns").then().statusCode(201);
    }

    @Test
    void returns_503_when_the_concern_is_locked_by_somebody_else() throws SQLException {
        UUID id = Concerns.received();
        try (Connection holder = superuser(); Statement sql = holder.createStatement()) {
            holder.setAutoCommit(false);
            sql.execute("select 1 from concern where id = '" + id + "' for update");
            assertUnavailable(Concerns.step(Person.COORDINATOR, id, "triage", Concerns.triage("adult")));
            holder.rollback();
        }
        Concerns.step(Person.COORDINATOR, id, "triage", Concerns.triage("adult")).then().statusCode(200);
    }

    @Test
    void returns_409_while_the_same_key_is_being_worked_on() throws SQLException {
        String key = newKey();
        try (Connection holder = superuser(); Statement sql = holder.createStatement()) {
            holder.setAutoCommit(false);
            sql.execute("insert into idempotency_record (actor_id, key, fingerprint, created_id, reserved_at) values ('"
                    + Person.TEACHER.id() + "', '" + key + "', decode(repeat('00', 16), 'hex'), gen_random_uuid(), now())");
            register(key).then().statusCode(409).body("type", equalTo("/api/v1/problems/idempotency-in-progress"))
                    .header("Retry-After", notNullValue()).time(lessThan(SLOWEST_MS));
            holder.rollback();
        }
        register(key).then().statusCode(201);
    }

    @Test
    void is_not_500_when_the_database_drops_every_connection() throws SQLException {
        try (Connection killer = superuser(); Statement sql = killer.createStatement()) {
            for (int round = 0; round < 5; round++) {
                sql.execute("select pg_terminate_backend(pid) from pg_stat_activity where usename = 'samverka_app'");
                Response answer = as(Person.COORDINATOR).get("/concerns");
                assertTrue(answer.statusCode() == 200 || answer.statusCode() == 503, answer::asString);
            }
        }
        as(Person.COORDINATOR).get("/concerns").then().statusCode(200);
    }

    @Test
    void returns_503_while_the_database_takes_no_connections_and_recovers() throws SQLException {
        try (Connection admin = superuser(); Statement sql = admin.createStatement()) {
            sql.execute("alter role samverka_app connection limit 0");
            try {
                sql.execute("select pg_terminate_backend(pid) from pg_stat_activity where usename = 'samverka_app'");
                assertUnavailable(as(Person.COORDINATOR).get("/concerns"));
                assertUnavailable(register(newKey()));
            } finally {
                sql.execute("alter role samverka_app connection limit -1");
            }
        }
        as(Person.COORDINATOR).get("/concerns").then().statusCode(200);
    }

    /** The transaction that could not begin must not wait on its thread for the next request. */
    @Test
    void a_token_of_nobody_here_leaves_nothing_behind() {
        for (int i = 0; i < 20; i++) {
            anonymous().header("Authorization", "Bearer " + Tokens.ofSubject("not-a-uuid")).get("/me/concerns").then().statusCode(anyOf(equalTo(401), equalTo(403)));
        }
        for (int i = 0; i < 20; i++) {
            register(newKey()).then().statusCode(201);
            as(Person.TEACHER).get("/me/concerns?limit=1").then().statusCode(200).body("_meta.count", equalTo(1));
        }
    }

    private static Response register(String key) {
        return as(Person.TEACHER).header("Idempotency-Key", key).body(Concerns.registration()).post("/concerns");
    }

    private static void assertUnavailable(Response answer) {
        assertEquals(503, answer.statusCode(), answer::asString);
        assertTrue(answer.time() < SLOWEST_MS, () -> answer.time() + " ms");
        assertEquals("5", answer.getHeader("Retry-After"));
    }

    private static Connection superuser() throws SQLException {
        return DriverManager.getConnection(ConfigProvider.getConfig().getValue("quarkus.datasource.jdbc.url", String.class), "postgres", "postgres");
    }
}
