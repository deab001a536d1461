package se.samverka.publicsite;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.samverka.testing.Call.as;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.samverka.concern.Concerns;
import se.samverka.testing.ApiTest;
import se.samverka.testing.Database;
import se.samverka.testing.MovableClock;
import se.samverka.testing.Person;
import se.samverka.testing.Tokens;
import se.samverka.testing.Watch;

/** Handing in without login: what is taken, what is refused and that nothing is made twice. */
@ApiTest
class PublicReportTest {
    @Inject
    MovableClock clock;

    @AfterEach
    void letTheClockGo() {
        clock.letGo();
    }

    @Test
    void returns_201_with_a_receipt_and_the_coordinator_sees_a_concern_of_nobody() {
        Reports.submit(Reports.report()).then().statusCode(201)
                .body("receipt", matchesPattern("([0-9A-HJKMNP-TV-Z]{4}-){4}[0-9A-HJKMNP-TV-Z]{4}")).header("Idempotency-Replayed", nullValue());
        UUID concern = Reports.newestConcern();
        as(Person.COORDINATOR).get("/concerns/{id}", concern).then().statusCode(200)
                .body("source", equalTo("public")).body("status", equalTo("received")).body("caseNumber", matchesPattern("20\\d\\d-9\\d{5}"))
                .body("steps.content.kind", contains("observed_event")).body("steps.by", contains(nullValue()));
        as(Person.COORDINATOR).get("/concerns/{id}/history", concern).then().statusCode(200)
                .body("items.action", hasItem("concern.registered")).body("items.by", contains(nullValue()));
        as(Person.HANDLER).get("/concerns/{id}", concern).then().statusCode(404);
    }

    @Test
    void a_token_that_comes_along_makes_nobody_known() {
        Reports.visitor().header("Authorization", "Bearer " + Tokens.of(Person.TEACHER)).body(Reports.report())
                .post("/public/reports").then().statusCode(201);
        UUID concern = Reports.newestConcern();
        assertEquals(List.of("f"), Database.column("select reported_by = cast(? as uuid) from concern where id = ?", Person.TEACHER.id().toString(), concern));
        as(Person.TEACHER).get("/me/concerns?limit=100").then().statusCode(200).body("items.findAll { it.id == '" + concern + "' }.size()", equalTo(0));
    }

    @Test
    void the_same_again_answers_the_same_receipt_and_makes_no_second() {
        Map<String, Object> report = Reports.report();
        String receipt = Reports.submit(report).then().statusCode(201).extract().path("receipt");
        long before = concerns();
        Reports.submit(report).then().statusCode(201).header("Idempotency-Replayed", "true").body("receipt", equalTo(receipt));
        assertEquals(before, concerns());
    }

    @Test
    void equal_ones_at_the_same_time_make_one() {
        Map<String, Object> report = Reports.report();
        long before = concerns();
        List<CompletableFuture<Response>> sent = Stream.generate(() -> CompletableFuture.supplyAsync(() -> Reports.submit(report))).limit(6).toList();
        assertEquals(1, sent.stream().map(CompletableFuture::join).map(answer -> answer.then().statusCode(201).extract().<String>path("receipt")).distinct().count());
        assertEquals(before + 1, concerns());
    }

    @Test
    void returns_409_when_the_challenge_was_spent_on_something_else() {
        Map<String, Object> report = Reports.report();
        Reports.submit(report).then().statusCode(201);
        report.put("concern", Concerns.registration("urgency", "not_urgent"));
        assertRefused(report, 409, "challenge-spent");
        // Nor is a message sent with it.
        Reports.visitor().body(Map.of("solved", report.get("solved"), "receipt", "K7QM-4TXP-9RWD-2HVN-8CZE", "text", "Hej"))
                .post("/public/reports/messages").then().statusCode(409);
    }

    @Test
    void what_was_refused_spends_nothing() {
        Map<String, Object> report = Reports.report();
        report.put("concern", Concerns.registration("observedEvents", List.of()));
        assertRefused(report, 422, "validation-failed");
        report.put("concern", Concerns.registration());
        Reports.submit(report).then().statusCode(201);
    }

