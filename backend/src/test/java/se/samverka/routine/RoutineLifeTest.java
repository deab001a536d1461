package se.samverka.routine;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.samverka.routine.Routines.content;
import static se.samverka.routine.Routines.edition;
import static se.samverka.routine.Routines.read;
import static se.samverka.routine.Routines.step;
import static se.samverka.routine.Routines.with;
import static se.samverka.routine.Routines.write;
import static se.samverka.testing.Call.as;
import static se.samverka.testing.Call.newKey;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.samverka.concern.Concerns;
import se.samverka.routine.Routines.Made;
import se.samverka.testing.ApiTest;
import se.samverka.testing.Person;

/** From draft to what is followed, and out of use: two people, one step at a time. */
@ApiTest
class RoutineLifeTest {
    private static final Map<String, String> WHY = Map.of("reason", "Numret stämmer inte.");
    private static final Map<String, String> TODAY = Map.of("from", Concerns.today().toString());

    @Test
    void a_draft_becomes_what_is_followed_and_takes_the_place_of_the_one_before() {
        Made first = Routines.published();
        read(Person.TEACHER, first).then().statusCode(200).body("status", is("published")).body("effectiveFrom", is(Concerns.today().toString()))
                .body("approvedBy", is(Person.OTHER_COORDINATOR.fullName())).body("writtenBy", is(List.of(Person.COORDINATOR.fullName())));
        Made second = Routines.publishedAnew(first, true);
        read(Person.TEACHER, second).then().statusCode(200).body("number", is(2)).body("status", is("published"));
        read(Person.TEACHER, first).then().statusCode(200).body("status", is("superseded"));
        as(Person.TEACHER).get("/routines/{id}", first.routine()).then().statusCode(200).body("versions.status", is(List.of("published", "superseded")))
                .body("allowedActions", is(empty()));
    }

    @Test
    void nobody_approves_what_they_wrote_or_put_forward() {
        Made made = Routines.started();
        write(Person.OTHER_COORDINATOR, made, content()).then().statusCode(200);
        step(Person.COORDINATOR, made, "submission", null).then().statusCode(200);
        for (Person writer : List.of(Person.COORDINATOR, Person.OTHER_COORDINATOR)) {
            read(writer, made).then().body("allowedActions", not(hasItem("approve")));
            step(writer, made, "approval", null).then().statusCode(409).body("type", equalTo("/api/v1/problems/own-work"));
        }
        step(Person.SECTOR_LEAD, made, "approval", null).then().statusCode(200).body("status", is("approved"));
    }

    @Test
    void an_administrator_approves_or_sends_back_and_does_nothing_else() {
        Made made = Routines.submitted();
        read(Person.ADMIN, made).then().statusCode(200).body("allowedActions", is(List.of("send_back", "approve")));
        step(Person.ADMIN, made, "return", WHY).then().statusCode(200).body("status", is("draft")).body("returnedBecause", is(WHY.get("reason")));
        step(Person.ADMIN, made, "approval", null).then().statusCode(409).body("type", equalTo("/api/v1/problems/illegal-transition"));
        step(Person.COORDINATOR, made, "submission", null).then().statusCode(200).body("returnedBecause", is(nullValue()));
    }

    @Test
    void a_step_that_the_state_does_not_lead_to_is_409() {
        Made draft = Routines.written();
        step(Person.OTHER_COORDINATOR, draft, "approval", null).then().statusCode(409);
        step(Person.COORDINATOR, draft, "publication", TODAY).then().statusCode(409);
        step(Person.OTHER_COORDINATOR, draft, "return", WHY).then().statusCode(409);
        Made published = Routines.published();
        write(Person.COORDINATOR, published, content()).then().statusCode(409);
        for (String step : List.of("submission", "approval")) {
            step(Person.OTHER_COORDINATOR, published, step, null).then().statusCode(409);
        }
        step(Person.COORDINATOR, published, "withdrawal", WHY).then().statusCode(200).body("status", is("withdrawn")).body("allowedActions", is(empty()));
        step(Person.COORDINATOR, published, "withdrawal", WHY).then().statusCode(409);
    }

    @Test
    void one_version_at_a_time_is_under_way_and_begins_as_what_is_followed() {
        Made first = Routines.published();
        Made second = Routines.draftOf(first);
        read(Person.COORDINATOR, second).then().body("editions.text", hasItem("Personalens text")).body("steps.what", is(List.of("Ring 112 vid fara.")))
                .body("changelog", is(nullValue())).body("major", is(false));
        as(Person.COORDINATOR).header("Idempotency-Key", newKey()).post("/routines/{id}/versions", first.routine()).then().statusCode(409);
    }

