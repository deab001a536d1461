package se.samverka.training;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.samverka.testing.Call.as;
import static se.samverka.testing.Call.newKey;
import static se.samverka.testing.Call.withToken;
import static se.samverka.training.LearningPlatform.taken;

import io.quarkus.arc.Arc;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samverka.organisation.Staff;
import se.samverka.shared.schedule.JobRunner;
import se.samverka.shared.time.SystemClock;
import se.samverka.testing.ApiTest;
import se.samverka.testing.Database;
import se.samverka.testing.MovableClock;
import se.samverka.testing.Person;
import se.samverka.testing.Tokens;
import se.samverka.training.session.TrainingSessions;

/** Sessions: places by who came first, attendance as completions, and who is told (ADR 139). */
@ApiTest
class TrainingSessionTest {
    private final Instant start = Instant.now().plus(Duration.ofDays(2)).truncatedTo(java.time.temporal.ChronoUnit.MINUTES);
    private UUID training;

    @Inject
    MovableClock clock;

    @BeforeEach
    void inTheCatalogue() {
        training = Trainings.added();
    }

    /** An employee with a login. */
    private record Colleague(UUID account, String number) {
        private static Colleague hired() {
            return new Colleague(UUID.randomUUID(), Staff.employee(Staff.unit("utbildning"), "larare"));
        }

        private String token() {
            return Tokens.ofEmployee(account, number, "staff");
        }

        private ValidatableResponse comes(UUID session, boolean enrolled) {
            return withToken(token()).body(Map.of("enrolled", enrolled)).put("/me/training-enrolments/{id}", session).then();
        }

        private List<String> notices() {
            return withToken(token()).get("/me/notices").then().statusCode(200).extract().path("items.kind");
        }
    }

    @AfterEach
    void asItWas() {
        clock.letGo();
    }

    @Test
    void who_came_first_has_a_place_and_the_next_in_line_gets_it_when_somebody_withdraws() {
        UUID session = opened(1);
        Colleague first = Colleague.hired();
        Colleague second = Colleague.hired();
        Colleague third = Colleague.hired();
        first.comes(session, true).statusCode(200).body("mine", equalTo("place")).body("freePlaces", equalTo(0)).body("allowedActions", contains("withdraw"));
        second.comes(session, true).statusCode(200).body("mine", equalTo("queue")).body("queue", equalTo(1));
        third.comes(session, true).statusCode(200).body("queue", equalTo(2));
        second.comes(session, true).statusCode(200).header("Idempotency-Replayed", "true");
        tellPromoted();
        assertEquals(List.of(), second.notices());
        first.comes(session, false).statusCode(200).body("mine", nullValue());
        tellPromoted();
        tellPromoted();
        assertEquals(List.of("training_place_given"), second.notices());
        assertEquals(List.of(), third.notices());
        first.comes(session, true).statusCode(200).body("mine", equalTo("queue"));
        as(Person.COORDINATOR).get("/training-sessions/{id}/enrolments", session).then().statusCode(200)
                .body("items.employeeNumber", contains(second.number(), third.number(), first.number())).body("items.state", contains("place", "queue", "queue"));
        as(Person.COORDINATOR).header("If-Match", "\"1\"").body(plan(2)).put("/training-sessions/{id}", session).then().statusCode(200).body("queue", equalTo(1));
        withToken(third.token()).get("/training-sessions").then().statusCode(200).body("items.find { it.id == '" + session + "' }.mine", equalTo("place"));
        assertEquals(List.of("training_session_changed"), third.notices());
    }

    @Test
    void a_planned_session_is_seen_by_coordinators_until_it_is_opened() {
        UUID session = planned(30);
        as(Person.TEACHER).get("/training-sessions/{id}", session).then().statusCode(404);
        as(Person.TEACHER).get("/training-sessions").then().statusCode(200).body("items.id", not(hasItem(session.toString())));
        as(Person.COORDINATOR).get("/training-sessions/{id}", session).then().statusCode(200).header("ETag", "\"0\"").body("allowedActions", containsInAnyOrder("change", "open", "cancel"));
        as(Person.COORDINATOR).header("If-Match", "\"0\"").post("/training-sessions/{id}/opening", session).then().statusCode(200).body("status", equalTo("open"));
        as(Person.COORDINATOR).header("If-Match", "\"1\"").post("/training-sessions/{id}/opening", session).then().statusCode(409);
        as(Person.TEACHER).get("/training-sessions/{id}", session).then().statusCode(200);
        // HR has not told which employee this is.
        as(Person.TEACHER).body(Map.of("enrolled", true)).put("/me/training-enrolments/{id}", session).then().statusCode(403);
    }

    @Test
    void those_who_have_enrolled_are_told_that_it_is_cancelled_and_why() {
        UUID session = opened(10);
        Colleague colleague = Colleague.hired();
        colleague.comes(session, true).statusCode(200);
        as(Person.COORDINATOR).header("If-Match", "\"1\"").body(Map.of("because", "Lokalen är upptagen.")).post("/training-sessions/{id}/cancellation", session)
                .then().statusCode(200).body("status", equalTo("cancelled"));
        assertEquals(List.of("training_session_cancelled"), colleague.notices());
        withToken(colleague.token()).get("/training-sessions/{id}", session).then().statusCode(200).body("cancelledBecause", equalTo("Lokalen är upptagen."));
        Colleague.hired().comes(session, true).statusCode(409);
    }

