package se.samverka.sealed;

import static se.samverka.disclosure.Disclosures.police;
import static se.samverka.testing.Call.as;
import static se.samverka.testing.Call.newKey;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.samverka.concern.Concerns;
import se.samverka.disclosure.Disclosures;
import se.samverka.testing.Person;

/** Every text of disclosures, of police requests and of what else comes in through the police mailbox. */
final class DisclosurePlanter {
    private DisclosurePlanter() {
    }

    static void plant(UUID assigned, Words words) {
        Disclosures.logIn(Person.COORDINATOR);
        UUID granted = Disclosures.forRequest(assigned, submitted(words, "taken up"));
        Disclosures.prepare(Person.COORDINATOR, granted, preparation(assigned, words)).then().statusCode(200);
        Disclosures.approve(Person.COORDINATOR, granted).then().statusCode(200);
        Disclosures.approve(Person.HANDLER, granted).then().statusCode(200);
        Disclosures.step(Person.COORDINATOR, granted, "sending", Map.of("method", "mailbox")).then().statusCode(200);

        UUID refused = Disclosures.forRequest(assigned, submitted(words, "refused in a case"));
        Disclosures.step(Person.HANDLER, refused, "refusal", Map.of("reason", words.in("disclosure.refusal"), "noteToRecipient", words.in("request.caseNote")))
                .then().statusCode(200);
        UUID outside = submitted(words, "refused outside");
        as(Person.COORDINATOR).header("If-Match", "\"0\"").body(Map.of("reason", words.in("request.reason"), "noteToRecipient", words.in("request.note")))
                .post("/police-requests/{id}/refusal", outside).then().statusCode(200);
        Disclosures.start(Person.COORDINATOR, assigned, Map.of("direction", "own_initiative", "recipientKind", "other_authority",
                "recipient", words.in("disclosure.recipient"))).then().statusCode(201);
        police().header("Idempotency-Key", newKey()).body(Map.of("observedOn", Concerns.today().toString(), "area", words.in("observation.area"),
                "what", words.in("observation.what"), "reliability", "c")).post("/partner/police/observations").then().statusCode(201);
    }

    private static UUID submitted(Words words, String name) {
        Map<String, Object> request = Disclosures.request();
        request.put("asked", words.in("request.asked " + name));
        request.put("neededFor", words.in("request.neededFor " + name));
        return UUID.fromString(police().header("Idempotency-Key", newKey()).body(request).post("/partner/police/requests")
                .then().statusCode(201).extract().path("id"));
    }

    private static Map<String, Object> preparation(UUID assigned, Words words) {
        Map<String, Object> preparation = Disclosures.preparation(assigned);
        preparation.put("neededFor", words.in("disclosure.neededFor"));
        preparation.put("balance", words.in("disclosure.balance") + Disclosures.BALANCE);
        preparation.put("noteToRecipient", words.in("disclosure.noteToRecipient"));
        preparation.put("outcome", "partly_granted");
        preparation.put("notGivenBecause", words.in("disclosure.notGivenBecause"));
        preparation.put("written", List.of(Map.of("kind", "contact_details", "text", words.in("disclosure.written"), "holder", "municipality")));
        return preparation;
    }
}
