package se.samverka.identity.glass;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.samverka.testing.Call.as;
import static se.samverka.testing.Call.asStrong;
import static se.samverka.testing.Call.newKey;

import io.restassured.response.Response;
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
import se.samverka.disclosure.Disclosures;
import se.samverka.identity.Identities;
import se.samverka.testing.ApiTest;
import se.samverka.testing.Database;
import se.samverka.testing.MovableClock;
import se.samverka.testing.Person;

/** One case, a reason, half an hour, told at once, reviewed by somebody else. */
@ApiTest
class BreakGlassTest {
    @Inject
    MovableClock clock;

    @BeforeEach
    void nothingOpen() {
        Identities.forgetSearches();
        List.of(Person.OTHER_HANDLER, Person.AUDITOR).forEach(Identities::endGlass);
        List.of(Person.COORDINATOR, Person.OTHER_COORDINATOR, Person.AUDITOR).forEach(person -> as(person).get("/me").then().statusCode(200));
    }

    @AfterEach
    void letGo() {
        clock.letGo();
        List.of(Person.OTHER_HANDLER, Person.AUDITOR).forEach(Identities::endGlass);
    }

    @Test
    void opens_the_one_case_and_its_identity_for_reading_only() {
        UUID concern = Concerns.assigned();
        UUID identity = Identities.recorded(concern);
        UUID other = Concerns.assigned();
        Identities.brokenGlass(Person.AUDITOR, concern);
        as(Person.AUDITOR).get("/concerns/{id}", concern).then().statusCode(200).body("allowedActions", empty());
        for (String path : List.of("/history", "/reads", "/journal-entries")) {
            as(Person.AUDITOR).get("/concerns/{id}" + path, concern).then().statusCode(200);
        }
        Identities.list(Person.AUDITOR, concern).then().body("right", equalTo("broken_glass")).body("allowedActions", contains("open"));
        Identities.open(Person.AUDITOR, concern, identity, "name").then().statusCode(200).body("name", equalTo("Alvar Testsson"));
        Identities.record(Person.AUDITOR, concern, Identities.identity(Map.of("name", "X"))).then().statusCode(403);
        as(Person.AUDITOR).get("/concerns/{id}", other).then().statusCode(404);
    }

    @Test
    void a_handler_reads_and_writes_nothing() {
        UUID concern = Concerns.assigned();
        Identities.brokenGlass(Person.OTHER_HANDLER, concern);
        String version = as(Person.OTHER_HANDLER).get("/concerns/{id}", concern).then().statusCode(200).body("allowedActions", empty()).extract().header("ETag");
        as(Person.OTHER_HANDLER).header("If-Match", version).body(Concerns.assessment()).post("/concerns/{id}/assessments", concern).then().statusCode(403);
        as(Person.OTHER_HANDLER).header("Idempotency-Key", newKey()).body(Concerns.entry("Nej.")).post("/concerns/{id}/journal-entries", concern).then().statusCode(403);
        as(Person.OTHER_HANDLER).get("/concerns?limit=100").then().body("items.id", not(hasItem(concern.toString())));
        asStrong(Person.OTHER_HANDLER).get("/concerns/{id}/identity-matches", concern).then().statusCode(403);
    }

    /** What leaves a case is decided by those who work with it, not by whoever can see it. */
    @Test
    void lets_nothing_of_the_case_out() {
        UUID concern = Concerns.assigned();
        UUID begun = Disclosures.prepared(concern);
        Identities.brokenGlass(Person.OTHER_HANDLER, concern);
        Disclosures.start(Person.OTHER_HANDLER, concern, Map.of("direction", "own_initiative", "recipientKind", "police",
                "recipient", "Polismyndigheten")).then().statusCode(403);
        as(Person.OTHER_HANDLER).get("/disclosures/{id}", begun).then().statusCode(200).body("allowedActions", empty());
        Disclosures.prepare(Person.OTHER_HANDLER, begun, Disclosures.preparation(concern)).then().statusCode(403);
        Disclosures.approve(Person.OTHER_HANDLER, begun).then().statusCode(403);
        Disclosures.step(Person.OTHER_HANDLER, begun, "refusal", Map.of("reason", "Nej.")).then().statusCode(403);
        as(Person.OTHER_HANDLER).get("/me/tasks").then().body("items.subjectId", not(hasItem(begun.toString())));
    }

    @Test
    void ends_by_the_clock_after_half_an_hour() {
        UUID concern = Concerns.assigned();
        UUID glass = Identities.brokenGlass(Person.OTHER_HANDLER, concern);
        Instant began = Instant.parse(as(Person.OTHER_HANDLER).get("/break-glass/{id}", glass).then().extract().path("openedAt"));
        clock.set(began.plus(Duration.ofMinutes(29)));
        as(Person.OTHER_HANDLER).get("/concerns/{id}", concern).then().statusCode(200);
        clock.set(began.plus(Duration.ofMinutes(30)).plusSeconds(1));
        as(Person.OTHER_HANDLER).get("/concerns/{id}", concern).then().statusCode(404);
        as(Person.OTHER_HANDLER).get("/break-glass/{id}", glass).then().body("open", is(false)).body("allowedActions", empty());
        as(Person.OTHER_HANDLER).header("If-Match", "\"1\"").post("/break-glass/{id}/end", glass).then().statusCode(409);
    }