    @Test
    void a_change_of_the_text_alone_is_seen_by_whoever_wrote_meanwhile() {
        Made made = Routines.written();
        String seen = Routines.etag(made);
        write(Person.OTHER_COORDINATOR, made, with("editions", List.of(edition("staff", "Ny text")))).then().statusCode(200);
        as(Person.COORDINATOR).header("If-Match", seen).body(content()).put("/routines/{id}/versions/{version}", made.routine(), made.version())
                .then().statusCode(412);
        as(Person.COORDINATOR).body(content()).put("/routines/{id}/versions/{version}", made.routine(), made.version()).then().statusCode(428);
        read(Person.COORDINATOR, made).then().body("editions.text", is(List.of("Ny text")));
    }

    @Test
    void what_is_missing_is_named_before_it_is_put_forward() {
        Made made = Routines.started();
        step(Person.COORDINATOR, made, "submission", null).then().statusCode(422)
                .body("errors.pointer", hasItems("#/changelog", "#/reviewOn", "#/editions", "#/steps"));
        write(Person.COORDINATOR, made, with("editions", List.of(edition("staff", "Ring [[växeln]].")))).then().statusCode(200);
        step(Person.COORDINATOR, made, "submission", null).then().statusCode(422)
                .body("errors.pointer", is(List.of("#/editions/0/text"))).body("errors.code", is(List.of("placeholder_left")));
    }

    @Test
    void text_that_could_do_harm_is_refused_at_its_field() {
        Made made = Routines.started();
        write(Person.COORDINATOR, made, with("editions", List.of(edition("staff", "Bra text"), edition("public", "<script>x</script>"))))
                .then().statusCode(422).body("errors.pointer", is(List.of("#/editions/1/text"))).body("errors.code", is(List.of("raw_html")));
        write(Person.COORDINATOR, made, with("editions", List.of(edition("staff", "[x](javascript:x)")))).then().statusCode(422)
                .body("errors.code", is(List.of("unsafe_link")));
        write(Person.COORDINATOR, made, with("editions", List.of(edition("staff", "a"), edition("staff", "b")))).then().statusCode(422)
                .body("errors.code", is(List.of("duplicate")));
        write(Person.COORDINATOR, made, with("editions", List.of(edition("staff", "Ring 19121212-1212")))).then().statusCode(422)
                .body("type", equalTo("/api/v1/problems/personal-identity-number"));
        Map<String, Object> unknown = Routines.step("Ring.");
        unknown.put("functionCode", "finns_inte");
        write(Person.COORDINATOR, made, with("steps", List.of(unknown))).then().statusCode(422).body("errors.pointer", is(List.of("#/steps/0/functionCode")));
        write(Person.COORDINATOR, made, with("reviewOn", Concerns.today().toString())).then().statusCode(422).body("errors.code", is(List.of("in_the_past")));
    }

    @Test
    void an_address_is_one_routines_only_and_a_retry_starts_one() {
        Made made = Routines.started();
        Routines.start(made.address()).then().statusCode(422).body("errors.code", is(List.of("address_taken")));
        String key = newKey();
        Map<String, String> command = Map.of("address", "prov-" + key.substring(0, 8), "topic", "other", "name", "Prov");
        String first = as(Person.COORDINATOR).header("Idempotency-Key", key).body(command).post("/routines").then().statusCode(201).extract().path("id");
        as(Person.COORDINATOR).header("Idempotency-Key", key).body(command).post("/routines").then().statusCode(201)
                .header("Idempotency-Replayed", "true").body("id", is(first));
    }

    @Test
    void a_discontinued_routine_is_followed_by_nobody_and_gets_no_new_version() {
        Made made = Routines.published();
        as(Person.COORDINATOR).header("If-Match", "\"0\"").body(WHY).post("/routines/{id}/retirement", made.routine()).then().statusCode(200)
                .body("versions.status", is(List.of("withdrawn"))).body("retiredBecause", is(WHY.get("reason"))).body("allowedActions", is(empty()));
        read(Person.TEACHER, made).then().statusCode(404);
        as(Person.TEACHER).get("/routines/{id}", made.routine()).then().statusCode(404);
        as(Person.COORDINATOR).header("Idempotency-Key", newKey()).post("/routines/{id}/versions", made.routine()).then().statusCode(409);
    }

    @Test
    void the_three_routines_of_the_plan_are_there_as_drafts_for_the_municipality_to_fill_in() {
        as(Person.COORDINATOR).get("/routines").then().statusCode(200)
                .body("items.findAll { it.underWay != null }.address", hasItems("vid-oro", "vid-upptackt", "stod-till-anhoriga"));
        assertEquals(0, as(Person.TEACHER).get("/routines").then().statusCode(200).extract().<List<Object>>path("items.findAll { it.address == 'vid-oro' }").size());
    }
}
