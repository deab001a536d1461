package se.samverka.rights;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.samverka.testing.Call.as;
import static se.samverka.testing.Call.newKey;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samverka.concern.Concerns;
import se.samverka.disclosure.Disclosures;
import se.samverka.handover.HandOvers;
import se.samverka.identity.Identities;
import se.samverka.testing.ApiTest;
import se.samverka.testing.Database;
import se.samverka.testing.Person;

/** Safeguard 16: what is corrected or contested is shown to every reader, and to whoever was given it. */
@ApiTest
class CorrectionTest {
    private static final String INSTEAD = "Person 1 var inte där den dagen.";

    @Test
    void a_correction_stands_beside_what_was_said() {
        UUID id = Concerns.assigned();
        Rights.correct(Person.HANDLER, id, INSTEAD).then().statusCode(201).body("correction.by.id", equalTo(Person.HANDLER.id().toString()));
        as(Person.COORDINATOR).get("/concerns/{id}", id).then().body("steps[0].content.whatHappened", notNullValue())
                .body("steps[0].corrections.text", contains(INSTEAD)).body("steps[1].corrections", empty()).body("disputed", is(false));
        as(Person.HANDLER).get("/concerns/{id}/history", id).then().body("items.action", hasItem("rights.corrected"));
        Rights.correct(Person.COORDINATOR, id, "Det var dagen efter.").then().statusCode(201);
        as(Person.HANDLER).get("/concerns/{id}/corrections", id).then().statusCode(200).body("corrections.correction.text", contains(INSTEAD, "Det var dagen efter."))
                .body("allowedActions", containsInAnyOrder("correct", "dispute", "settle"));
        assertEquals(0, Database.number("select count(*) from information_schema.role_table_grants where grantee = 'samverka_app'"
                + " and table_name = 'correction' and privilege_type = 'UPDATE'"), "append-only");
    }

    @Test
    void a_mark_is_seen_in_the_case_and_the_list_until_it_is_settled() {
        UUID id = Concerns.assigned();
        String dispute = Rights.dispute(Person.HANDLER, id, Rights.step(id)).then().statusCode(201).body("settledAt", nullValue()).extract().path("id");
        as(Person.COORDINATOR).get("/concerns/{id}", id).then().body("disputed", is(true))
                .body("steps[0].disputedSince", equalTo(Concerns.today().toString())).body("steps[1].disputedSince", nullValue());
        as(Person.COORDINATOR).get("/concerns?limit=100").then().body("items.find { it.id == '" + id + "' }.disputed", is(true));
        as(Person.HANDLER).get("/me/tasks").then().body("items.findAll { it.kind == 'settle_dispute' }.subjectId", hasItem(id.toString()));
        Rights.dispute(Person.COORDINATOR, id, Rights.step(id)).then().statusCode(409);
        Rights.dispute(Person.COORDINATOR, id, null).then().statusCode(201);
        as(Person.HANDLER).get("/concerns/{id}", id).then().body("steps.disputedSince", not(hasItem(nullValue())));
        Rights.settle(Person.HANDLER, id, dispute, "corrected").then().statusCode(422).body("errors.code", contains("not_corrected_yet"));
        Rights.correct(Person.HANDLER, id, INSTEAD).then().statusCode(201);
        Rights.settle(Person.HANDLER, id, dispute, "corrected").then().statusCode(200).body("outcome", equalTo("corrected"));
        Rights.settle(Person.HANDLER, id, dispute, "upheld").then().statusCode(412);
    }

    @Test
    void what_leaves_the_case_takes_its_marks_along() {
        UUID id = Concerns.assigned();
        Rights.correct(Person.HANDLER, id, INSTEAD).then().statusCode(201);
        Rights.dispute(Person.HANDLER, id, null).then().statusCode(201);
        String today = Concerns.today().toString();
        for (String options : new String[] {"hand-over-options", "disclosure-options"}) {
            as(Person.COORDINATOR).get("/concerns/{id}/" + options, id).then().statusCode(200)
                    .body("parts.find { it.key.endsWith('.what_happened') }.fields.find { it.name == 'correction' }.value", equalTo(INSTEAD))
                    .body("parts.findAll { p -> p.fields.any { it.name == 'disputedSince' && it.value == '" + today + "' } }.size()", equalTo(
                            as(Person.COORDINATOR).get("/concerns/{id}/" + options, id).<Integer>path("parts.size()")));
        }
    }

    @Test
    void who_was_given_something_is_told_also_while_the_case_is_restricted() {
        UUID id = Concerns.assigned();
        UUID byPhone = HandOvers.sent(id, "referral", HandOvers.socialServices(), "phone");
        UUID disclosed = Disclosures.granted(id);
        Disclosures.step(Person.COORDINATOR, disclosed, "sending", Map.of("method", "phone")).then().statusCode(200).body("correctedAt", nullValue());
        Restrictions.restricted(id);
        Rights.correct(Person.HANDLER, id, INSTEAD).then().statusCode(423);
        as(Person.HANDLER).get("/concerns/{id}/corrections", id).then().body("allowedActions", containsInAnyOrder("dispute", "settle"));
        Rights.dispute(Person.HANDLER, id, null).then().statusCode(201);
        HandOvers.step(Person.COORDINATOR, id, byPhone, "correction-notice", null).then().statusCode(200).body("toldOfCorrectionAt", notNullValue());
        as(Person.COORDINATOR).get("/me/tasks").then().body("items.findAll { it.kind == 'tell_of_disclosure_correction' }.subjectId", hasItem(disclosed.toString()));
        as(Person.COORDINATOR).get("/disclosures/{id}", disclosed).then().body("correctedAt", notNullValue()).body("allowedActions", contains("tell_of_correction"));
        as(Person.COORDINATOR).header("If-Match", Disclosures.etag(disclosed)).post("/disclosures/{id}/correction-notice", disclosed)
                .then().statusCode(200).body("toldOfCorrectionAt", notNullValue()).body("allowedActions", empty());
        as(Person.COORDINATOR).header("If-Match", Disclosures.etag(disclosed)).post("/disclosures/{id}/correction-notice", disclosed).then().statusCode(409);
        as(Person.COORDINATOR).get("/me/tasks").then().body("items.findAll { it.kind == 'tell_of_disclosure_correction' }.subjectId", not(hasItem(disclosed.toString())));
    }

    @Test
    void only_who_works_with_the_case_marks_it() {
        UUID id = Concerns.assigned();
        Rights.dispute(Person.OTHER_HANDLER, id, null).then().statusCode(404);
        Identities.brokenGlass(Person.OTHER_HANDLER, id);
        Rights.dispute(Person.OTHER_HANDLER, id, null).then().statusCode(403);
        Rights.correct(Person.OTHER_HANDLER, id, INSTEAD).then().statusCode(403);
        Identities.endGlass(Person.OTHER_HANDLER);
        as(Person.HANDLER).header("Idempotency-Key", newKey()).body(Map.of("stepId", Rights.step(Concerns.assigned()), "text", INSTEAD))
                .post("/concerns/{id}/corrections", id).then().statusCode(422).body("errors.code", contains("unknown_part"));
        String key = newKey();
        Map<String, Object> command = Map.of("stepId", Rights.step(id), "text", INSTEAD);
        as(Person.HANDLER).header("Idempotency-Key", key).body(command).post("/concerns/{id}/corrections", id).then().statusCode(201);
        as(Person.HANDLER).header("Idempotency-Key", key).body(command).post("/concerns/{id}/corrections", id).then().statusCode(201).header("Idempotency-Replayed", "true");
    }
}
