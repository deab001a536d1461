package se.samverka.handover;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static se.samverka.testing.Call.as;
import static se.samverka.testing.Call.newKey;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samverka.concern.Concerns;
import se.samverka.testing.ApiTest;
import se.samverka.testing.Database;
import se.samverka.testing.Person;

/** Preparing, previewing and sending. */
@ApiTest
class SendingHandOverTest {

    @Test
    void what_was_previewed_is_what_is_sent_and_nothing_else() {
        UUID concern = Concerns.assessed();
        Map<String, Object> choice = HandOvers.choice(Person.HANDLER, concern, "transfer", HandOvers.socialServices(), "in_system");
        JsonPath preview = HandOvers.preview(Person.HANDLER, concern, choice);
        assertEquals(choice.get("parts"), preview.getList("contents.parts.key"));
        Response sent = HandOvers.send(Person.HANDLER, concern, HandOvers.command(Person.HANDLER, concern, choice));
        sent.then().statusCode(201).body("status", equalTo("sent")).body("packageHash", equalTo(preview.getString("packageHash")))
                .body("fieldNames", contains("fact.event_type", "observed_event.what_happened"));
        as(Person.OTHER_HANDLER).get("/received-hand-overs/{id}", sent.<String>path("id")).then().statusCode(200)
                .body("contents", equalTo(preview.getMap("contents")));
        as(Person.COORDINATOR).get("/concerns/{id}", concern).then().body("status", equalTo("handed_over"))
                .body("dueOn", equalTo(usualFollowUp())).body("allowedActions", not(hasItem("hand_over")))
                .body("steps.content.findAll { it.kind == 'hand_over' }.handOverId", contains(sent.<String>path("id")));
        as(Person.COORDINATOR).get("/concerns/{id}/history", concern).then()
                .body("items.find { it.action == 'hand_over.sent' }.fromStatus", equalTo("assessed"))
                .body("items.find { it.action == 'hand_over.sent' }.toStatus", equalTo("handed_over"));
        as(Person.COORDINATOR).get("/concerns/{id}/reads", concern).then()
                .body("items.findAll { it.by.name == 'Omar Lindqvist' }.action", contains("hand_over.package_opened"));
    }

    @Test
    void nothing_is_chosen_by_default_and_a_transfer_needs_something() {
        UUID concern = Concerns.triaged();
        Map<String, Object> choice = HandOvers.choice(Person.COORDINATOR, concern, "transfer", HandOvers.socialServices(), "in_system");
        choice.put("parts", List.of());
        preview(concern, choice).then().statusCode(422).body("errors[0].pointer", equalTo("#/parts")).body("errors[0].code", equalTo("too_few"));
        choice.remove("parts");
        preview(concern, choice).then().statusCode(422).body("errors[0].pointer", equalTo("#/parts"));
    }

    @Test
    void what_would_mislead_alone_stays_together() {
        UUID concern = Concerns.assessed();
        JsonPath options = as(Person.HANDLER).get("/concerns/{id}/hand-over-options", concern).then().statusCode(200).extract().jsonPath();
        assertEquals(List.of("riskFactor", "protectiveFactor"), options.getList("parts.find { it.key.endsWith('.factors') }.fields.name"));
        assertEquals(List.of("whatHappened", "source"), options.getList("parts.find { it.key.endsWith('.what_happened') }.fields.name"));
    }

    @Test
    void returns_409_twice_and_the_same_answer_for_the_same_key() {
        UUID concern = Concerns.triaged();
        String etag = Concerns.etag(concern);
        Map<String, Object> command = command(concern);
        String key = newKey();
        String id = send(concern, key, etag, command).then().statusCode(201).extract().path("id");
        send(concern, key, etag, command).then().statusCode(201).header("Idempotency-Replayed", "true").body("id", equalTo(id));
        send(concern, newKey(), etag, command).then().statusCode(412);
        HandOvers.send(Person.COORDINATOR, concern, command).then().statusCode(409).body("type", equalTo("/api/v1/problems/illegal-transition"));
        command.put("method", "phone");
        send(concern, key, etag, command).then().statusCode(422).body("type", equalTo("/api/v1/problems/idempotency-key-reused"));
        assertEquals(1, Database.number("select count(*) from hand_over where concern_id = ?", concern));
    }

    @Test
    void returns_409_when_something_else_would_leave_than_was_previewed() {
        UUID concern = Concerns.triaged();
        Map<String, Object> command = command(concern);
        command.put("parts", HandOvers.parts(Person.COORDINATOR, concern, key -> true));
        HandOvers.send(Person.COORDINATOR, concern, command).then().statusCode(409).body("type", equalTo("/api/v1/problems/package-changed"));
        assertEquals(0, Database.number("select count(*) from hand_over where concern_id = ?", concern));
        assertEquals("triaged", Database.column("select status from concern where id = ?", concern).get(0));
    }

    @Test
    void returns_412_when_the_case_has_changed_since_the_preview() {
        UUID concern = Concerns.triaged();
        String etag = Concerns.etag(concern);
        Map<String, Object> command = command(concern);
        Concerns.step(Person.COORDINATOR, concern, "triage", Concerns.triage("young_adult")).then().statusCode(200);
        send(concern, newKey(), etag, command).then().statusCode(412);
        send(concern, newKey(), null, command).then().statusCode(428);
    }

