package se.samverka.apiclient;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.samverka.testing.Call.as;
import static se.samverka.testing.Call.asStrong;
import static se.samverka.testing.Call.newKey;
import static se.samverka.testing.Call.withToken;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samverka.concern.Concerns;
import se.samverka.shared.security.MachineClients;
import se.samverka.shared.security.Role;
import se.samverka.testing.ApiTest;
import se.samverka.testing.Database;
import se.samverka.testing.MovableClock;
import se.samverka.testing.Person;
import se.samverka.testing.Systems;
import se.samverka.testing.Tokens;

/** The registry is enforced at every call (issue 3, acceptance 5): a token that verifies is not enough. */
@ApiTest
class ApiClientAdmissionTest {
    private static final String SCOPE = "concerns:submit";

    @Inject
    Systems systems;

    @Inject
    MovableClock clock;

    @Inject
    ApiClientCareJob care;

    private final Instant start = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    private String client;
    private UUID system;
    private String token;

    @BeforeEach
    void register() {
        clock.set(start);
        client = "samverka-municipal-" + UUID.randomUUID().toString().substring(24);
        system = systems.register(ApiClientKind.MUNICIPAL, client, start, SCOPE, "statistics:read");
        token = Tokens.ofMachine(client, SCOPE);
    }

    @AfterEach
    void letTheClockGo() {
        clock.letGo();
    }

    @Test
    void a_registered_active_system_comes_in_and_acts_as_itself_whichever_key_it_used() {
        assertAnswer(201);
        String other = client + "-b";
        Systems.addKey(system, other, start);
        submit(Tokens.ofMachine(other, SCOPE), 201);
        assertEquals(List.of(system.toString()), Database.column("select distinct reported_by::text from concern where reported_by = ?", system));
        assertEquals(2, Database.number("select count(*) from concern where reported_by = ?", system));
    }

    @Test
    void returns_401_for_a_client_that_is_not_in_the_registry() {
        submit(Tokens.ofMachine("samverka-municipal-made-by-hand", SCOPE), 401);
        submit(Tokens.ofMachine("samverka-spa", SCOPE), 401);
    }

    @Test
    void returns_401_for_a_machine_that_looks_like_a_person_but_did_not_log_in_through_our_application() {
        withToken(Tokens.ofPersonThrough("another-application", Person.COORDINATOR)).get("/concerns").then().statusCode(401);
        withToken(Tokens.ofMachine(client, List.of(Role.COORDINATOR), SCOPE)).get("/concerns").then().statusCode(403);
    }

    @Test
    void a_token_loses_a_scope_that_is_taken_away_and_gets_it_no_more_until_it_is_given_again() {
        assertAnswer(201);
        ApiClients.changeScopes(as(Person.ADMIN), system, "statistics:read").then().statusCode(200);
        submit(token, 403);
        clock.set(start.plusSeconds(MachineClients.KNOWN_FOR_SECONDS));
        submit(token, 403);
    }

    @Test
    void returns_403_for_a_scope_that_the_registry_has_not_granted_whatever_the_token_says() {
        String lms = "samverka-lms-" + UUID.randomUUID().toString().substring(24);
        systems.register(ApiClientKind.LMS, lms, start, "training.coverage:read");
        submit(Tokens.ofMachine(lms, SCOPE, "training.coverage:read"), 403);
        submit(Tokens.ofMachine(client, "statistics:read"), 403);
    }

    @Test
    void an_expired_key_is_refused_from_that_moment_also_when_it_is_remembered() {
        clock.set(start.plus(Duration.ofDays(59)));
        assertAnswer(201);
        clock.set(start.plus(Duration.ofDays(118)));
        assertAnswer(201);
        clock.set(start.plus(Duration.ofDays(177)));
        assertAnswer(201);
        clock.set(start.plus(Duration.ofDays(180)).minusSeconds(1));
        assertAnswer(201);
        clock.set(start.plus(Duration.ofDays(180)));
        assertAnswer(401);
        assertState("expired");
        care.run();
        assertEquals(List.of("ended"), Database.column("select status from api_credential where api_client_id = ?", system));
    }

    @Test
    void a_system_that_was_not_used_for_60_days_is_refused_and_then_suspended() {
        assertAnswer(201);
        clock.set(start.plus(Duration.ofDays(60)).minusSeconds(1));
        assertState("active");
        clock.set(start.plus(Duration.ofDays(60)));
        assertState("suspended");
        assertAnswer(401);
        care.run();
        assertEquals(List.of("suspended idle"), Database.column("select status || ' ' || suspension_reason from api_client where id = ?", system));
        asStrong(Person.ADMIN).header("If-Match", ApiClients.etag(system)).post("/api-clients/{id}/resumption", system).then().statusCode(200)
                .body("state", equalTo("active"));
        assertAnswer(201);
    }

