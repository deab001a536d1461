package se.samverka.identity.access;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static se.samverka.testing.Call.as;
import static se.samverka.testing.Call.asStrong;
import static se.samverka.testing.Call.newKey;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samverka.concern.Concerns;
import se.samverka.identity.Identities;
import se.samverka.shared.schedule.JobRunner;
import se.samverka.testing.ApiTest;
import se.samverka.testing.Database;
import se.samverka.testing.MovableClock;
import se.samverka.testing.Person;

/** Outside one's own assignment: a stated reason, a decision by another person, a limited time. */
@ApiTest
class AccessRequestTest {
    @Inject
    MovableClock clock;

    @Inject
    JobRunner jobs;

    @Inject
    IdentityAccesses accesses;

    @BeforeEach
    void mayWrite() {
        Identities.forgetSearches();
        Identities.endGlass(Person.OTHER_HANDLER);
        as(Person.COORDINATOR).get("/me").then().statusCode(200);
    }

    @AfterEach
    void letGo() {
        clock.letGo();
    }

    @Test
    void opens_for_as_long_as_was_granted() {
        UUID concern = Concerns.assigned();
        UUID identity = Identities.recorded(concern);
        UUID request = Identities.requested(Person.OTHER_HANDLER, concern);
        Identities.open(Person.OTHER_HANDLER, concern, identity, "name").then().statusCode(404);
        Identities.grant(Person.COORDINATOR, request, 2).then().statusCode(200).body("status", equalTo("granted")).body("allowedActions", empty());
        Identities.open(Person.OTHER_HANDLER, concern, identity, "name").then().statusCode(200).body("name", equalTo("Alvar Testsson"));
        // The identity, not the case.
        as(Person.OTHER_HANDLER).get("/concerns/{id}", concern).then().statusCode(404);
        clock.set(Instant.now().plus(Duration.ofHours(47)));
        Identities.list(Person.OTHER_HANDLER, concern).then().statusCode(200);
        clock.set(Instant.now().plus(Duration.ofHours(49)));
        Identities.list(Person.OTHER_HANDLER, concern).then().statusCode(404);
    }

    @Test
    void the_answer_is_the_same_whether_there_is_such_a_case_or_not() {
        for (String number : List.of(Identities.caseNumber(Concerns.received()), "1999-0001")) {
            as(Person.OTHER_HANDLER).header("Idempotency-Key", newKey()).body(Map.of("caseNumber", number, "reason", "Behövs."))
                    .post("/identity-access-requests").then().statusCode(201).body("status", equalTo("requested")).body("concernId", equalTo(null));
        }
        as(Person.OTHER_HANDLER).get("/identity-access-requests").then().statusCode(200).body("items[0].concernId", equalTo(null));
    }

    @Test
    void returns_409_for_a_number_that_no_case_has_and_about_an_employee() {
        UUID unknown = UUID.fromString(as(Person.OTHER_HANDLER).header("Idempotency-Key", newKey()).body(Map.of("caseNumber", "1999-0001", "reason", "Behövs."))
                .post("/identity-access-requests").then().statusCode(201).extract().path("id"));
        Identities.grant(Person.COORDINATOR, unknown, 1).then().statusCode(409);
        Identities.grant(Person.COORDINATOR, Identities.requested(Person.OTHER_HANDLER, Identities.aboutEmployee()), 1).then().statusCode(409);
    }

    @Test
    void who_asked_does_not_decide() {
        UUID request = Identities.requested(Person.OTHER_HANDLER, Concerns.assigned());
        Identities.grant(Person.OTHER_HANDLER, request, 1).then().statusCode(409).body("type", equalTo("/api/v1/problems/own-work"));
        Identities.grant(Person.HANDLER, request, 1).then().statusCode(404);
        Identities.grant(Person.AUDITOR, request, 1).then().statusCode(403);
    }

    @Test
    void a_coordinator_decides_after_a_stronger_login_and_sees_no_identity() {
        UUID concern = Concerns.assigned();
        Identities.recorded(concern);
        UUID request = Identities.requested(Person.OTHER_HANDLER, concern);
        as(Person.COORDINATOR).header("If-Match", "\"0\"").body(Map.of("days", 1)).post("/identity-access-requests/{id}/grant", request).then()
                .statusCode(401).body("type", equalTo("/api/v1/problems/step-up-required"));
        String answers = as(Person.COORDINATOR).get("/identity-access-requests/{id}", request).asString()
                + Identities.grant(Person.COORDINATOR, request, 1).asString();
        assertFalse(answers.contains("Alvar"));
        Identities.list(Person.COORDINATOR, concern).then().statusCode(403);
        Identities.grant(Person.OTHER_COORDINATOR, request, 1).then().statusCode(412);
        asStrong(Person.OTHER_COORDINATOR).header("If-Match", "\"1\"").body(Map.of("days", 1)).post("/identity-access-requests/{id}/grant", request).then().statusCode(409);
    }