    @Test
    void ends_when_its_opener_says_so_and_only_then_is_another_opened() {
        UUID concern = Concerns.assigned();
        UUID glass = Identities.brokenGlass(Person.OTHER_HANDLER, concern);
        Identities.breakGlass(Person.OTHER_HANDLER, Identities.caseNumber(Concerns.assigned())).then().statusCode(409);
        asStrong(Person.AUDITOR).header("If-Match", "\"1\"").post("/break-glass/{id}/end", glass).then().statusCode(403);
        as(Person.OTHER_HANDLER).header("If-Match", "\"1\"").post("/break-glass/{id}/end", glass).then().statusCode(200).body("open", is(false));
        as(Person.OTHER_HANDLER).get("/concerns/{id}", concern).then().statusCode(404);
        Identities.breakGlass(Person.OTHER_HANDLER, Identities.caseNumber(concern)).then().statusCode(201);
    }

    @Test
    void needs_a_stronger_login_a_reason_and_a_case_that_is_not_ones_own() {
        UUID concern = Concerns.assigned();
        Map<String, String> command = Map.of("caseNumber", Identities.caseNumber(concern), "reasonKind", "danger", "reason", "Akut läge.");
        as(Person.OTHER_HANDLER).header("Idempotency-Key", newKey()).body(command).post("/break-glass").then().statusCode(401)
                .body("type", equalTo("/api/v1/problems/step-up-required"));
        asStrong(Person.OTHER_HANDLER).header("Idempotency-Key", newKey()).body(Map.of("caseNumber", command.get("caseNumber"), "reasonKind", "danger"))
                .post("/break-glass").then().statusCode(422).body("errors.pointer", contains("#/reason"));
        Identities.breakGlass(Person.HANDLER, command.get("caseNumber")).then().statusCode(409);
        for (Person person : List.of(Person.COORDINATOR, Person.TEACHER, Person.ADMIN, Person.POLICE_LIAISON)) {
            Identities.breakGlass(person, command.get("caseNumber")).then().statusCode(403);
        }
        assertEquals(0, Database.number("select count(*) from break_glass where case_number = ?", command.get("caseNumber")));
    }

    @Test
    void who_is_refused_is_in_the_log_and_seen_in_the_case() {
        UUID concern = Concerns.assigned();
        String number = Identities.caseNumber(concern);
        Map<String, String> command = Map.of("caseNumber", number, "reasonKind", "danger", "reason", "Akut läge.");
        as(Person.OTHER_HANDLER).header("Idempotency-Key", newKey()).body(command).post("/break-glass").then().statusCode(401);
        Identities.breakGlass(Person.TEACHER, number).then().statusCode(403);
        asStrong(Person.OTHER_HANDLER).header("Idempotency-Key", newKey()).body(Map.of("caseNumber", number, "reasonKind", "danger",
                "reason", "Alvar 850709-9805 hotar.")).post("/break-glass").then().statusCode(422);
        Identities.breakGlass(Person.HANDLER, number).then().statusCode(409);
        assertEquals(List.of(Person.OTHER_HANDLER.id() + " problem=step-up-required", Person.HANDLER.id() + " problem=illegal-transition"),
                Database.column("select actor_id || ' ' || snapshot from audit_event where action = 'break_glass.refused' and subject_id = ? order by id", concern));
        assertEquals(List.of(Person.TEACHER.id() + " problem=forbidden", Person.OTHER_HANDLER.id() + " problem=personal-identity-number"),
                Database.column("select refused from (select id, actor_id || ' ' || snapshot as refused from audit_event"
                        + " where action = 'break_glass.refused' and subject_id is null order by id desc limit 2) newest order by id"));
        as(Person.COORDINATOR).get("/concerns/{id}/history", concern).then().statusCode(200)
                .body("items.findAll { it.action == 'break_glass.refused' }.by.name", hasItem(Person.OTHER_HANDLER.fullName()));
        as(Person.AUDITOR).get("/audit-events?action=break_glass.refused&limit=100").then().statusCode(200).body("items.subjectId", hasItem(concern.toString()));
    }

    @Test
    void a_number_that_no_case_has_and_an_employee_look_the_same_to_a_handler() {
        UUID employee = Identities.aboutEmployee();
        Response none = Identities.breakGlass(Person.OTHER_HANDLER, "1999-0001");
        Response hidden = Identities.breakGlass(Person.OTHER_HANDLER, Identities.caseNumber(employee));
        assertEquals(404, none.statusCode());
        assertEquals(none.asString().replaceAll("urn:trace:[0-9a-f]+", ""), hidden.asString().replaceAll("urn:trace:[0-9a-f]+", ""));
        Identities.brokenGlass(Person.AUDITOR, employee);
        as(Person.AUDITOR).get("/concerns/{id}", employee).then().statusCode(200);
    }

