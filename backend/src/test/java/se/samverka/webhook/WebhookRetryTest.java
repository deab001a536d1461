package se.samverka.webhook;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samverka.testing.Call.as;

import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samverka.routine.Routines;
import se.samverka.shared.schedule.JobRunner;
import se.samverka.testing.ApiTest;
import se.samverka.testing.Database;
import se.samverka.testing.MovableClock;
import se.samverka.testing.Person;

/** What does not come through: tried again, given up and replayed; the webhook suspended or ended. */
@ApiTest
class WebhookRetryTest {
    @Inject
    MovableClock clock;

    @Inject
    JobRunner jobs;

    @Inject
    WebhookSending sending;

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
    void what_is_refused_is_tried_again_later_as_the_same_message() {
        Instant start = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        clock.set(start);
        receiver.answers(Receiver.status(503));
        Routines.published();
        Webhooks.deliver();
        Webhooks.deliver();
        assertEquals(1, receiver.got().size());
        Webhooks.deliveries(webhook).then().body("items.status", contains("waiting")).body("items[0].outcome", equalTo("refused")).body("items[0].responseStatus", equalTo(503));
        Instant next = Instant.parse(Webhooks.deliveries(webhook).path("items[0].nextAttemptAt"));
        assertTrue(!next.isBefore(start.plusSeconds(24)) && !next.isAfter(start.plusSeconds(36)), next::toString);
        Webhooks.get(webhook).then().body("failingSince", equalTo(start.toString())).body("version", equalTo(0));
        receiver.answers(Receiver.status(200));
        clock.set(start.plusSeconds(40));
        Webhooks.deliver();
        assertEquals(2, receiver.got().size());
        assertEquals(receiver.got().get(0).header("webhook-id"), receiver.got().get(1).header("webhook-id"));
        assertNotEquals(receiver.got().get(0).header("webhook-signature"), receiver.got().get(1).header("webhook-signature"));
        Webhooks.get(webhook).then().body("failingSince", nullValue());
    }

    @Test
    void what_was_claimed_by_one_that_died_is_sent_by_the_next() {
        Instant start = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        clock.set(start);
        Routines.published();
        jobs.once("webhook-delivery", sending::spread);
        jobs.once("webhook-delivery", sending::claim);
        Webhooks.deliver();
        assertEquals(0, receiver.got().size());
        clock.set(start.plus(WebhookDelivery.LEASE));
        Webhooks.deliver();
        assertEquals(1, receiver.got().size());
    }

    @Test
    void what_never_came_through_is_given_up_and_can_be_replayed() {
        receiver.answers(Receiver.status(500));
        Routines.published();
        jobs.once("webhook-delivery", sending::spread);
        Database.change("update webhook_delivery set attempts = 12 where webhook_id = ?", webhook.id());
        Webhooks.deliver();
        String delivery = Webhooks.deliveries(webhook).then().body("items.status", contains("given_up")).body("items[0].attempts", equalTo(13))
                .body("items[0].nextAttemptAt", nullValue()).extract().path("items[0].id");
        receiver.answers(Receiver.status(204));
        webhook.system().call().post("/partner/webhooks/{id}/deliveries/{delivery}/replay", webhook.id(), delivery).then().statusCode(200).body("status", equalTo("waiting"));
        webhook.system().call().post("/partner/webhooks/{id}/deliveries/{delivery}/replay", webhook.id(), delivery).then().statusCode(409);
        Webhooks.deliver();
        assertEquals(receiver.got().get(0).header("webhook-id"), receiver.got().get(1).header("webhook-id"));
        Webhooks.deliveries(webhook).then().body("items.status", contains("delivered"));
    }

    @Test
    void a_webhook_through_which_nothing_comes_for_two_days_is_suspended_and_an_administrator_is_told() {
        as(Person.ADMIN).get("/me").then().statusCode(200);
        Instant start = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        clock.set(start);
        receiver.answers(Receiver.status(500));
        Routines.published();
        Webhooks.deliver();
        clock.set(start.plus(Duration.ofDays(2)).minusSeconds(1));
        Webhooks.deliver();
        Webhooks.get(webhook).then().body("status", equalTo("active"));
        clock.set(start.plus(Duration.ofDays(3)));
        Webhooks.deliver();
        Webhooks.get(webhook).then().body("status", equalTo("suspended")).body("allowedActions", hasItem("resume"));
        as(Person.ADMIN).get("/me/notices").then().body("items.findAll { it.kind == 'webhook_stopped' }.subjectId", hasItem(webhook.id().toString()));
        int tried = receiver.got().size();
        clock.set(start.plus(Duration.ofDays(5)));
        Webhooks.deliver();
        assertEquals(tried, receiver.got().size(), "nothing is sent while it is suspended");
        receiver.answers(Receiver.status(204));
        Webhooks.step(webhook, "resumption").then().statusCode(200).body("status", equalTo("active")).body("failingSince", nullValue());
        Webhooks.deliver();
        assertEquals(tried + 1, receiver.got().size());
        assertEquals(List.of("webhook.subscribed", "webhook.suspended", "webhook.resumed"),
                Database.column("select action from audit_event where subject_id = ? order by id", webhook.id()));
    }

    @Test
    void the_answer_410_ends_the_webhook_and_its_secret() {
        receiver.answers(Receiver.status(410));
        Routines.published();
        Routines.published();
        Webhooks.deliver();
        assertEquals(1, receiver.got().size());
        Webhooks.get(webhook).then().body("status", equalTo("ended")).body("endedBecause", equalTo("gone")).body("allowedActions.size()", equalTo(0));
        Webhooks.deliveries(webhook).then().body("items.outcome", contains("webhook_ended", "gone")).body("items.status", contains("given_up", "given_up"));
        assertEquals(List.of("t"), Database.column("select secret is null and former_secret is null from webhook where id = ?", webhook.id()));
        Routines.published();
        Webhooks.deliver();
        assertEquals(1, receiver.got().size());
    }
}
