package se.samverka.webhook;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samverka.testing.Call.as;
import static se.samverka.testing.Call.asStrong;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samverka.routine.Routines;
import se.samverka.testing.ApiTest;
import se.samverka.testing.AtOnce;
import se.samverka.testing.Database;
import se.samverka.testing.MovableClock;
import se.samverka.testing.Person;

/** From a change to a receiver that listens (issue 4, acceptance 5): sent once, signed, to whom it may be sent. */
@ApiTest
class WebhookDeliveryTest {
    @Inject
    MovableClock clock;

    private Receiver receiver;
    private Webhooks.Held webhook;

    @BeforeEach
    void listen() throws IOException {
        Webhooks.empty();
        receiver = new Receiver();
        webhook = Webhooks.subscribed(receiver.address("/samverka?nyckel=1"));
    }

    @AfterEach
    void stop() {
        receiver.close();
        clock.letGo();
    }

    @Test
    void a_published_routine_is_told_with_nothing_but_where_to_read_it_and_the_reference_library_accepts_the_signature() throws Exception {
        Routines.Made routine = Routines.published();
        Webhooks.deliver();
        assertEquals(1, receiver.got().size());
        Receiver.Got got = receiver.got().get(0);
        assertEquals("/samverka?nyckel=1", got.path());
        assertEquals("localhost:" + receiver.port(), got.header("host"));
        assertEquals("application/json", got.header("content-type"));
        JsonNode body = new ObjectMapper().readTree(got.body());
        List<String> fields = new ArrayList<>();
        body.fieldNames().forEachRemaining(fields::add);
        assertEquals(List.of("id", "type", "timestamp", "data"), fields);
        assertEquals(got.header("webhook-id"), body.get("id").asText());
        assertEquals("routine.published", body.get("type").asText());
        assertTrue(Duration.between(Instant.parse(body.get("timestamp").asText()), Instant.now()).abs().toMinutes() < 2);
        assertEquals("{\"resource\":\"http://localhost:8080/api/v1/partner/routines/" + routine.address() + "\"}", body.get("data").toString());
        assertDoesNotThrow(() -> verify(webhook.secret(), got, got.body()));
        assertThrows(WebhookVerificationException.class, () -> verify(webhook.secret(), got, got.body().replace("published", "withdrawn")));
        assertThrows(WebhookVerificationException.class, () -> verify("whsec_" + "A".repeat(43) + "=", got, got.body()));
        Webhooks.deliver();
        assertEquals(1, receiver.got().size(), "sent once");
        Webhooks.deliveries(webhook).then().statusCode(200).body("items.status", contains("delivered")).body("items[0].responseStatus", equalTo(204))
                .body("items[0].attempts", equalTo(1)).body("items[0].messageId", equalTo(got.header("webhook-id")));
        Webhooks.get(webhook).then().body("lastDeliveredAt", notNullValue()).body("failingSince", nullValue());
        webhook.system().call().get(body.at("/data/resource").asText().replaceAll(".*/api/v1", "")).then().statusCode(200);
    }

    @Test
    void a_routine_that_is_followed_no_more_is_told_and_a_draft_that_is_given_up_is_not() {
        Routines.Made routine = Routines.published();
        Routines.Made draft = Routines.started();
        for (Routines.Made made : List.of(routine, draft)) {
            String version = as(Person.COORDINATOR).get("/routines/{id}/versions/{version}", made.routine(), made.version()).header("ETag");
            as(Person.COORDINATOR).header("If-Match", version).body(Map.of("reason", "Prov"))
                    .post("/routines/{id}/versions/{version}/withdrawal", made.routine(), made.version()).then().statusCode(200);
        }
        Webhooks.deliver();
        assertEquals(List.of("routine.published", "routine.withdrawn"), receiver.got().stream().map(got -> read(got).get("type").asText()).toList());
        assertTrue(receiver.got().get(1).body().contains(routine.address()));
    }

    @Test
    void what_changed_hands_with_the_secret_is_signed_with_both_for_a_day() throws Exception {
        String next = Webhooks.step(webhook, "secret").then().statusCode(200).body("webhook.formerSecretUntil", notNullValue()).extract().path("secret");
        assertNotEquals(webhook.secret(), next);
        Webhooks.test(webhook).then().statusCode(201);
        Webhooks.deliver();
        Receiver.Got got = receiver.got().get(0);
        verify(webhook.secret(), got, got.body());
        verify(next, got, got.body());
        clock.set(Instant.now().plus(25, ChronoUnit.HOURS));
        Webhooks.test(webhook).then().statusCode(201);
        Webhooks.deliver();
        assertEquals(1, receiver.got().get(1).header("webhook-signature").split(" ").length);
        Webhooks.get(webhook).then().body("formerSecretUntil", nullValue());
        forget();
        assertEquals(0, Database.number("select count(*) from webhook where id = ? and former_secret is not null", webhook.id()), "a secret that signs no more is not kept");
    }

    @Test
    void of_several_tests_at_once_one_is_sent() throws Exception {
        Callable<Response> test = () -> Webhooks.test(webhook);
        assertEquals(List.of(201, 409, 409, 409), AtOnce.call(List.of(test, test, test, test)).stream().map(Response::statusCode).sorted().toList());
    }

    @Test
    void what_happens_during_a_pause_is_told_after_it() {
        Webhooks.step(webhook, "pause").then().statusCode(200);
        Routines.published();
        Webhooks.deliver();
        assertEquals(0, receiver.got().size());
        Webhooks.step(webhook, "resumption").then().statusCode(200);
        Webhooks.deliver();
        assertEquals(1, receiver.got().size());
    }

    @Test
    void nothing_is_sent_for_a_system_that_may_not_read_it_itself() {
        Routines.published();
        Database.change("update api_client set scopes = '{webhooks:manage}' where id = ?", webhook.system().id());
        Webhooks.deliver();
        assertEquals(0, receiver.got().size());
        Webhooks.subscribeByAdmin(webhook.system().id(), receiver.address("/"), List.of("routine.published")).then().statusCode(422);
        asStrong(Person.ADMIN).get("/webhooks/{id}/deliveries", webhook.id()).then().body("items.outcome", contains("system_not_admitted")).body("items.status", contains("waiting"));
    }

    @Test
    void what_was_sent_and_what_has_ended_is_forgotten_after_thirty_days() {
        Routines.published();
        Webhooks.deliver();
        clock.set(Instant.now().plus(Duration.ofDays(31)));
        forget();
        assertEquals(0, Database.number("select count(*) from webhook_delivery where webhook_id = ?", webhook.id()));
        assertEquals(1, Database.number("select count(*) from webhook where id = ?", webhook.id()));
        Webhooks.step(webhook, "ending").then().statusCode(200);
        clock.set(Instant.now().plus(Duration.ofDays(62)));
        forget();
        assertEquals(0, Database.number("select count(*) from webhook where id = ?", webhook.id()));
    }

    private static void forget() {
        io.quarkus.arc.Arc.container().instance(WebhookForgettingJob.class).get().run();
    }

    private static JsonNode read(Receiver.Got got) {
        try {
            return new ObjectMapper().readTree(got.body());
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    /** As a receiver does: with the reference library of standardwebhooks.com. */
    private static void verify(String secret, Receiver.Got got, String body) throws Exception {
        Map<String, List<String>> headers = new HashMap<>();
        List.of("webhook-id", "webhook-timestamp", "webhook-signature").forEach(name -> headers.put(name, List.of(got.header(name))));
        new com.standardwebhooks.Webhook(secret).verify(body, headers);
    }
}
