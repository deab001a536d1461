package se.samverka.routine;

import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.samverka.routine.RoutinePublicationTest.kinds;
import static se.samverka.routine.Routines.read;
import static se.samverka.testing.Call.as;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samverka.routine.Routines.Made;
import se.samverka.testing.ApiTest;
import se.samverka.testing.Database;
import se.samverka.testing.Person;

/** "I have read and understood", bound to a version; asked anew for a major one. */
@ApiTest
class RoutineAcknowledgementTest {
    /** Numbers about fewer than five are withheld. */
    @BeforeEach
    void fiveAreKnown() {
        List.of(Person.TEACHER, Person.HANDLER, Person.SECTOR_LEAD, Person.ADMIN, Person.COORDINATOR)
                .forEach(person -> as(person).get("/me").then().statusCode(200));
    }

    @Test
    void it_is_asked_for_until_it_is_given_and_once_is_enough() {
        Made made = Routines.published();
        read(Person.TEACHER, made).then().body("acknowledgementDue", is(true));
        as(Person.TEACHER).get("/me/tasks").then().body(kinds(made.routine()), hasItem("acknowledge_routine"));
        Response first = acknowledge(Person.TEACHER, made);
        first.then().statusCode(200);
        acknowledge(Person.TEACHER, made).then().statusCode(200).header("Idempotency-Replayed", "true")
                .body("acknowledgedAt", is(first.<String>path("acknowledgedAt")));
        read(Person.TEACHER, made).then().body("acknowledgementDue", is(false));
        as(Person.TEACHER).get("/me/tasks").then().body(kinds(made.routine()), not(hasItem("acknowledge_routine")));
        assertEquals(1, Database.number("select count(*) from routine_acknowledgement where version_id = ?", made.version()));
    }

    @Test
    void a_minor_version_lets_it_stand_and_a_major_one_asks_anew() {
        Made first = Routines.published();
        acknowledge(Person.TEACHER, first).then().statusCode(200);
        Made minor = Routines.publishedAnew(first, false);
        read(Person.TEACHER, minor).then().body("acknowledgementDue", is(false))
                .body("lastAcknowledged.id", is(first.version().toString())).body("lastAcknowledged.number", is(1));
        read(Person.HANDLER, minor).then().body("acknowledgementDue", is(true));
        assertEquals(1, acknowledged(minor));
        Made major = Routines.publishedAnew(minor, true);
        read(Person.TEACHER, major).then().body("acknowledgementDue", is(true));
        assertEquals(0, acknowledged(major));
        acknowledge(Person.TEACHER, first).then().statusCode(409);
        acknowledge(Person.TEACHER, major).then().statusCode(200);
        assertEquals(1, acknowledged(major));
        Made after = Routines.publishedAnew(major, false);
        read(Person.TEACHER, after).then().body("acknowledgementDue", is(false));
    }

    @Test
    void what_was_withdrawn_counts_no_more() {
        Made first = Routines.published();
        acknowledge(Person.TEACHER, first).then().statusCode(200);
        Routines.step(Person.COORDINATOR, first, "withdrawal", Map.of("reason", "Fel nummer.")).then().statusCode(200);
        Made second = Routines.publishedAnew(first, false);
        read(Person.TEACHER, second).then().body("acknowledgementDue", is(true));
        assertEquals(0, acknowledged(second));
    }

    @Test
    void what_one_may_not_know_of_cannot_be_acknowledged() {
        acknowledge(Person.TEACHER, Routines.submitted()).then().statusCode(404);
        acknowledge(Person.GROUP_MEMBER, Routines.published()).then().statusCode(403);
    }

    @Test
    void the_coverage_is_of_those_who_work_here() {
        Made made = Routines.published();
        acknowledge(Person.TEACHER, made).then().statusCode(200);
        acknowledge(Person.HANDLER, made).then().statusCode(200);
        JsonPath coverage = coverage();
        assertEquals(2, coverage.getInt(of(made) + ".acknowledged"));
        assertEquals(Database.number("select count(*) from account where 'staff' = any (roles)"), coverage.getLong(of(made) + ".staff"));
        as(Person.SECTOR_LEAD).get("/routines/coverage").then().statusCode(403);
    }

    private static int acknowledged(Made made) {
        return coverage().getInt(of(made) + ".acknowledged");
    }

    private static JsonPath coverage() {
        return as(Person.COORDINATOR).get("/routines/coverage").then().statusCode(200).extract().jsonPath();
    }

    private static String of(Made made) {
        return "items.find { it.versionId == '" + made.version() + "' }";
    }

    private static Response acknowledge(Person person, Made made) {
        return as(person).put("/me/routine-acknowledgements/{version}", made.version());
    }
}
