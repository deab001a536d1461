package se.samverka.sealed;

import static se.samverka.testing.Call.asMachine;
import static se.samverka.testing.Call.withToken;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.samverka.accessibility.Feedback;
import se.samverka.apiclient.ApiClients;
import se.samverka.disclosure.Disclosures;
import se.samverka.testing.Person;
import se.samverka.testing.Tokens;
import se.samverka.webhook.Webhooks;

/** What is kept of systems, of the calls they make, and of the people who log in. */
final class SystemPlanter {
    private SystemPlanter() {
    }

    static void plantRegistry(UUID assigned, Words words) {
        Map<String, Object> registration = new HashMap<>(ApiClients.registration("lms", "training.completions:write"));
        for (String particular : List.of("name", "owner", "ownerContact", "purpose", "legalBasis")) {
            registration.put(particular, words.in("apiClient." + particular));
        }
        ApiClients.register(Person.ADMIN, registration).then().statusCode(201);
    }

    static void plantCalls(UUID assigned, Words words) {
        asMachine(Disclosures.POLICE, Disclosures.POLICE_SCOPES).header("X-Request-Reason", words.plainIn("call.reason"))
                .header("X-Case-Number", words.plainIn("call.caseNumber")).get("/partner/police/requests").then().statusCode(200);
    }

    static void plantFeedback(UUID assigned, Words words) {
        Feedback.send(words.in("feedback.page"), words.in("feedback.text")).then().statusCode(204);
    }

    /** Its address may hold a password; both secrets come with it. */
    static void plantWebhook(UUID assigned, Words words) {
        Webhooks.Held webhook = Webhooks.subscribed("https://mottagare.example/" + words.plainIn("webhook.address"));
        Webhooks.step(webhook, "secret").then().statusCode(200);
    }

    /** The address comes with the login; a digest gathers what it is mailed of. */
    static void plantAddress(UUID assigned, Words words) {
        String token = Tokens.withAddress(Person.SECTOR_LEAD, words.plainIn("account.address") + "@kommun.example");
        String version = withToken(token).get("/me/notice-settings").then().statusCode(200).extract().header("ETag");
        withToken(token).header("If-Match", version).body(Map.of("items", List.of(Map.of("kind", "concern_assigned", "delivery", "digest"))))
                .put("/me/notice-settings").then().statusCode(200);
    }
}
