package se.samverka.disclosure;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static se.samverka.disclosure.Disclosures.police;
import static se.samverka.testing.Call.as;
import static se.samverka.testing.Call.newKey;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samverka.concern.Concerns;
import se.samverka.testing.ApiTest;
import se.samverka.testing.Database;
import se.samverka.testing.Person;

/** The police ask, two people grant a part, the police read that and nothing else, and give a receipt. */
@ApiTest
class PoliceJourneyTest {

    @Test
    void the_police_ask_two_people_grant_a_part_and_the_police_give_a_receipt() {
        Disclosures.logIn(Person.COORDINATOR);
        UUID concern = Concerns.assigned();
        UUID request = Disclosures.submitted();
        as(Person.COORDINATOR).get("/me/tasks").then().body("items.find { it.kind == 'answer_police_request' && it.subjectId == '" + request + "' }", notNullValue());
        as(Person.COORDINATOR).get("/police-requests/{id}", request).then().statusCode(200)
                .body("content.asked", equalTo("Har kommunen uppgifter om den som hotade på biblioteket?"))
                .body("content.caseNumber", equalTo("5000-K123456-26")).body("open", is(true));

        UUID disclosure = Disclosures.forRequest(concern, request);
        as(Person.COORDINATOR).get("/police-requests/{id}", request).then().body("status", equalTo("in_review"));
        // That it was taken up says that there is a case, and so that somebody is known here.
        policeSee(request, "received");
        Map<String, Object> part = Disclosures.preparation(concern);
        part.put("outcome", "partly_granted");
        part.put("notGivenBecause", "Bedömningen behövs inte för att skydda den hotade.");
        Disclosures.prepare(Person.HANDLER, disclosure, part).then().statusCode(200).body("status", equalTo("secrecy_review"));
        Disclosures.approve(Person.COORDINATOR, disclosure).then().statusCode(200).body("status", equalTo("secrecy_review")).body("approvals", hasSize(1));
        Disclosures.approve(Person.HANDLER, disclosure).then().statusCode(200).body("status", equalTo("partly_granted"))
                .body("approvals.by.name", contains("Sara Hedman", "Hanna Wikström"));
        Map<String, Object> approved = as(Person.COORDINATOR).get("/disclosures/{id}", disclosure).path("content");
        // Granted is not sent.
        police().get("/partner/police/packages?limit=100").then().body("items.requestId", not(hasItem(request.toString())));
        Disclosures.step(Person.COORDINATOR, disclosure, "sending", Map.of("method", "mailbox")).then().statusCode(200).body("status", equalTo("sent"));
        policeSee(request, "answered");

        String sent = police().get("/partner/police/packages?limit=100").then().statusCode(200)
                .extract().path("items.find { it.requestId == '" + request + "' }.id");
        Map<String, Object> read = police().get("/partner/police/packages/{id}", sent).then().statusCode(200).extract().path("");
        // Safeguard 13: the snapshot equals the sent payload.
        assertEquals(approved, read.get("content"));
        assertEquals("5000-K123456-26", approved.get("yourCaseNumber"));
        police().header("Idempotency-Key", newKey()).body(Map.of("contentHash", read.get("contentHash")))
                .post("/partner/police/packages/{id}/receipt", sent).then().statusCode(201).body("receivedOn", notNullValue());
        as(Person.COORDINATOR).get("/disclosures/{id}", disclosure).then().body("status", equalTo("receipted"));

        // Each read is seen by whoever works with the case.
        as(Person.HANDLER).get("/concerns/{id}/reads", concern).then().body("items.action", hasItem("disclosure.package_read"));
        as(Person.HANDLER).get("/concerns/{id}/history", concern).then().body("items.action", hasItem("disclosure.partly_granted"))
                .body("items.action", hasItem("disclosure.receipted"));
    }

