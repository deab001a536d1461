package se.samverka.concern;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static se.samverka.testing.Call.as;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samverka.testing.ApiTest;
import se.samverka.testing.Person;

/** The main job, whole: from a teacher's worry to its end, by four people. */
@ApiTest
class ConcernJourneyTest {

    @Test
    void a_concern_goes_from_receipt_to_closing() {
        as(Person.COORDINATOR).get("/me").then().statusCode(200);
        UUID id = Concerns.received();
        as(Person.TEACHER).get("/me/concerns").then().statusCode(200)
                .body("items.find { it.id == '" + id + "' }.progress", equalTo("received"));
        as(Person.COORDINATOR).get("/concerns/{id}", id).then().statusCode(200)
                .body("status", equalTo("received"))
                .body("caseNumber", notNullValue())
                .body("steps.content.kind", contains("observed_event"))
                .body("steps[0].by", nullValue())
                .body("allowedActions", containsInAnyOrder("refer_to_emergency", "triage", "write_journal"));

        Concerns.step(Person.COORDINATOR, id, "triage", Concerns.triage("adult")).then().statusCode(200)
                .body("status", equalTo("triaged")).body("allowedActions", hasItem("assign"));
        as(Person.HANDLER).get("/me").then().statusCode(200);
        Concerns.step(Person.COORDINATOR, id, "assignment",
                java.util.Map.of("handlerId", Person.HANDLER.id().toString())).then().statusCode(200);
        as(Person.HANDLER).get("/me/tasks").then().statusCode(200)
                .body("items.find { it.subjectId == '" + id + "' }.kind", equalTo("assess_concern"));
        Concerns.step(Person.HANDLER, id, "assessments", Concerns.assessment()).then().statusCode(200)
                .body("status", equalTo("assessed"));
        Concerns.step(Person.HANDLER, id, "measures", Concerns.measure()).then().statusCode(200)
                .body("status", equalTo("in_action"));
        Concerns.step(Person.HANDLER, id, "follow-ups", Concerns.followUp()).then().statusCode(200)
                .body("status", equalTo("followed_up"));
        Concerns.step(Person.HANDLER, id, "closure", Concerns.closure("support_given")).then().statusCode(200)
                .body("status", equalTo("closed")).body("awaitsSecondPerson", equalTo(false));

        as(Person.TEACHER).get("/me/concerns").then().statusCode(200)
                .body("items.find { it.id == '" + id + "' }.progress", equalTo("finished"));
        as(Person.COORDINATOR).get("/concerns/{id}/history", id).then().statusCode(200)
                .body("items.action", contains("concern.closed", "concern.followed_up", "concern.acted_on",
                        "concern.assessed", "concern.assigned", "concern.triaged", "concern.registered"))
                .body("items[6].by", nullValue());
        as(Person.COORDINATOR).get("/concerns/{id}/reads", id).then().statusCode(200)
                .body("items.by.name", hasItem("Sara Hedman"));
    }
}
