package se.samverka.concern;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static se.samverka.testing.Call.as;
import static se.samverka.testing.Call.newKey;

import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samverka.testing.ApiTest;
import se.samverka.testing.Person;

/** Notes of the case: written, rewritten by their author while working, locked for good, corrected by new ones. */
@ApiTest
class JournalTest {
    private UUID concern;

    @BeforeEach
    void plant() {
        concern = Concerns.assigned();
    }

    @Test
    void an_entry_is_rewritten_by_its_author_until_it_is_locked() {
        UUID entry = Concerns.journalEntry(Person.HANDLER, concern);
        put(Person.HANDLER, entry, "\"0\"", "Samtal med person 1 och person 2.").then().statusCode(200)
                .header("ETag", "\"1\"").body("text", equalTo("Samtal med person 1 och person 2.")).body("state", equalTo("working"));
        put(Person.HANDLER, entry, "\"0\"", "För sent.").then().statusCode(412);
        put(Person.HANDLER, entry, null, "Utan version.").then().statusCode(428);
        lock(Person.HANDLER, entry, "\"1\"").then().statusCode(200).body("state", equalTo("locked")).body("lockedAt", notNullValue())
                .body("mayEdit", equalTo(false));
        put(Person.HANDLER, entry, "\"2\"", "Efter låsning.").then().statusCode(409).body("type", equalTo("/api/v1/problems/illegal-transition"));
        lock(Person.HANDLER, entry, "\"2\"").then().statusCode(409);
        as(Person.HANDLER).get("/concerns/{id}/journal-entries", concern).then().body("items.text", contains("Samtal med person 1 och person 2."));
    }

    @Test
    void returns_403_to_others_than_the_author() {
        UUID entry = Concerns.journalEntry(Person.HANDLER, concern);
        put(Person.COORDINATOR, entry, "\"0\"", "Ändrat av någon annan.").then().statusCode(403).body("type", equalTo("/api/v1/problems/action-not-allowed"));
        lock(Person.COORDINATOR, entry, "\"0\"").then().statusCode(403);
        as(Person.COORDINATOR).get("/concerns/{id}/journal-entries", concern).then().statusCode(200)
                .body("items[0].mayEdit", equalTo(false)).body("items[0].by.name", equalTo("Hanna Wikström"));
    }

    @Test
    void only_a_locked_entry_of_the_same_concern_is_corrected() {
        UUID entry = Concerns.journalEntry(Person.HANDLER, concern);
        correct(entry).then().statusCode(422).body("errors.pointer", hasItem("#/corrects"));
        lock(Person.HANDLER, entry, "\"0\"").then().statusCode(200);
        correct(entry).then().statusCode(201).body("corrects", equalTo(entry.toString()));
        correct(UUID.randomUUID()).then().statusCode(422);
        UUID elsewhere = Concerns.assigned();
        Map<String, Object> correction = Concerns.entry("Rättelse.");
        correction.put("corrects", entry.toString());
        as(Person.HANDLER).header("Idempotency-Key", newKey()).body(correction).post("/concerns/{id}/journal-entries", elsewhere).then().statusCode(422);
    }

    @Test
    void an_entry_does_not_change_the_version_of_its_concern() {
        String etag = Concerns.etag(concern);
        Concerns.journalEntry(Person.HANDLER, concern);
        as(Person.HANDLER).header("If-Match", etag).body(Concerns.assessment()).post("/concerns/{id}/assessments", concern).then().statusCode(200);
    }

    @Test
    void returns_422_for_a_day_to_come() {
        Map<String, Object> entry = Concerns.entry("I morgon.");
        entry.put("occurredOn", Concerns.today().plusDays(1).toString());
        as(Person.HANDLER).header("Idempotency-Key", newKey()).body(entry).post("/concerns/{id}/journal-entries", concern).then().statusCode(422)
                .body("errors.pointer", hasItem("#/occurredOn"));
    }

    @Test
    void returns_409_when_the_concern_is_closed() {
        UUID entry = Concerns.journalEntry(Person.HANDLER, concern);
        Concerns.step(Person.HANDLER, concern, "closure", Concerns.closure("advice_only")).then().statusCode(200);
        as(Person.HANDLER).header("Idempotency-Key", newKey()).body(Concerns.entry("Efteråt.")).post("/concerns/{id}/journal-entries", concern)
                .then().statusCode(409);
        put(Person.HANDLER, entry, "\"0\"", "Efteråt.").then().statusCode(409);
        // What was begun before is still locked, so that nothing stays half written.
        lock(Person.HANDLER, entry, "\"0\"").then().statusCode(200);
    }

    private Response put(Person person, UUID entry, String ifMatch, String text) {
        var request = as(person).body(Concerns.entry(text));
        return (ifMatch == null ? request : request.header("If-Match", ifMatch)).put("/concerns/{id}/journal-entries/{entry}", concern, entry);
    }

    private Response lock(Person person, UUID entry, String ifMatch) {
        return as(person).header("If-Match", ifMatch).post("/concerns/{id}/journal-entries/{entry}/lock", concern, entry);
    }

    private Response correct(UUID entry) {
        Map<String, Object> correction = Concerns.entry("Rättelse: det var person 2.");
        correction.put("corrects", entry.toString());
        return as(Person.HANDLER).header("Idempotency-Key", newKey()).body(correction).post("/concerns/{id}/journal-entries", concern);
    }
}