    @Test
    void what_was_not_picked_is_nowhere_in_what_was_sent() {
        Disclosures.logIn(Person.COORDINATOR);
        Map<String, Object> registration = Concerns.registration();
        registration.put("alreadyTried", "Canary-ett som ingen har valt.");
        UUID concern = Concerns.received(registration);
        Concerns.step(Person.COORDINATOR, concern, "triage", Concerns.triage("adult")).then().statusCode(200);
        Concerns.assign(concern, Person.HANDLER);
        UUID sent = Disclosures.delivered(concern);
        String body = police().get("/partner/police/packages/{id}", sent).then().statusCode(200).extract().asString();
        assertFalse(body.contains("Canary-ett"));
        assertFalse(body.contains(concern.toString()) || body.contains("balance") || body.contains(Disclosures.BALANCE));
    }

    @Test
    void a_receipt_is_given_once_and_for_what_was_read() {
        Disclosures.logIn(Person.COORDINATOR);
        UUID sent = Disclosures.delivered(Concerns.assigned());
        String hash = police().get("/partner/police/packages/{id}", sent).path("contentHash");
        police().header("Idempotency-Key", newKey()).body(Map.of("contentHash", "0".repeat(64)))
                .post("/partner/police/packages/{id}/receipt", sent).then().statusCode(422).body("errors.code", contains("another_content"));
        String key = newKey();
        police().header("Idempotency-Key", key).body(Map.of("contentHash", hash)).post("/partner/police/packages/{id}/receipt", sent).then().statusCode(201);
        police().header("Idempotency-Key", key).body(Map.of("contentHash", hash)).post("/partner/police/packages/{id}/receipt", sent).then()
                .statusCode(201).header("Idempotency-Replayed", "true");
        police().header("Idempotency-Key", newKey()).body(Map.of("contentHash", hash)).post("/partner/police/packages/{id}/receipt", sent).then().statusCode(409);
        assertEquals(1, Database.number("select count(*) from disclosure_receipt r join disclosure_package p on p.disclosure_id = r.disclosure_id where p.id = ?", sent));
    }

    @Test
    void a_no_is_recorded_as_fully_and_says_nothing_of_anybody() {
        Disclosures.logIn(Person.COORDINATOR);
        UUID request = Disclosures.submitted();
        String etag = as(Person.COORDINATOR).get("/police-requests/{id}", request).header("ETag");
        Map<String, String> refusal = Map.of("reason", "Kommunen har inga uppgifter som begäran kan gälla.", "noteToRecipient", "Begäran avslås.");
        as(Person.COORDINATOR).header("If-Match", etag).body(refusal).post("/police-requests/{id}/refusal", request).then().statusCode(200)
                .body("status", equalTo("refused")).body("reason", equalTo(refusal.get("reason")));
        as(Person.COORDINATOR).header("If-Match", "\"1\"").body(refusal).post("/police-requests/{id}/refusal", request).then().statusCode(409);
        police().get("/partner/police/requests/{id}", request).then().body("status", equalTo("refused")).body("noteToRecipient", equalTo("Begäran avslås."))
                .body("keySet()", not(hasItem("reason")));
        Disclosures.start(Person.COORDINATOR, Concerns.assigned(), Map.of("requestId", request.toString())).then().statusCode(409);

        UUID concern = Concerns.assigned();
        UUID other = Disclosures.submitted();
        UUID disclosure = Disclosures.forRequest(concern, other);
        Disclosures.prepare(Person.COORDINATOR, disclosure, Disclosures.preparation(concern)).then().statusCode(200);
        Disclosures.step(Person.HANDLER, disclosure, "refusal", refusal).then().statusCode(200).body("status", equalTo("refused"))
                .body("refusal", equalTo(refusal.get("reason"))).body("decidedBy.name", equalTo("Hanna Wikström"))
                .body("basis.code", equalTo("act_2025_170_section_6")).body("weighing.balance", equalTo(Disclosures.BALANCE))
                .body("allowedActions", is(List.of()));
        // To the police the two are the same.
        police().get("/partner/police/requests/{id}", other).then().body("status", equalTo("refused")).body("noteToRecipient", equalTo("Begäran avslås."));
    }

    private static void policeSee(UUID request, String status) {
        police().get("/partner/police/requests/{id}", request).then().statusCode(200).body("status", equalTo(status));
    }
}
