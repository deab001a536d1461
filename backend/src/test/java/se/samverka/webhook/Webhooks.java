package se.samverka.webhook;

import static se.samverka.testing.Call.asMachine;
import static se.samverka.testing.Call.asStrong;
import static se.samverka.testing.Call.newKey;

import io.quarkus.arc.Arc;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.samverka.apiclient.ApiClientKind;
import se.samverka.testing.Database;
import se.samverka.testing.Person;
import se.samverka.testing.Systems;

/** Webhooks as systems and administrators make them, over HTTP, each of a system of its own. */
public final class Webhooks {
    static final String MANAGE = "webhooks:manage";
    static final String READ = "routines.published:read";
    static final List<String> ROUTINES = List.of("routine.published", "routine.withdrawn");

    private Webhooks() {
    }

    /** A registered system, as it logs in. */
    public record Registered(UUID id, String client) {
        RequestSpecification call() {
            return asMachine(client, MANAGE, READ);
        }
    }

    /** A webhook, whose it is and what it was told when it was made. */
    public record Held(UUID id, Registered system, String secret) {
    }

    static Registered system(String... scopes) {
        String client = "samverka-municipal-" + UUID.randomUUID().toString().substring(24);
        return new Registered(Arc.container().instance(Systems.class).get().register(ApiClientKind.MUNICIPAL, client, Instant.now(), scopes), client);
    }

    static Registered system() {
        return system(MANAGE, READ);
    }

    static Response subscribe(Registered system, String address, List<String> types) {
        return system.call().header("Idempotency-Key", newKey()).body(Map.of("address", address, "eventTypes", types)).post("/partner/webhooks");
    }

    public static Held subscribed(String address) {
        return subscribed(system(), address);
    }

    static Held subscribed(Registered system, String address) {
        Response made = subscribe(system, address, ROUTINES);
        made.then().statusCode(201);
        return new Held(UUID.fromString(made.path("webhook.id")), system, made.path("secret"));
    }

    static Response get(Held webhook) {
        return webhook.system().call().get("/partner/webhooks/{id}", webhook.id());
    }

    /** By its system, with the version that is there now. */
    public static Response step(Held webhook, String step) {
        return webhook.system().call().header("If-Match", get(webhook).header("ETag")).post("/partner/webhooks/{id}/" + step, webhook.id());
    }

    static Response test(Held webhook) {
        return webhook.system().call().header("Idempotency-Key", newKey()).post("/partner/webhooks/{id}/test-deliveries", webhook.id());
    }

    static Response deliveries(Held webhook) {
        return webhook.system().call().get("/partner/webhooks/{id}/deliveries", webhook.id());
    }

    static Response subscribeByAdmin(UUID system, String address, List<String> types) {
        return asStrong(Person.ADMIN).header("Idempotency-Key", newKey())
                .body(Map.of("apiClientId", system.toString(), "address", address, "eventTypes", types)).post("/webhooks");
    }

    /** What other tests have left is called no more. */
    static void empty() {
        Database.change("delete from webhook_event");
        Database.change("delete from webhook_delivery");
        Database.change("delete from webhook");
    }

    /** One turn of the job. */
    static void deliver() {
        Arc.container().instance(WebhookDeliveryJob.class).get().run();
    }
}
