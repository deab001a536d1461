package se.samverka.handover;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.samverka.testing.Call.as;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samverka.concern.Concerns;
import se.samverka.testing.ApiTest;
import se.samverka.testing.Database;
import se.samverka.testing.Person;

/** What those do who receive, and how the sender sees it. */
@ApiTest
class ReceivingHandOverTest {

    @Test
    void who_receives_sees_the_package_and_nothing_else_of_the_case() {
        UUID concern = Concerns.assessed();
        UUID handOver = HandOvers.sent(concern);
        as(Person.OTHER_HANDLER).get("/received-hand-overs").then().statusCode(200)
                .body("items.id", hasItem(handOver.toString()))
                .body("items.find { it.id == '" + handOver + "' }.allowedActions", containsInAnyOrder("acknowledge", "reject"));
        as(Person.OTHER_HANDLER).get("/received-hand-overs/{id}", handOver).then().statusCode(200)
                .body("contents.parts.kind", equalTo(List.of("fact", "observed_event"))).body("basisCode", equalTo("osl_10_2"))
                .body("handOver.sentBy.name", equalTo("Sara Hedman"));
        for (String path : List.of("", "/history", "/reads", "/journal-entries", "/hand-overs", "/hand-overs/" + handOver, "/hand-over-options")) {
            as(Person.OTHER_HANDLER).get("/concerns/{id}" + path, concern).then().statusCode(404);
        }
        as(Person.OTHER_HANDLER).get("/concerns?limit=100").then().body("items.id", not(hasItem(concern.toString())));
    }

    @Test
    void returns_404_to_who_does_not_receive() {
        UUID concern = Concerns.assessed();
        UUID handOver = HandOvers.sent(concern);
        as(Person.HANDLER).get("/received-hand-overs/{id}", handOver).then().statusCode(404);
        HandOvers.receive(Person.HANDLER, concern, handOver, "acknowledgement", null).then().statusCode(404);
        as(Person.HANDLER).get("/received-hand-overs").then().statusCode(200).body("items", empty());
        as(Person.COORDINATOR).get("/received-hand-overs/{id}", handOver).then().statusCode(403);
    }

    @Test
    void after_the_acknowledgement_only_the_receipt_is_left() {
        UUID concern = Concerns.assessed();
        UUID handOver = HandOvers.sent(concern);
        HandOvers.receive(Person.OTHER_HANDLER, concern, handOver, "acknowledgement", null).then().statusCode(200)
                .body("status", equalTo("acknowledged")).body("allowedActions", empty());
        assertEquals(1, Database.number("select count(*) from hand_over where id = ? and contents is null", handOver));
        as(Person.OTHER_HANDLER).get("/received-hand-overs/{id}", handOver).then().statusCode(200).body("contents", nullValue());
        as(Person.COORDINATOR).get("/concerns/{id}/hand-overs/{handOver}", concern, handOver).then().statusCode(200)
                .body("contents", nullValue()).body("handOver.fieldNames", equalTo(List.of("fact.event_type", "observed_event.what_happened")))
                .body("handOver.recipient", equalTo("Mottagare social_services")).body("handOver.endedBy.name", equalTo("Omar Lindqvist"))
                .body("handOver.packageHash", notNullValue()).body("ground.balance", notNullValue());
        returns409(HandOvers.receive(Person.OTHER_HANDLER, concern, handOver, "acknowledgement", null));
        returns409(HandOvers.receive(Person.OTHER_HANDLER, concern, handOver, "rejection", HandOvers.REASON));
        returns409(HandOvers.step(Person.COORDINATOR, concern, handOver, "recall", HandOvers.REASON));
        as(Person.COORDINATOR).get("/concerns/{id}/history", concern).then().body("items.action", hasItem("hand_over.acknowledged"));
        Concerns.step(Person.COORDINATOR, concern, "closure", Concerns.closure("handed_to_other")).then().statusCode(200);
    }

    @Test
    void a_rejection_comes_with_a_reason_and_the_sender_takes_the_case_back() {
        UUID concern = Concerns.inAction();
        String due = as(Person.COORDINATOR).get("/concerns/{id}", concern).then().extract().path("dueOn");
        UUID handOver = HandOvers.sent(concern);
        HandOvers.receive(Person.OTHER_HANDLER, concern, handOver, "rejection", Map.of()).then().statusCode(422);
        HandOvers.receive(Person.OTHER_HANDLER, concern, handOver, "rejection", HandOvers.REASON).then().statusCode(200).body("status", equalTo("rejected"));
        assertEquals(0, Database.number("select count(*) from hand_over where id = ? and contents is not null", handOver));
        as(Person.COORDINATOR).get("/concerns/{id}/hand-overs/{handOver}", concern, handOver).then()
                .body("reason", equalTo("Hör till en annan kommun.")).body("handOver.allowedActions", equalTo(List.of("take_back")));
        HandOvers.step(Person.HANDLER, concern, handOver, "recall", Map.of("reason", "Vi går vidare själva.")).then().statusCode(200).body("status", equalTo("rejected"));
        as(Person.COORDINATOR).get("/concerns/{id}", concern).then().body("status", equalTo("in_action")).body("dueOn", equalTo(due))
                .body("steps.content.kind", hasItem("take_back"));
        as(Person.COORDINATOR).get("/concerns/{id}/hand-overs/{handOver}", concern, handOver).then().body("reason", equalTo("Hör till en annan kommun."));
        returns409(HandOvers.step(Person.COORDINATOR, concern, handOver, "recall", HandOvers.REASON));
        HandOvers.sent(concern);
    }

