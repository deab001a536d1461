package se.samverka.routine.followed;

import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static se.samverka.testing.Call.as;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samverka.concern.Concerns;
import se.samverka.routine.Routines;
import se.samverka.routine.Routines.Made;
import se.samverka.shared.schedule.JobRunner;
import se.samverka.testing.ApiTest;
import se.samverka.testing.Database;
import se.samverka.testing.Person;

/** The routine inside the case: which version was followed, and who took which step. */
@ApiTest
class FollowedRoutineTest {
    @Inject
    FollowedRoutines routines;

    @Inject
    JobRunner jobs;

    @Test
    void a_case_keeps_the_version_that_was_followed_when_it_came_in() {
        Made first = Routines.publishedForConcerns();
        UUID concern = Concerns.assigned();
        tick(Person.HANDLER, concern, 1, true).then().statusCode(200);
        Made second = Routines.publishedAnew(first, true);
        read(Person.HANDLER, concern).then().statusCode(200).body("versionId", is(first.version().toString())).body("number", is(1))
                .body("followedNow", is(false)).body("steps[0].done", is(true)).body("steps[0].step.what", is("Ring 112 vid fara."));
        read(Person.HANDLER, Concerns.assigned()).then().statusCode(200).body("versionId", is(second.version().toString()))
                .body("followedNow", is(true)).body("steps[0].done", is(false)).body("steps[0].tickedBy", is(nullValue()));
    }

    @Test
    void who_took_a_step_is_told_and_a_mistake_is_taken_back() {
        Routines.publishedForConcerns();
        UUID concern = Concerns.assigned();
        tick(Person.HANDLER, concern, 1, true).then().statusCode(200).body("steps[0].tickedBy", is(Person.HANDLER.fullName()));
        tick(Person.COORDINATOR, concern, 1, false).then().statusCode(200).body("steps[0].done", is(false))
                .body("steps[0].tickedBy", is(Person.COORDINATOR.fullName()));
        assertEquals(List.of("routine.step_taken", "routine.step_not_taken"),
                Database.column("select action from audit_event where subject_id = ? and action like 'routine.%' order by id", concern));
    }

    @Test
    void a_step_that_the_routine_does_not_have_is_422() {
        Routines.publishedForConcerns();
        UUID concern = Concerns.assigned();
        tick(Person.HANDLER, concern, 2, true).then().statusCode(422).body("errors.pointer", is(List.of("#/position")));
        tick(Person.HANDLER, concern, 0, true).then().statusCode(422);
    }

    @Test
    void who_may_not_know_of_the_case_sees_no_step_of_it() {
        Routines.publishedForConcerns();
        UUID concern = Concerns.assigned();
        read(Person.OTHER_HANDLER, concern).then().statusCode(404);
        tick(Person.OTHER_HANDLER, concern, 1, true).then().statusCode(404);
        read(Person.TEACHER, concern).then().statusCode(403);
    }

    @Test
    void row_security_alone_keeps_strangers_from_reading_and_ticking() throws SQLException {
        Made made = Routines.publishedForConcerns();
        UUID concern = Concerns.assigned();
        tick(Person.HANDLER, concern, 1, true).then().statusCode(200);
        try (Connection connection = Database.as(Person.OTHER_HANDLER, "officer")) {
            assertEquals(List.of("0"), Database.column(connection, "select count(*) from routine_step_done where concern_id = ?", concern));
            assertEquals("42501", assertThrows(SQLException.class, () -> Database.change(connection,
                    "insert into routine_step_done (concern_id, version_id, position, done, ticked_by, ticked_at) values (?, ?, 2, true, ?, now())",
                    concern, made.version(), Person.OTHER_HANDLER.id())).getSQLState());
        }
        read(Person.HANDLER, concern).then().body("steps[0].tickedBy", not(nullValue()));
    }

    @Test
    void it_goes_with_the_case() {
        Routines.publishedForConcerns();
        UUID concern = Concerns.assigned();
        tick(Person.HANDLER, concern, 1, true).then().statusCode(200);
        jobs.once("erasing-in-a-test", now -> routines.erase(List.of(concern)));
        assertEquals(0, Database.number("select count(*) from routine_step_done where concern_id = ?", concern));
    }

    private static Response read(Person person, UUID concern) {
        return as(person).get("/concerns/{id}/routine-steps", concern);
    }

    private static Response tick(Person person, UUID concern, int position, boolean done) {
        return as(person).body(Map.of("position", position, "done", done)).put("/concerns/{id}/routine-steps", concern);
    }
}
