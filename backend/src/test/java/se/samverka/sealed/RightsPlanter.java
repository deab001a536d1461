package se.samverka.sealed;

import static se.samverka.testing.Call.as;
import static se.samverka.testing.Call.newKey;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.samverka.concern.Concerns;
import se.samverka.rights.Restrictions;
import se.samverka.rights.Rights;
import se.samverka.testing.Person;

/** Every text about the rights of the person: corrections, disputes, reasons for not telling, requests and extracts. */
final class RightsPlanter {
    private RightsPlanter() {
    }

    static void plant(UUID assigned, Words words) {
        Rights.correct(Person.HANDLER, assigned, words.in("correction.text")).then().statusCode(201);
        String dispute = as(Person.HANDLER).header("Idempotency-Key", newKey()).body(Map.of("statement", words.in("dispute.statement")))
                .post("/concerns/{id}/disputes", assigned).then().statusCode(201).extract().path("id");
        as(Person.HANDLER).header("If-Match", "\"0\"").body(Map.of("outcome", "upheld", "reason", words.in("dispute.reason")))
                .post("/concerns/{id}/disputes/{dispute}/settlement", assigned, dispute).then().statusCode(200);
        Rights.noteInformation(Person.HANDLER, assigned, Map.of("outcome", "delayed", "ground", "secrecy", "reason", words.in("information.reason"),
                "reviewOn", Concerns.today().plusDays(10).toString())).then().statusCode(200);

        UUID unbound = requested(words, "about no case");
        decide(unbound, words.in("request.reason about no case"));
        UUID bound = requested(words, "about a case");
        Rights.step(Person.COORDINATOR, bound, "case", Map.of("caseNumber", Restrictions.caseNumber(assigned))).then().statusCode(200);
        decide(bound, words.in("request.reason about a case"));
        Rights.step(Person.HANDLER, bound, "answer", Map.of("answeredOn", Concerns.today().toString(), "channel", "letter", "toldOfAppeal", true)).then().statusCode(200);

        UUID concern = Concerns.received(Concerns.registration("alreadyTried", words.in("extract.shown")));
        Concerns.step(Person.COORDINATOR, concern, "triage", Concerns.triage("adult")).then().statusCode(200);
        Concerns.assign(concern, Person.HANDLER);
        List<Map<String, Object>> choices = Rights.choices(concern, "subject");
        Rights.prepare(Person.HANDLER, concern, "subject", choices).then().statusCode(201);
    }

    private static UUID requested(Words words, String name) {
        Map<String, Object> request = new HashMap<>(Rights.request());
        request.put("requester", Map.of("name", words.in("requester.name " + name), "contact", words.in("requester.contact " + name),
                "wording", words.in("requester.wording " + name)));
        return UUID.fromString(Rights.register(Person.AUDITOR, request).then().statusCode(201).extract().path("request.id"));
    }

    private static void decide(UUID request, String reason) {
        Rights.step(Person.COORDINATOR, request, "decision", Map.of("outcome", "refused", "ground", "secrecy", "reason", reason)).then().statusCode(200);
    }
}