    @Test
    void what_is_taken_back_in_time_is_gone_for_who_would_have_received_it() {
        UUID concern = Concerns.triaged();
        UUID handOver = HandOvers.sent(concern);
        HandOvers.step(Person.OTHER_COORDINATOR, concern, handOver, "recall", HandOvers.REASON).then().statusCode(200).body("status", equalTo("recalled"));
        as(Person.COORDINATOR).get("/concerns/{id}", concern).then().body("status", equalTo("triaged"));
        as(Person.OTHER_HANDLER).get("/received-hand-overs/{id}", handOver).then().statusCode(200).body("contents", nullValue())
                .body("handOver.status", equalTo("recalled"));
        returns409(HandOvers.receive(Person.OTHER_HANDLER, concern, handOver, "acknowledgement", null));
    }

    @Test
    void an_answer_and_a_recall_at_once_are_one_of_them() {
        UUID concern = Concerns.triaged();
        UUID handOver = HandOvers.sent(concern);
        String etag = HandOvers.etag(concern, handOver);
        as(Person.OTHER_HANDLER).header("If-Match", etag).post("/received-hand-overs/{id}/acknowledgement", handOver).then().statusCode(200);
        as(Person.COORDINATOR).header("If-Match", etag).body(HandOvers.REASON).post("/concerns/{id}/hand-overs/{handOver}/recall", concern, handOver).then().statusCode(412);
        as(Person.OTHER_HANDLER).post("/received-hand-overs/{id}/acknowledgement", handOver).then().statusCode(428);
    }

    @Test
    void nobody_receives_what_they_sent_themselves() {
        UUID concern = Concerns.triaged();
        Concerns.assign(concern, Person.OTHER_HANDLER);
        Map<String, Object> command = HandOvers.command(Person.OTHER_HANDLER, concern,
                HandOvers.choice(Person.OTHER_HANDLER, concern, "transfer", HandOvers.socialServices(), "in_system"));
        UUID handOver = UUID.fromString(HandOvers.send(Person.OTHER_HANDLER, concern, command).then().statusCode(201).extract().path("id"));
        HandOvers.receive(Person.OTHER_HANDLER, concern, handOver, "acknowledgement", null).then().statusCode(409)
                .body("type", equalTo("/api/v1/problems/own-work"));
    }

    @Test
    void an_answer_by_phone_is_noted_by_the_sender() {
        UUID concern = Concerns.triaged();
        UUID handOver = HandOvers.sent(concern, "transfer", HandOvers.socialServices(), "phone");
        as(Person.OTHER_HANDLER).get("/received-hand-overs/{id}", handOver).then().statusCode(404);
        assertNotable(concern, handOver, Concerns.today().plusDays(1).toString(), "in_the_future");
        assertNotable(concern, handOver, Concerns.today().minusDays(1).toString(), "before_sent");
        HandOvers.step(Person.COORDINATOR, concern, handOver, "acknowledgement",
                Map.of("answeredOn", Concerns.today().toString(), "receivedBy", "Mottagningen, ärende K-12")).then().statusCode(200)
                .body("status", equalTo("acknowledged"));
        as(Person.COORDINATOR).get("/concerns/{id}/hand-overs/{handOver}", concern, handOver).then()
                .body("receivedBy", equalTo("Mottagningen, ärende K-12")).body("contents", nullValue());

        UUID other = Concerns.triaged();
        UUID rejected = HandOvers.sent(other, "transfer", HandOvers.socialServices(), "meeting");
        HandOvers.step(Person.COORDINATOR, other, rejected, "rejection", Map.of("answeredOn", Concerns.today().toString(), "reason", "Hör inte hit."))
                .then().statusCode(200).body("status", equalTo("rejected"));
    }

    @Test
    void returns_409_to_the_sender_who_would_answer_for_who_receives_here() {
        UUID concern = Concerns.triaged();
        UUID handOver = HandOvers.sent(concern);
        returns409(HandOvers.step(Person.COORDINATOR, concern, handOver, "acknowledgement",
                Map.of("answeredOn", Concerns.today().toString(), "receivedBy", "Jag själv")));
    }

    private static void assertNotable(UUID concern, UUID handOver, String day, String code) {
        HandOvers.step(Person.COORDINATOR, concern, handOver, "acknowledgement", Map.of("answeredOn", day, "receivedBy", "Mottagningen"))
                .then().statusCode(422).body("errors[0].code", equalTo(code));
    }

    private static void returns409(Response response) {
        response.then().statusCode(409).body("type", equalTo("/api/v1/problems/illegal-transition"));
    }
}
