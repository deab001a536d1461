package se.samverka.handover;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static se.samverka.testing.Call.as;
import static se.samverka.testing.Call.asStrong;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samverka.concern.Concerns;
import se.samverka.identity.Identities;
import se.samverka.testing.ApiTest;
import se.samverka.testing.Database;
import se.samverka.testing.Person;

/** Safeguard 14: who it is about goes with the case, unseen by the sender, and is then gone here. */
@ApiTest
class IdentityHandOverTest {

    @Test
    void the_receiver_opens_it_after_a_strong_login_and_the_acknowledgement_removes_it_here() {
        UUID concern = Concerns.assigned();
        UUID handOver = sentWithIdentity(concern);
        // Unopened it would be gone for good.
        HandOvers.receive(Person.OTHER_HANDLER, concern, handOver, "acknowledgement", null).then().statusCode(409);
        openAs(as(Person.OTHER_HANDLER), concern, handOver).then().statusCode(401).body("type", equalTo("/api/v1/problems/step-up-required"));
        openAs(asStrong(Person.HANDLER), concern, handOver).then().statusCode(404);
        openAs(asStrong(Person.OTHER_HANDLER), concern, handOver).then().statusCode(200)
                .body("people[0].name", equalTo("Alvar Testsson")).body("people[0].phone", nullValue())
                .body("handOver.allowedActions", hasItem("acknowledge"));
        as(Person.COORDINATOR).get("/concerns/{id}/reads", concern).then()
                .body("items.findAll { it.by.name == 'Omar Lindqvist' }.action", hasItem("identity.opened"));
        HandOvers.receive(Person.OTHER_HANDLER, concern, handOver, "acknowledgement", null).then().statusCode(200);
        assertEquals(0, held(concern));
        openAs(asStrong(Person.OTHER_HANDLER), concern, handOver).then().statusCode(409);
        as(Person.COORDINATOR).get("/concerns/{id}/hand-overs/{handOver}", concern, handOver).then()
                .body("handOver.fieldNames", hasItem("identity.name")).body("contents", nullValue());
    }

    @Test
    void the_sender_names_what_leaves_and_sees_nothing_of_it() {
        UUID concern = Concerns.assigned();
        Identities.recorded(concern);
        Map<String, Object> choice = withName(concern, "in_system");
        Response preview = as(Person.COORDINATOR).body(choice).post("/concerns/{id}/hand-over-previews", concern);
        preview.then().statusCode(200).body("contents.identityFields", equalTo(List.of("name")));
        assertFalse(preview.asString().contains("Alvar"));
        choice.put("method", "phone");
        as(Person.COORDINATOR).body(choice).post("/concerns/{id}/hand-over-previews", concern).then().statusCode(422)
                .body("errors[0].code", equalTo("identity_in_system_only"));
        // Who handles the case may open the identity, and so read it out.
        as(Person.HANDLER).body(choice).post("/concerns/{id}/hand-over-previews", concern).then().statusCode(200);
    }

    @Test
    void what_is_taken_back_is_opened_no_more_and_still_kept_here() {
        UUID concern = Concerns.assigned();
        UUID handOver = sentWithIdentity(concern);
        HandOvers.step(Person.COORDINATOR, concern, handOver, "recall", HandOvers.REASON).then().statusCode(200);
        openAs(asStrong(Person.OTHER_HANDLER), concern, handOver).then().statusCode(409);
        assertEquals(1, held(concern));
        assertEquals(0, Database.number("select count(*) from identity_access where concern_id = ? and ended_at is null", concern));
    }

    @Test
    void a_transfer_removes_the_identity_also_when_none_was_sent_and_a_referral_keeps_it() {
        UUID referred = Concerns.assigned();
        Identities.recorded(referred);
        UUID referral = HandOvers.sent(referred, "referral", HandOvers.socialServices(), "in_system");
        HandOvers.receive(Person.OTHER_HANDLER, referred, referral, "acknowledgement", null).then().statusCode(200);
        assertEquals(1, held(referred));
        UUID transferred = Concerns.assigned();
        Identities.recorded(transferred);
        UUID transfer = HandOvers.sent(transferred);
        HandOvers.receive(Person.OTHER_HANDLER, transferred, transfer, "acknowledgement", null).then().statusCode(200)
                .body("allowedActions", not(hasItem("open_identity")));
        assertEquals(0, held(transferred));
        UUID byPhone = Concerns.assigned();
        Identities.recorded(byPhone);
        UUID read = HandOvers.sent(byPhone, "transfer", HandOvers.socialServices(), "phone");
        HandOvers.step(Person.COORDINATOR, byPhone, read, "acknowledgement",
                Map.of("answeredOn", Concerns.today().toString(), "receivedBy", "Mottagningen")).then().statusCode(200);
        assertEquals(0, held(byPhone));
    }

    static UUID sentWithIdentity(UUID concern) {
        Identities.recorded(concern);
        Map<String, Object> command = HandOvers.command(Person.COORDINATOR, concern, withName(concern, "in_system"));
        return UUID.fromString(HandOvers.send(Person.COORDINATOR, concern, command).then().statusCode(201).extract().path("id"));
    }

    private static Map<String, Object> withName(UUID concern, String method) {
        Map<String, Object> choice = HandOvers.choice(Person.COORDINATOR, concern, "transfer", HandOvers.socialServices(), method);
        choice.put("identityFields", List.of("name"));
        return choice;
    }

    private static Response openAs(RequestSpecification caller, UUID concern, UUID handOver) {
        return caller.header("If-Match", HandOvers.etag(concern, handOver)).post("/received-hand-overs/{id}/identity-openings", handOver);
    }

    private static long held(UUID concern) {
        return Database.number("select count(*) from sealed_identity where concern_id = ?", concern);
    }
}
