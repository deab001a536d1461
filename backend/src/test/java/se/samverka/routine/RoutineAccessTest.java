package se.samverka.routine;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static se.samverka.routine.Routines.read;
import static se.samverka.testing.Call.as;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samverka.routine.Routines.Made;
import se.samverka.testing.ApiTest;
import se.samverka.testing.Database;
import se.samverka.testing.Person;

/** Who may know of which version, and what of it: over HTTP and by row security alone. */
@ApiTest
class RoutineAccessTest {
    @Test
    void a_draft_is_the_coordinators_until_it_is_put_forward() {
        Made draft = Routines.written();
        for (Person person : List.of(Person.TEACHER, Person.HANDLER, Person.SECTOR_LEAD, Person.ADMIN, Person.GROUP_MEMBER, Person.AUDITOR)) {
            read(person, draft).then().statusCode(404);
            as(person).get("/routines/{id}", draft.routine()).then().statusCode(404);
            as(person).get("/routines").then().body("items.id", not(hasItem(draft.routine().toString())));
        }
        read(Person.OTHER_COORDINATOR, draft).then().statusCode(200);
        Made submitted = Routines.submitted();
        read(Person.SECTOR_LEAD, submitted).then().statusCode(200).body("editions.audience", hasItem("staff"));
        read(Person.TEACHER, submitted).then().statusCode(404);
    }

    @Test
    void each_sees_the_editions_that_are_for_them() {
        Made made = Routines.published();
        read(Person.TEACHER, made).then().statusCode(200).body("editions.audience", is(List.of("staff", "civil_society", "public", "easy_swedish")))
                .body("steps", not(empty()));
        read(Person.GROUP_MEMBER, made).then().statusCode(200).body("editions.audience", is(List.of("civil_society", "public", "easy_swedish")))
                .body("steps", is(empty()));
        read(Person.NOBODY, made).then().statusCode(403);
    }

    @Test
    void a_withdrawn_version_is_the_coordinators_again() {
        Made made = Routines.published();
        Routines.step(Person.COORDINATOR, made, "withdrawal", Map.of("reason", "Fel nummer.")).then().statusCode(200);
        read(Person.TEACHER, made).then().statusCode(404);
        read(Person.COORDINATOR, made).then().statusCode(200).body("withdrawnBecause", is("Fel nummer."));
    }

    @Test
    void a_version_is_found_below_its_own_routine_only() {
        Made one = Routines.published();
        Made other = Routines.published();
        as(Person.COORDINATOR).get("/routines/{id}/versions/{version}", other.routine(), one.version()).then().statusCode(404);
    }

    @Test
    void row_security_alone_tells_them_apart() throws SQLException {
        Made draft = Routines.written();
        Made published = Routines.published();
        for (Person person : List.of(Person.TEACHER, Person.ADMIN, Person.GROUP_MEMBER, Person.NOBODY)) {
            try (Connection connection = Database.as(person, "officer")) {
                assertEquals(List.of(), reaches(connection, draft), person.name());
            }
        }
        try (Connection connection = Database.as(Person.TEACHER, "officer")) {
            assertEquals(List.of("civil_society", "public", "staff"), reaches(connection, published));
        }
        try (Connection connection = Database.as(Person.GROUP_MEMBER, "officer")) {
            assertEquals(List.of("civil_society", "public"), reaches(connection, published));
        }
        try (Connection connection = Database.asApplication()) {
            assertEquals(List.of("public"), reaches(connection, published), "nobody named");
            assertEquals(List.of(), reaches(connection, draft), "nobody named");
            assertEquals(List.of("0"), Database.column(connection, "select count(*) from routine_version where status <> 'published'"));
            assertEquals(List.of("0"), Database.column(connection, "select count(*) from routine_acknowledgement"));
        }
    }

    @Test
    void the_database_itself_holds_what_the_application_could_forget() throws SQLException {
        Made published = Routines.published();
        try (Connection connection = Database.as(Person.COORDINATOR, "officer")) {
            assertEquals(0, Database.change(connection, "update routine_content set content = '{}' where version_id = ?", published.version()));
        }
        Made submitted = Routines.submitted();
        try (Connection connection = Database.as(Person.COORDINATOR, "officer")) {
            assertEquals("23514", assertThrows(SQLException.class, () -> Database.change(connection,
                    "update routine_version set status = 'approved', approved_by = '" + Person.COORDINATOR.id() + "', approved_at = now() where id = ?",
                    submitted.version())).getSQLState(), "nobody approves their own");
        }
        try (Connection connection = Database.as(Person.TEACHER, "officer")) {
            assertEquals(0, Database.change(connection, "update routine_version set status = 'withdrawn' where id = ?", published.version()));
        }
        try (Connection connection = Database.as(Person.TEACHER, "officer")) {
            assertEquals("42501", assertThrows(SQLException.class, () -> acknowledgeFor(Person.HANDLER.id(), connection, published)).getSQLState());
        }
    }

    private static void acknowledgeFor(UUID account, Connection connection, Made made) throws SQLException {
        Database.change(connection, "insert into routine_acknowledgement (version_id, account_id, acknowledged_at) values (?, ?, now())", made.version(), account);
    }

    private static List<String> reaches(Connection connection, Made made) throws SQLException {
        return Database.column(connection, "select reach from routine_content where version_id = ? order by 1", made.version());
    }
}