    @Test
    void returns_422_for_what_the_case_or_the_recipient_does_not_have() {
        UUID concern = Concerns.triaged();
        Map<String, Object> choice = HandOvers.choice(Person.COORDINATOR, concern, "transfer", HandOvers.socialServices(), "in_system");
        choice.put("parts", List.of("event_type", UUID.randomUUID() + ".what_happened"));
        preview(concern, choice).then().statusCode(422).body("errors[0].pointer", equalTo("#/parts/1")).body("errors[0].code", equalTo("unknown_part"));
        choice.put("parts", List.of("event_type"));
        choice.put("method", "letter");
        preview(concern, choice).then().statusCode(422).body("errors[0].code", equalTo("not_for_this_recipient"));
        choice.put("method", "email");
        preview(concern, choice).then().statusCode(422).body("errors[0].code", equalTo("unknown_value"));
        choice.put("method", "in_system");
        choice.put("recipientId", UUID.randomUUID().toString());
        preview(concern, choice).then().statusCode(422).body("errors[0].pointer", equalTo("#/recipientId"));
    }

    @Test
    void nothing_leaves_without_a_legal_basis_that_holds() {
        UUID concern = Concerns.triaged();
        Map<String, Object> command = command(concern);
        for (String field : List.of("basisCode", "holder", "answers")) {
            Map<String, Object> without = command(concern);
            without.remove(field);
            HandOvers.send(Person.COORDINATOR, concern, without).then().statusCode(422).body("errors[0].pointer", equalTo("#/" + field));
        }
        command.put("balance", "För kort.");
        HandOvers.send(Person.COORDINATOR, concern, command).then().statusCode(422).body("errors[0].pointer", equalTo("#/balance"));
        // Social services' own data under OSL 26:1 never leaves on 2025:170 § 6, and not to social services.
        command.putAll(HandOvers.ground());
        command.put("basisCode", "act_2025_170_section_6");
        command.put("holder", "social_services");
        HandOvers.send(Person.COORDINATOR, concern, command).then().statusCode(409)
                .body("type", equalTo("/api/v1/problems/legal-basis-not-applicable")).body("errors.code", hasItem("basis_section_8_of_2025_170"));
        assertEquals(0, Database.number("select count(*) from hand_over where concern_id = ?", concern));
    }

    @Test
    void a_referral_keeps_the_case_and_may_say_nothing_of_it() {
        UUID concern = Concerns.inAction();
        UUID referral = HandOvers.sent(concern, "referral", HandOvers.socialServices(), "in_system");
        as(Person.COORDINATOR).get("/concerns/{id}", concern).then().body("status", equalTo("in_action")).body("allowedActions", hasItem("hand_over"));
        assertNotEquals(null, HandOvers.item(concern, referral).get("basisCode"));

        Map<String, Object> bare = HandOvers.choice(Person.COORDINATOR, concern, "referral", HandOvers.police(), "phone");
        bare.put("parts", List.of());
        bare.put("packageHash", HandOvers.preview(Person.COORDINATOR, concern, bare).getString("packageHash"));
        bare.put("basisCode", "osl_10_2");
        HandOvers.send(Person.COORDINATOR, concern, bare).then().statusCode(422).body("errors[0].code", equalTo("nothing_leaves"));
        bare.remove("basisCode");
        HandOvers.send(Person.COORDINATOR, concern, bare).then().statusCode(201).body("fieldNames", empty()).body("basisCode", nullValue());
    }

    @Test
    void what_is_about_an_employee_goes_to_hr_or_the_police_and_by_two() {
        UUID concern = Concerns.received(Concerns.registration("subjectKind", "employee"));
        Concerns.step(Person.COORDINATOR, concern, "triage", Concerns.triage("employee")).then().statusCode(200);
        Map<String, Object> choice = HandOvers.choice(Person.COORDINATOR, concern, "transfer", HandOvers.socialServices(), "in_system");
        preview(concern, choice).then().statusCode(422).body("errors[0].code", equalTo("employee_recipient"));
        choice.put("recipientId", HandOvers.hrSecurity().toString());
        choice.put("method", "meeting");
        HandOvers.send(Person.COORDINATOR, concern, HandOvers.command(Person.COORDINATOR, concern, choice)).then().statusCode(201).body("status", equalTo("proposed"));
    }

    @Test
    void returns_409_before_triage_and_after_closing() {
        for (UUID concern : List.of(Concerns.received(), Concerns.closed())) {
            as(Person.COORDINATOR).get("/concerns/{id}/hand-over-options", concern).then().statusCode(409);
        }
        UUID followedUp = Concerns.followedUp();
        preview(followedUp, HandOvers.choice(Person.COORDINATOR, followedUp, "transfer", HandOvers.socialServices(), "in_system")).then().statusCode(409);
        preview(followedUp, HandOvers.choice(Person.COORDINATOR, followedUp, "referral", HandOvers.socialServices(), "in_system")).then().statusCode(200);
    }

    private static Map<String, Object> command(UUID concern) {
        return HandOvers.command(Person.COORDINATOR, concern,
                HandOvers.choice(Person.COORDINATOR, concern, "transfer", HandOvers.socialServices(), "in_system"));
    }

    private static Response preview(UUID concern, Map<String, Object> choice) {
        return as(Person.COORDINATOR).body(choice).post("/concerns/{id}/hand-over-previews", concern);
    }

    private static Response send(UUID concern, String key, String ifMatch, Map<String, Object> command) {
        var request = as(Person.COORDINATOR).header("Idempotency-Key", key).body(command);
        return (ifMatch == null ? request : request.header("If-Match", ifMatch)).post("/concerns/{id}/hand-overs", concern);
    }

    private static String usualFollowUp() {
        return se.samverka.shared.time.SwedishWorkingDays.onOrAfter(Concerns.today().plusMonths(3)).toString();
    }
}
