package se.samverka.concern;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.samverka.testing.Call.as;

import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samverka.testing.ApiTest;
import se.samverka.testing.Database;
import se.samverka.testing.Person;

/** What is never decided by one person alone (safeguard 8; product.md, Concerns). */
@ApiTest
class SecondPersonTest {
    private static final Map<String, Object> REASON = Map.of("reason", "Nya uppgifter har kommit in.");

    @Test
    void high_urgency_is_closed_by_two() {
        UUID id = Concerns.received(Concerns.registration("urgency", "immediate"));
        Map<String, Object> triage = Concerns.triage("adult");
        triage.put("urgency", "immediate");
        Concerns.step(Person.COORDINATOR, id, "triage", triage).then().statusCode(200);
        Concerns.step(Person.COORDINATOR, id, "closure", Concerns.closure("handed_to_other")).then().statusCode(200)
                .body("status", equalTo("triaged")).body("awaitsSecondPerson", equalTo(true)).body("allowedActions", not(hasItem("decide_proposal")));

        returns409(decide(Person.COORDINATOR, id, "approval"), "own-work");
        returns409(decide(Person.COORDINATOR, id, "rejection"), "own-work");
        as(Person.OTHER_COORDINATOR).get("/me/tasks").then().body("items.find { it.subjectId == '" + id + "' }.kind", equalTo("decide_proposal"));
        as(Person.COORDINATOR).get("/me/tasks").then().body("items.find { it.subjectId == '" + id + "' }", nullValue());
        decide(Person.OTHER_COORDINATOR, id, "approval").then().statusCode(200).body("status", equalTo("closed")).body("awaitsSecondPerson", equalTo(false));
        as(Person.COORDINATOR).get("/concerns/{id}", id).then().body("closureOutcome", equalTo("handed_to_other"))
                .body("steps.findAll { it.content.kind == 'closure' }.by.name", equalTo(java.util.List.of("Nils Åkerlund")));
    }

    @Test
    void high_urgency_that_was_lowered_is_still_closed_by_two() {
        UUID id = Concerns.received(Concerns.registration("urgency", "immediate"));
        Concerns.step(Person.COORDINATOR, id, "triage", Concerns.triage("adult")).then().statusCode(200);
        Concerns.step(Person.COORDINATOR, id, "closure", Concerns.closure("advice_only")).then().statusCode(200).body("awaitsSecondPerson", equalTo(true));
    }

    @Test
    void no_basis_after_an_assessment_is_closed_by_two_and_may_be_refused() {
        UUID id = Concerns.assessed();
        Concerns.step(Person.HANDLER, id, "closure", Concerns.closure("no_basis")).then().statusCode(200)
                .body("status", equalTo("assessed")).body("awaitsSecondPerson", equalTo(true));
        returns409(Concerns.step(Person.HANDLER, id, "measures", Concerns.measure()), "illegal-transition");
        decide(Person.COORDINATOR, id, "rejection").then().statusCode(200).body("status", equalTo("assessed"))
                .body("awaitsSecondPerson", equalTo(false)).body("allowedActions", hasItem("act"));
        returns409(decide(Person.COORDINATOR, id, "approval"), "illegal-transition");
        Concerns.step(Person.HANDLER, id, "measures", Concerns.measure()).then().statusCode(200).body("status", equalTo("in_action"));
    }

    @Test
    void no_basis_before_any_assessment_is_closed_by_one() {
        Concerns.step(Person.COORDINATOR, Concerns.triaged(), "closure", Concerns.closure("no_basis")).then().statusCode(200)
                .body("status", equalTo("closed")).body("awaitsSecondPerson", equalTo(false));
    }

    @Test
    void a_reopening_is_decided_by_somebody_else() {
        UUID id = Concerns.closed();
        Concerns.step(Person.HANDLER, id, "reopening", REASON).then().statusCode(200).body("status", equalTo("closed")).body("awaitsSecondPerson", equalTo(true));
        as(Person.COORDINATOR).get("/concerns/{id}", id).then().body("proposal.kind", equalTo("reopening"))
                .body("proposal.proposedBy.name", equalTo("Hanna Wikström")).body("proposal.reason", notNullValue());
        returns409(decide(Person.HANDLER, id, "approval"), "own-work");
        decide(Person.COORDINATOR, id, "approval").then().statusCode(200).body("status", equalTo("triaged"))
                .body("dueOn", equalTo(Concerns.today().plusDays(14).toString()));
        assertEquals(1, Database.number("select count(*) from concern where id = ? and closure_outcome is null and closed_at is null and proposal_kind is null", id));
    }

    @Test
    void a_refused_reopening_stays_closed() {
        UUID id = Concerns.closed();
        Concerns.step(Person.COORDINATOR, id, "reopening", REASON).then().statusCode(200);
        decide(Person.OTHER_COORDINATOR, id, "rejection").then().statusCode(200).body("status", equalTo("closed"));
        as(Person.COORDINATOR).get("/concerns/{id}", id).then().body("closureOutcome", equalTo("support_given")).body("proposal", nullValue());
    }

    @Test
    void no_basis_after_a_reopening_is_closed_by_two_since_it_was_assessed_before() {
        UUID id = Concerns.closed();
        Concerns.step(Person.HANDLER, id, "reopening", REASON).then().statusCode(200);
        decide(Person.COORDINATOR, id, "approval").then().statusCode(200);
        Concerns.step(Person.HANDLER, id, "closure", Concerns.closure("no_basis")).then().statusCode(200).body("awaitsSecondPerson", equalTo(true));
    }

    @Test
    void two_decisions_at_once_are_one_decision() {
        UUID id = Concerns.closed();
        Concerns.step(Person.HANDLER, id, "reopening", REASON).then().statusCode(200);
        String etag = Concerns.etag(id);
        as(Person.COORDINATOR).header("If-Match", etag).post("/concerns/{id}/proposal/approval", id).then().statusCode(200);
        as(Person.OTHER_COORDINATOR).header("If-Match", etag).post("/concerns/{id}/proposal/approval", id).then().statusCode(412);
    }

    private static Response decide(Person person, UUID id, String decision) {
        return Concerns.step(person, id, "proposal/" + decision, decision.equals("approval") ? null : REASON);
    }

    private static void returns409(Response response, String slug) {
        response.then().statusCode(409).body("type", equalTo("/api/v1/problems/" + slug));
    }
}
