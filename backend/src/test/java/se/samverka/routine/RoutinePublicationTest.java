package se.samverka.routine;

import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static se.samverka.routine.Routines.read;
import static se.samverka.routine.Routines.step;
import static se.samverka.testing.Call.as;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.samverka.concern.Concerns;
import se.samverka.routine.Routines.Made;
import se.samverka.testing.ApiTest;
import se.samverka.testing.MovableClock;
import se.samverka.testing.Person;

/** Publication from a day, and the days that follow from it. */
@ApiTest
class RoutinePublicationTest {
    @Inject
    MovableClock clock;

    @Inject
    RoutinePublishingJob publishing;

    @AfterEach
    void letTimeGoOn() {
        clock.letGo();
    }

    @Test
    void it_is_published_when_the_swedish_day_has_come_and_not_before() {
        Made first = Routines.published();
        Made next = Routines.draftOf(first);
        Routines.write(Person.COORDINATOR, next, Routines.content()).then().statusCode(200);
        step(Person.COORDINATOR, next, "submission", null).then().statusCode(200);
        step(Person.OTHER_COORDINATOR, next, "approval", null).then().statusCode(200);
        LocalDate day = Concerns.today().plusDays(2);
        step(Person.COORDINATOR, next, "publication", Map.of("from", day.toString())).then().statusCode(200)
                .body("status", is("approved")).body("effectiveFrom", is(day.toString()));
        clock.setSwedish(day.minusDays(1) + "T23:59");
        publishing.run();
        read(Person.COORDINATOR, next).then().body("status", is("approved"));
        read(Person.TEACHER, first).then().body("status", is("published"));
        clock.setSwedish(day + "T00:00");
        publishing.run();
        publishing.run();
        read(Person.TEACHER, next).then().statusCode(200).body("status", is("published"));
        read(Person.TEACHER, first).then().body("status", is("superseded"));
    }

    @Test
    void a_day_that_has_been_or_is_far_ahead_is_refused() {
        Made made = Routines.approved();
        step(Person.COORDINATOR, made, "publication", Map.of("from", Concerns.today().minusDays(1).toString())).then().statusCode(422)
                .body("errors.code", is(List.of("in_the_past")));
        step(Person.COORDINATOR, made, "publication", Map.of("from", Concerns.today().plusYears(2).toString())).then().statusCode(422)
                .body("errors.code", is(List.of("too_far_ahead")));
    }

    @Test
    void what_is_to_be_looked_through_again_comes_in_time_to_the_coordinators() {
        Made made = Routines.approved();
        UUID routine = made.routine();
        step(Person.COORDINATOR, made, "publication", Map.of("from", Concerns.today().toString())).then().statusCode(200);
        as(Person.COORDINATOR).get("/me/tasks").then().body(kinds(routine), not(hasItem("review_routine")));
        clock.setSwedish(Concerns.today().plusYears(1).minusDays(30) + "T12:00");
        as(Person.COORDINATOR).get("/me/tasks").then().body(kinds(routine), hasItem("review_routine"));
        as(Person.TEACHER).get("/me/tasks").then().body(kinds(routine), not(hasItem("review_routine")));
        Routines.draftOf(made);
        as(Person.COORDINATOR).get("/me/tasks").then().body(kinds(routine), not(hasItem("review_routine")));
    }

    @Test
    void what_waits_for_approval_waits_for_everybody_but_its_writers() {
        Made made = Routines.submitted();
        for (Person person : List.of(Person.OTHER_COORDINATOR, Person.SECTOR_LEAD, Person.ADMIN)) {
            as(person).get("/me/tasks").then().body(kinds(made.routine()), hasItem("approve_routine"));
        }
        for (Person person : List.of(Person.COORDINATOR, Person.TEACHER)) {
            as(person).get("/me/tasks").then().body(kinds(made.routine()), not(hasItem("approve_routine")));
        }
    }

    static String kinds(UUID routine) {
        return "items.findAll { it.subjectId == '" + routine + "' }.kind";
    }
}
