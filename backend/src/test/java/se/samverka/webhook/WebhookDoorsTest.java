package se.samverka.webhook;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static se.samverka.testing.Call.as;
import static se.samverka.testing.Call.asMachine;
import static se.samverka.testing.Call.asStrong;
import static se.samverka.testing.Call.newKey;
import static se.samverka.webhook.Webhooks.ROUTINES;

import io.restassured.specification.RequestSpecification;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.samverka.testing.ApiTest;
import se.samverka.testing.Contract;
import se.samverka.testing.Contract.Operation;
import se.samverka.testing.Database;
import se.samverka.testing.Person;

/** A system keeps its own webhooks and knows of no other; an administrator keeps all; a secret is shown once. */
@ApiTest
class WebhookDoorsTest {
    private static final String ADDRESS = "https://mottagare.example/samverka?nyckel=abc";

    @Test
    void a_webhook_is_made_once_and_its_secret_is_shown_once() {
        Webhooks.Registered system = Webhooks.system();
        String key = newKey();
        Map<String, Object> command = Map.of("address", ADDRESS, "eventTypes", List.of("routine.withdrawn", "routine.published", "routine.published"));
        String id = system.call().header("Idempotency-Key", key).body(command).post("/partner/webhooks").then().statusCode(201)
                .header("Location", matchesPattern("/api/v1/partner/webhooks/[0-9a-f-]{36}")).body("secret", matchesPattern("whsec_[A-Za-z0-9+/]{43}="))
                .body("webhook.eventTypes", contains("routine.published", "routine.withdrawn")).body("webhook.status", equalTo("active"))
                .body("webhook.allowedActions", containsInAnyOrder("pause", "test", "replay", "rotate_secret", "end")).extract().path("webhook.id");
        system.call().header("Idempotency-Key", key).body(command).post("/partner/webhooks").then().statusCode(201)
                .header("Idempotency-Replayed", "true").body("webhook.id", equalTo(id)).body("secret", nullValue());
        String shown = system.call().get("/partner/webhooks/{id}", id).then().statusCode(200).header("ETag", "\"0\"").body("address", equalTo(ADDRESS)).extract().asString();
        assertFalse(shown.contains("whsec_"));
        assertEquals(1, Database.number("select count(*) from webhook where api_client_id = ?", system.id()));
    }