    @Test
    void a_suspended_a_revoked_and_a_single_ended_key_are_refused_at_once_with_the_same_token() {
        assertAnswer(201);
        ApiClients.step(Person.ADMIN, system, "suspension").then().statusCode(200);
        assertAnswer(401);
        ApiClients.step(Person.ADMIN, system, "resumption").then().statusCode(200);
        assertAnswer(201);
        String other = client + "-b";
        UUID key = Systems.addKey(system, other, start);
        submit(Tokens.ofMachine(other, SCOPE), 201);
        ApiClients.step(Person.ADMIN, system, "credentials/" + key + "/revocation").then().statusCode(200);
        submit(Tokens.ofMachine(other, SCOPE), 401);
        assertAnswer(201);
        ApiClients.step(Person.ADMIN, system, "revocation").then().statusCode(200);
        assertAnswer(401);
    }

    @Test
    void what_another_instance_has_revoked_is_refused_within_60_seconds() {
        assertAnswer(201);
        Database.change("update api_client set status = 'revoked' where id = ?", system);
        clock.set(start.plusSeconds(60));
        assertAnswer(401);
    }

    @Test
    void what_another_instance_has_registered_comes_in_within_60_seconds() {
        String later = client + "-b";
        submit(Tokens.ofMachine(later, SCOPE), 401);
        Systems.addKey(system, later, start);
        clock.set(start.plusSeconds(60));
        submit(Tokens.ofMachine(later, SCOPE), 201);
    }

    @Test
    void a_key_that_gave_way_holds_for_its_overlap_and_no_longer() {
        Database.change("update api_credential set expires_at = ? where oauth_client_id = ?", at(start.plus(Duration.ofDays(7))), client);
        clock.set(start.plus(Duration.ofDays(7)).minusSeconds(1));
        assertAnswer(201);
        clock.set(start.plus(Duration.ofDays(7)));
        assertAnswer(401);
    }

    @Test
    void keys_that_are_proposed_or_pending_are_honoured_by_nobody() {
        for (String status : List.of("proposed", "pending", "ended")) {
            Database.change("update api_credential set status = ? where oauth_client_id = ?", status, client);
            clock.set(clock.instant().plusSeconds(60));
            assertAnswer(401);
        }
    }

    @Test
    void the_last_use_is_noted_at_most_once_an_hour() {
        assertAnswer(201);
        clock.set(start.plus(Duration.ofMinutes(59)));
        assertAnswer(201);
        assertEquals(1, Database.number("select count(*) from api_credential where oauth_client_id = ? and last_used_at = ?", client, at(start)));
        clock.set(start.plus(Duration.ofMinutes(61)));
        assertAnswer(201);
        assertEquals(1, Database.number("select count(*) from api_credential where oauth_client_id = ? and last_used_at = ?", client, at(start.plus(Duration.ofMinutes(61)))));
        ApiClients.get(system).then().body("lastUsedAt", notNullValue());
    }

    @Test
    void administrators_are_told_to_renew_a_key_two_weeks_before_it_ends() {
        clock.set(start.plus(Duration.ofDays(59)));
        assertAnswer(201);
        clock.set(start.plus(Duration.ofDays(118)));
        assertAnswer(201);
        String task = "items.find { it.subjectId == '" + system + "' }.kind";
        clock.set(start.plus(Duration.ofDays(165)));
        as(Person.ADMIN).get("/me/tasks").then().statusCode(200).body(task, nullValue());
        clock.set(start.plus(Duration.ofDays(167)));
        as(Person.ADMIN).get("/me/tasks").then().statusCode(200).body(task, equalTo("renew_api_key"));
        as(Person.AUDITOR).get("/me/tasks").then().statusCode(200).body(task, nullValue());
    }

    @Test
    void a_key_that_was_never_finished_is_cleared_away() {
        Database.change("update api_credential set status = 'pending', issued_at = null where oauth_client_id = ?", client);
        care.run();
        assertEquals(List.of("pending"), Database.column("select status from api_credential where oauth_client_id = ?", client));
        clock.set(start.plus(Duration.ofMinutes(11)));
        care.run();
        assertEquals(List.of("ended"), Database.column("select status from api_credential where oauth_client_id = ?", client));
    }

    private void assertAnswer(int status) {
        submit(token, status);
    }

    private void assertState(String state) {
        ApiClients.get(system).then().statusCode(200).body("state", equalTo(state));
    }

    private static void submit(String token, int status) {
        withToken(token).header("Idempotency-Key", newKey()).body(Concerns.registration()).post("/partner/concerns").then().statusCode(status);
    }

    private static Object at(Instant moment) {
        return moment.atOffset(java.time.ZoneOffset.UTC);
    }
}