    @Test
    void returns_403_without_work_done() {
        Map<String, Object> report = Reports.report();
        @SuppressWarnings("unchecked")
        Map<String, Object> solved = (Map<String, Object>) report.get("solved");
        @SuppressWarnings("unchecked")
        List<Long> proof = new ArrayList<>((List<Long>) solved.get("proof"));
        String challenge = (String) solved.get("challenge");
        List<Long> none = proof.stream().map(number -> 0L).toList();
        // Three bits a puzzle in tests: sixteen zeros are right once in 8^16.
        for (Map<String, Object> wrong : List.<Map<String, Object>>of(Map.of("challenge", challenge, "proof", none),
                Map.of("challenge", challenge, "proof", proof.subList(0, 15)),
                Map.of("challenge", challenge, "proof", List.of()),
                Map.of("challenge", challenge.replaceFirst("^1\\.16\\.3", "1.16.0"), "proof", proof),
                Map.of("challenge", challenge.substring(0, challenge.length() - 1) + "_", "proof", proof),
                Map.of("challenge", "", "proof", proof))) {
            report.put("solved", wrong);
            assertRefused(report, 403, "proof-of-work-required");
        }
        report.remove("solved");
        assertRefused(report, 422, "validation-failed");
    }

    @Test
    void returns_403_when_the_challenge_has_run_out() {
        clock.setSwedish("2026-11-23T10:01");
        Map<String, Object> report = Reports.report();
        clock.setSwedish("2026-11-23T12:00");
        assertRefused(report, 403, "proof-of-work-required");
        clock.setSwedish("2026-11-23T11:59");
        report.put("concern", Concerns.registration("observedEvents", List.of(Map.of("whatHappened", "Person 1 hotade person 2.",
                "datePrecision", "unknown", "placeKind", "unknown", "source", "first_hand"))));
        Reports.submit(report).then().statusCode(201);
    }

    @Test
    void returns_422_without_observed_behaviour() {
        Map<String, Object> report = Reports.report();
        report.put("concern", Concerns.registration("observedEvents", List.of()));
        Reports.submit(report).then().statusCode(422).body("errors.pointer", hasItem("#/concern/observedEvents"));
    }

    @Test
    void returns_422_when_belief_stands_for_behaviour_unless_it_is_answered() {
        Map<String, Object> report = Reports.report();
        Map<String, Object> event = Map.of("whatHappened", "Personen bär slöja.", "datePrecision", "unknown", "placeKind", "unknown", "source", "first_hand");
        report.put("concern", Concerns.registration("observedEvents", List.of(event)));
        Reports.submit(report).then().statusCode(422).body("type", equalTo("/api/v1/problems/belief-hint"))
                .body("errors.pointer", contains("#/concern/observedEvents/0/whatHappened"));
        Map<String, Object> answered = Concerns.registration("observedEvents", List.of(event));
        answered.put("beliefHintAnswer", "Hotet riktades mot henne för slöjans skull.");
        report.put("concern", answered);
        Reports.submit(report).then().statusCode(201);
    }

    @Test
    void returns_422_for_personal_identity_numbers_without_repeating_them() {
        try (Watch watch = new Watch()) {
            Map<String, Object> report = Reports.report();
            report.put("concern", Concerns.registration("alreadyTried", Watch.CANARY + " 19121212-1212"));
            Reports.submit(report).then().statusCode(422).body("type", equalTo("/api/v1/problems/personal-identity-number"));
            watch.assertNothingHappened();
        }
    }


    private static void assertRefused(Map<String, Object> report, int status, String slug) {
        try (Watch watch = new Watch()) {
            Reports.submit(report).then().statusCode(status).body("type", equalTo("/api/v1/problems/" + slug));
            watch.assertNothingHappened();
        }
    }

    private static long concerns() {
        return Database.number("select count(*) from concern where source = 'public'");
    }
}