    @Test
    void who_came_has_completed_the_training_that_day_and_the_list_can_be_taken_again() {
        UUID session = opened(10);
        Colleague enrolled = Colleague.hired();
        enrolled.comes(session, true).statusCode(200);
        String walkedIn = Staff.employee(Staff.unit("omsorg"), "socialtjanst");
        attendance(session, 1, enrolled.number()).then().statusCode(409);
        clock.set(start.plusSeconds(60));
        attendance(session, 1, enrolled.number(), "nobody").then().statusCode(422).body("errors.pointer", contains("#/present/1"));
        attendance(session, 1, enrolled.number(), walkedIn).then().statusCode(200).body("status", equalTo("held"));
        String day = LocalDate.ofInstant(start, SystemClock.SWEDEN).toString();
        assertEquals(List.of(day), taken(enrolled.number(), training));
        assertEquals(List.of(day), taken(walkedIn, training));
        as(Person.COORDINATOR).get("/training-sessions/{id}/enrolments", session).then().statusCode(200).body("items.employeeNumber", contains(enrolled.number(), walkedIn))
                .body("items.present", contains(true, true)).body("items.state", contains("place", null));
        clock.set(start.plusSeconds(120));
        attendance(session, 1, walkedIn).then().statusCode(412);
        attendance(session, 2, walkedIn).then().statusCode(200);
        assertEquals(List.of(), taken(enrolled.number(), training));
        assertEquals(List.of(day), taken(walkedIn, training));
        clock.set(start.plusSeconds(180));
        attendance(session, 3, walkedIn, enrolled.number()).then().statusCode(200);
        assertEquals(List.of(day), taken(enrolled.number(), training));
    }

    @Test
    void returns_422_for_what_cannot_be_right() {
        Map<String, Object> backwards = plan(10);
        backwards.put("endsAt", start.minusSeconds(60).toString());
        sent(backwards).then().statusCode(422).body("errors.pointer", contains("#/plan/endsAt")).body("errors.code", contains("session_ends_before_start"));
        Map<String, Object> endless = plan(10);
        endless.put("endsAt", start.plus(Duration.ofDays(3)).toString());
        sent(endless).then().statusCode(422).body("errors.code", contains("out_of_range"));
        sent(plan(0)).then().statusCode(422).body("errors.pointer", contains("#/plan/capacity"));
        as(Person.SECTOR_LEAD).header("Idempotency-Key", newKey()).body(Map.of("trainingId", training, "plan", plan(10))).post("/training-sessions").then().statusCode(403);
    }

    @Test
    void the_database_shows_nobody_who_stands_in_line_but_themselves_and_those_who_keep_it() throws java.sql.SQLException {
        UUID session = opened(10);
        Colleague colleague = Colleague.hired();
        colleague.comes(session, true).statusCode(200);
        try (java.sql.Connection connection = Database.as(Person.TEACHER, "officer")) {
            assertEquals(List.of("1"), Database.column(connection, "select count(*) from training_place where session_id = ?", session));
            assertEquals(List.of("0"), Database.column(connection, "select count(*) from training_enrolment where session_id = ?", session));
        }
        try (java.sql.Connection connection = Database.as(Person.COORDINATOR, "officer")) {
            assertEquals(List.of("1"), Database.column(connection, "select count(*) from training_enrolment where session_id = ?", session));
        }
    }

    private static void tellPromoted() {
        Arc.container().instance(JobRunner.class).get().once("session-place", Arc.container().instance(TrainingSessions.class).get()::tellPromoted);
    }

    private Map<String, Object> plan(int capacity) {
        return new HashMap<>(Map.of("place", "Kommunhuset, sal A", "startsAt", start.toString(), "endsAt", start.plus(Duration.ofHours(2)).toString(),
                "lecturers", "Kommunpolisen och samordnaren", "capacity", capacity));
    }

    private Response sent(Map<String, Object> plan) {
        return as(Person.COORDINATOR).header("Idempotency-Key", newKey()).body(Map.of("trainingId", training, "plan", plan)).post("/training-sessions");
    }

    private UUID planned(int capacity) {
        return UUID.fromString(sent(plan(capacity)).then().statusCode(201).extract().path("id"));
    }

    private UUID opened(int capacity) {
        UUID session = planned(capacity);
        as(Person.COORDINATOR).header("If-Match", "\"0\"").post("/training-sessions/{id}/opening", session).then().statusCode(200);
        return session;
    }

    private static Response attendance(UUID session, int version, String... present) {
        return as(Person.COORDINATOR).header("If-Match", "\"" + version + "\"").body(Map.of("present", Stream.of(present).toList())).put("/training-sessions/{id}/attendance", session);
    }
}