    static Stream<Operation> operationsOnOne() {
        return Contract.operations().stream().filter(operation -> operation.path().startsWith("/partner/webhooks/{webhookId}"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("operationsOnOne")
    void returns_404_for_another_systems(Operation operation) {
        Webhooks.Held webhook = Webhooks.subscribed(ADDRESS);
        Webhooks.test(webhook).then().statusCode(201);
        String delivery = Webhooks.deliveries(webhook).path("items[0].id");
        RequestSpecification other = Webhooks.system().call();
        operation.sendAbout(other, webhook.id(), delivery).then().statusCode(404);
        // Nor is a delivery found under another webhook.
        Webhooks.Held another = Webhooks.subscribed(webhook.system(), ADDRESS);
        if (operation.names("deliveryId")) {
            operation.sendAbout(webhook.system().call(), another.id(), delivery).then().statusCode(404);
        }
    }

    @Test
    void a_system_lists_its_own_only_and_the_database_agrees() throws SQLException {
        Webhooks.Held webhook = Webhooks.subscribed(ADDRESS);
        Webhooks.Held another = Webhooks.subscribed(ADDRESS);
        webhook.system().call().get("/partner/webhooks").then().statusCode(200).body("items.id", contains(webhook.id().toString()));
        as(Person.ADMIN).get("/webhooks?limit=100").then().statusCode(200).body("items.id", hasItem(webhook.id().toString())).body("items.id", hasItem(another.id().toString()));
        Webhooks.test(another).then().statusCode(201);
        for (String table : List.of("webhook where id", "webhook_delivery where webhook_id")) {
            for (UUID actor : List.of(webhook.system().id(), UUID.randomUUID())) {
                assertEquals("0", seen(actor, "machine", "", table + " = '" + another.id() + "'"));
            }
            assertEquals("1", seen(another.system().id(), "machine", "", table + " = '" + another.id() + "'"));
            for (String role : List.of("staff", "coordinator", "handler", "sector_lead")) {
                assertEquals("0", seen(UUID.randomUUID(), "person", role, table + " = '" + another.id() + "'"));
            }
        }
        assertEquals("0", seen(Person.ADMIN.id(), "person", "admin", "webhook_event where true"));
    }

    private static String seen(UUID actor, String kind, String roles, String rows) throws SQLException {
        try (Connection connection = Database.asApplication()) {
            connection.setAutoCommit(false);
            Database.name(connection, actor, kind, roles, "officer");
            return Database.column(connection, "select count(*) from " + rows).get(0);
        }
    }

    @Test
    void returns_422_for_what_the_system_may_not_read_and_403_without_the_scope() {
        Webhooks.Registered system = Webhooks.system("webhooks:manage");
        Webhooks.subscribe(system, ADDRESS, ROUTINES).then().statusCode(422).body("errors.pointer", contains("#/eventTypes/0", "#/eventTypes/1"))
                .body("errors.code", contains("scope_missing", "scope_missing"));
        Webhooks.subscribeByAdmin(system.id(), ADDRESS, ROUTINES).then().statusCode(422).body("errors.code", contains("scope_missing", "scope_missing"));
        Webhooks.Registered reader = Webhooks.system();
        // What the registry grants is not enough: the token, too, has to name it.
        asMachine(reader.client(), "webhooks:manage").header("Idempotency-Key", newKey()).body(Map.of("address", ADDRESS, "eventTypes", ROUTINES))
                .post("/partner/webhooks").then().statusCode(422);
        asMachine(reader.client(), "routines.published:read").get("/partner/webhooks").then().statusCode(403);
    }

    @Test
    void an_administrator_who_has_just_proved_who_they_are_adds_one_for_a_system_and_an_auditor_only_reads() {
        Webhooks.Registered system = Webhooks.system();
        Map<String, Object> command = Map.of("apiClientId", system.id().toString(), "address", ADDRESS, "eventTypes", List.of("routine.published"));
        as(Person.ADMIN).header("Idempotency-Key", newKey()).body(command).post("/webhooks").then().statusCode(401).body("type", equalTo("/api/v1/problems/step-up-required"));
        String id = asStrong(Person.ADMIN).header("Idempotency-Key", newKey()).body(command).post("/webhooks").then().statusCode(201)
                .body("webhook.apiClientName", equalTo("Testsystem municipal")).body("secret", matchesPattern("whsec_.*")).extract().path("webhook.id");
        system.call().get("/partner/webhooks").then().body("items.id", contains(id));
        as(Person.AUDITOR).get("/webhooks/{id}", id).then().statusCode(200).body("allowedActions", empty()).body("address", equalTo(ADDRESS));
        as(Person.AUDITOR).get("/webhooks/{id}/deliveries", id).then().statusCode(200).body("items", empty());
        as(Person.ADMIN).header("If-Match", "\"0\"").post("/webhooks/{id}/secret", id).then().statusCode(401);
        asStrong(Person.ADMIN).header("If-Match", "\"0\"").post("/webhooks/{id}/secret", id).then().statusCode(200).body("secret", matchesPattern("whsec_.*"));
        as(Person.ADMIN).header("If-Match", "\"1\"").post("/webhooks/{id}/pause", id).then().statusCode(200).body("status", equalTo("paused"));
        Webhooks.subscribeByAdmin(UUID.randomUUID(), ADDRESS, ROUTINES).then().statusCode(422).body("errors.pointer", contains("#/apiClientId"));
        assertEquals(List.of("webhook.subscribed person", "webhook.secret_rotated person", "webhook.paused person"),
                Database.column("select action || ' ' || actor_kind from audit_event where subject_id = ? order by id", UUID.fromString(id)));
    }

    @Test
    void each_step_wants_the_version_that_is_there_and_a_state_that_allows_it() {
        Webhooks.Held webhook = Webhooks.subscribed(ADDRESS);
        for (String step : List.of("pause", "resumption", "ending", "secret")) {
            webhook.system().call().post("/partner/webhooks/{id}/" + step, webhook.id()).then().statusCode(428);
            webhook.system().call().header("If-Match", "\"7\"").post("/partner/webhooks/{id}/" + step, webhook.id()).then().statusCode(412);
        }
        Webhooks.step(webhook, "resumption").then().statusCode(409);
        Webhooks.step(webhook, "pause").then().statusCode(200).body("version", equalTo(1));
        Webhooks.step(webhook, "pause").then().statusCode(409);
        Webhooks.test(webhook).then().statusCode(409);
        Webhooks.step(webhook, "ending").then().statusCode(200).body("status", equalTo("ended")).body("endedBecause", equalTo("asked_to"));
        for (String step : List.of("pause", "resumption", "ending", "secret")) {
            Webhooks.step(webhook, step).then().statusCode(409);
        }
        webhook.system().call().get("/partner/webhooks").then().body("items.status", contains("ended"));
    }

    @Test
    void one_test_message_is_on_its_way_at_a_time() {
        Webhooks.Held webhook = Webhooks.subscribed(ADDRESS);
        String key = newKey();
        String id = webhook.system().call().header("Idempotency-Key", key).post("/partner/webhooks/{id}/test-deliveries", webhook.id()).then().statusCode(201)
                .body("eventType", equalTo("webhook.test")).body("status", equalTo("waiting")).body("resource", equalTo("/api/v1/partner/webhooks/" + webhook.id()))
                .extract().path("id");
        webhook.system().call().header("Idempotency-Key", key).post("/partner/webhooks/{id}/test-deliveries", webhook.id()).then().statusCode(201)
                .header("Idempotency-Replayed", "true").body("id", equalTo(id));
        Webhooks.test(webhook).then().statusCode(409);
        webhook.system().call().post("/partner/webhooks/{id}/test-deliveries", webhook.id()).then().statusCode(400);
    }

    @Test
    void a_system_has_ten_at_the_most() {
        Webhooks.Registered system = Webhooks.system();
        Webhooks.Held last = null;
        for (int i = 0; i < 10; i++) {
            last = Webhooks.subscribed(system, ADDRESS);
        }
        Webhooks.subscribe(system, ADDRESS, ROUTINES).then().statusCode(422).body("errors.code", contains("too_many_webhooks"));
        Webhooks.step(last, "ending").then().statusCode(200);
        Webhooks.subscribed(system, ADDRESS);
        String next = system.call().get("/partner/webhooks?limit=5").then().statusCode(200).body("items.size()", equalTo(5)).body("_meta.totalRecords", equalTo(11))
                .extract().path("_links.next");
        system.call().get(next.replaceFirst(".*/api/v1", "")).then().statusCode(200).body("items.size()", equalTo(5)).body("items.id", not(hasItem(last.id().toString())));
    }

    @Test
    void returns_422_for_what_cannot_be_right() {
        Webhooks.Registered system = Webhooks.system();
        Webhooks.subscribe(system, ADDRESS, List.of()).then().statusCode(422).body("errors.pointer", contains("#/eventTypes"));
        Webhooks.subscribe(system, ADDRESS, List.of("concern.received")).then().statusCode(422).body("errors.code", contains("unknown_value"));
        Webhooks.subscribe(system, "", ROUTINES).then().statusCode(422).body("errors.pointer", hasItem("#/address"));
        Webhooks.subscribe(system, "https://mottagare.example/" + "a".repeat(500), ROUTINES).then().statusCode(422).body("errors.pointer", hasItem("#/address"));
        system.call().header("Idempotency-Key", newKey()).body(Map.of("address", ADDRESS, "eventTypes", ROUTINES, "secret", "whsec_x"))
                .post("/partner/webhooks").then().statusCode(422).body("errors.code", contains("unknown_field"));
        system.call().body(Map.of("address", ADDRESS, "eventTypes", ROUTINES)).post("/partner/webhooks").then().statusCode(400);
    }
}