    @Test
    void a_refusal_says_why_and_opens_nothing() {
        UUID concern = Concerns.assigned();
        UUID identity = Identities.recorded(concern);
        UUID request = Identities.requested(Person.OTHER_HANDLER, concern);
        asStrong(Person.COORDINATOR).header("If-Match", "\"0\"").body(Map.of("reason", "Fråga handläggaren.")).post("/identity-access-requests/{id}/refusal", request)
                .then().statusCode(200);
        as(Person.OTHER_HANDLER).get("/identity-access-requests/{id}", request).then().body("status", equalTo("refused")).body("decision", equalTo("Fråga handläggaren."));
        Identities.open(Person.OTHER_HANDLER, concern, identity, "name").then().statusCode(404);
    }

    @Test
    void returns_422_for_a_longer_time_and_for_no_reason() {
        UUID request = Identities.requested(Person.OTHER_HANDLER, Concerns.assigned());
        Identities.grant(Person.COORDINATOR, request, 15).then().statusCode(422);
        as(Person.OTHER_HANDLER).header("Idempotency-Key", newKey()).body(Map.of("caseNumber", "2026-0001", "reason", " "))
                .post("/identity-access-requests").then().statusCode(422);
    }

    @Test
    void each_sees_their_own_requests_and_the_coordinator_all() {
        UUID request = Identities.requested(Person.OTHER_HANDLER, Concerns.assigned());
        as(Person.HANDLER).get("/identity-access-requests?limit=100").then().statusCode(200).body("items.id", not(hasItem(request.toString())));
        as(Person.HANDLER).get("/identity-access-requests/{id}", request).then().statusCode(404);
        for (Person person : List.of(Person.OTHER_HANDLER, Person.COORDINATOR, Person.AUDITOR)) {
            as(person).get("/identity-access-requests?limit=100").then().body("items.id", hasItem(request.toString()));
        }
        as(Person.COORDINATOR).get("/identity-access-requests?limit=100&status=granted").then().body("items.id", not(hasItem(request.toString())));
        as(Person.COORDINATOR).get("/identity-access-requests?status=other").then().statusCode(400);
    }

    @Test
    void waits_under_what_a_coordinator_has_to_do_and_tells_who_asked() {
        UUID request = Identities.requested(Person.OTHER_HANDLER, Concerns.assigned());
        as(Person.COORDINATOR).get("/me/tasks").then().body("items.findAll { it.kind == 'decide_identity_access' }.subjectId", hasItem(request.toString()));
        as(Person.AUDITOR).get("/me/tasks").then().body("items.kind", not(hasItem("decide_identity_access")));
        assertEquals(1, Database.number("select count(*) from notice where subject_id = ? and recipient_id = ?", request, Person.COORDINATOR.id()));
        Identities.grant(Person.COORDINATOR, request, 1).then().statusCode(200);
        as(Person.COORDINATOR).get("/me/tasks").then().body("items.subjectId", not(hasItem(request.toString())));
        assertEquals(1, Database.number("select count(*) from notice where kind = 'identity_access_decided' and recipient_id = ? and subject_id = ?",
                Person.OTHER_HANDLER.id(), request));
    }

    @Test
    void ends_when_the_concern_turns_out_to_be_about_an_employee() {
        UUID concern = Concerns.assigned();
        Identities.recorded(concern);
        Identities.grant(Person.COORDINATOR, Identities.requested(Person.OTHER_HANDLER, concern), 1).then().statusCode(200);
        Map<String, Object> triage = Concerns.triage("employee");
        triage.put("note", "Är anställd.");
        Concerns.step(Person.COORDINATOR, concern, "triage", triage).then().statusCode(200);
        jobs.once("identity-access-ending", accesses::endAboutEmployees);
        Identities.list(Person.OTHER_HANDLER, concern).then().statusCode(404);
    }

    @Test
    void the_reason_is_sealed() {
        UUID request = Identities.requested(Person.OTHER_HANDLER, Concerns.assigned());
        assertEquals(0, Database.number("select count(*) from identity_access_request where id = ? and encode(reason, 'escape') like '%stöd%'", request));
    }
}