    @Test
    void is_told_at_once_and_seen_in_the_case() {
        UUID concern = Concerns.assigned();
        UUID glass = Identities.brokenGlass(Person.AUDITOR, concern);
        List<String> told = Database.column("select recipient_id from notice where kind = 'glass_broken' and subject_id = ?", glass);
        assertEquals(List.of(true, true, false), List.of(told.contains(Person.COORDINATOR.id().toString()),
                told.contains(Person.OTHER_COORDINATOR.id().toString()), told.contains(Person.AUDITOR.id().toString())));
        as(Person.HANDLER).get("/concerns/{id}/history", concern).then().statusCode(200)
                .body("items.find { it.action == 'break_glass.opened' }.by.name", equalTo(Person.AUDITOR.fullName()));
        as(Person.AUDITOR).get("/concerns/{id}", concern).then().statusCode(200);
        as(Person.HANDLER).get("/concerns/{id}/reads", concern).then().body("items.by.name", hasItem(Person.AUDITOR.fullName()));
        assertEquals(List.of("as=break_glass"), Database.column("select snapshot from audit_event where subject_id = ? and action = 'concern.opened'"
                + " and actor_id = ? order by id desc limit 1", concern, Person.AUDITOR.id()));
    }

    @Test
    void is_reviewed_by_somebody_else_and_once() {
        UUID glass = Identities.brokenGlass(Person.AUDITOR, Concerns.assigned());
        Map<String, String> review = Map.of("conclusion", "not_justified", "note", "Handläggaren gick att nå. Samtal hållet.");
        as(Person.COORDINATOR).header("If-Match", "\"1\"").body(review).post("/break-glass/{id}/review", glass).then().statusCode(409);
        Identities.endGlass(Person.AUDITOR);
        as(Person.COORDINATOR).get("/break-glass?unreviewed=true&limit=100").then().body("items.id", hasItem(glass.toString()));
        as(Person.AUDITOR).get("/me/tasks").then().body("items.subjectId", not(hasItem(glass.toString())));
        asStrong(Person.AUDITOR).header("If-Match", "\"2\"").body(review).post("/break-glass/{id}/review", glass).then()
                .statusCode(409).body("type", equalTo("/api/v1/problems/own-work"));
        asStrong(Person.HANDLER).header("If-Match", "\"2\"").body(review).post("/break-glass/{id}/review", glass).then().statusCode(404);
        as(Person.COORDINATOR).header("If-Match", "\"2\"").body(review).post("/break-glass/{id}/review", glass).then().statusCode(200)
                .body("conclusion", equalTo("not_justified")).body("reviewedBy.name", equalTo(Person.COORDINATOR.fullName()));
        as(Person.OTHER_COORDINATOR).header("If-Match", "\"3\"").body(review).post("/break-glass/{id}/review", glass).then().statusCode(409);
        as(Person.COORDINATOR).get("/break-glass?unreviewed=true&limit=100").then().body("items.id", not(hasItem(glass.toString())));
        as(Person.COORDINATOR).get("/break-glass?unreviewed=maybe").then().statusCode(400);
    }

    @Test
    void an_auditor_reviews_what_a_handler_did_without_seeing_the_case() {
        UUID concern = Concerns.assigned();
        UUID glass = Identities.brokenGlass(Person.OTHER_HANDLER, concern);
        as(Person.AUDITOR).get("/break-glass/{id}", glass).then().statusCode(200).body("reason", equalTo("Akut läge, handläggaren nås inte."))
                .body("allowedActions", empty());
        Identities.endGlass(Person.OTHER_HANDLER);
        as(Person.AUDITOR).get("/break-glass/{id}", glass).then().body("allowedActions", contains("review"));
        as(Person.AUDITOR).get("/concerns/{id}", concern).then().statusCode(404);
        as(Person.HANDLER).get("/break-glass/{id}", glass).then().statusCode(404);
        as(Person.HANDLER).get("/break-glass?limit=100").then().body("items.id", not(hasItem(glass.toString())));
    }

    @Test
    void a_retry_breaks_it_once() {
        UUID concern = Concerns.assigned();
        String key = newKey();
        Map<String, String> command = Map.of("caseNumber", Identities.caseNumber(concern), "reasonKind", "danger", "reason", "Akut läge.");
        String id = asStrong(Person.OTHER_HANDLER).header("Idempotency-Key", key).body(command).post("/break-glass").then().statusCode(201).extract().path("id");
        asStrong(Person.OTHER_HANDLER).header("Idempotency-Key", key).body(command).post("/break-glass").then().statusCode(201)
                .header("Idempotency-Replayed", "true").body("id", equalTo(id));
    }
}
