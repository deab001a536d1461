package se.samverka.webhook;

import static se.samverka.testing.Call.asStrong;
import static se.samverka.testing.Call.newKey;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import se.samverka.testing.Database;
import se.samverka.testing.Person;

/** Sends the contract's examples of this feature, at both doors, about webhooks in the state that each takes. */
public final class WebhookExamples {
    private WebhookExamples() {
    }

    public static boolean has(String path) {
        return path.contains("/webhooks");
    }

    /** @param example the request as the contract shows it; null when it takes none */
    public static Response send(String operationId, String method, String path, JsonNode example) {
        Webhooks.Held webhook = Webhooks.subscribed("https://intranet.kommun.example/exempel");
        if (operationId.startsWith("resume")) {
            Webhooks.step(webhook, "pause").then().statusCode(200);
        }
        if (path.endsWith("/deliveries") || path.contains("{deliveryId}")) {
            Webhooks.test(webhook).then().statusCode(201);
            Database.change("update webhook_delivery set status = 'given_up', next_attempt_at = null where webhook_id = ?", webhook.id());
        }
        boolean own = path.startsWith("/partner/");
        RequestSpecification caller = (own ? webhook.system().call() : asStrong(Person.ADMIN)).header("Idempotency-Key", newKey());
        if (path.contains("{webhookId}")) {
            caller.header("If-Match", Webhooks.get(webhook).header("ETag"));
        }
        if (example != null) {
            caller.body((own ? example : ((ObjectNode) example).put("apiClientId", webhook.system().id().toString())).toString());
        }
        Object[] ids = path.contains("{deliveryId}") ? new Object[] {webhook.id(), Webhooks.deliveries(webhook).path("items[0].id")}
                : path.contains("{webhookId}") ? new Object[] {webhook.id()} : new Object[0];
        return caller.request(method, path, ids);
    }
}
