package se.samverka.attachment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static se.samverka.testing.Call.as;
import static se.samverka.testing.Call.newKey;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samverka.concern.Concerns;
import se.samverka.testing.ApiTest;
import se.samverka.testing.Database;
import se.samverka.testing.Person;
import se.samverka.testing.SentFiles;

/** The application's database login by itself: whose rows it sees and what it may do with them. */
@ApiTest
class AttachmentRowsTest {
    private static final String COUNT = "select count(*) from attachment where concern_id = ?";
    private static final String INSERT = "insert into attachment (id, concern_id, file_name, file_type, size_in_bytes, digest, scan, added_by, added_as, added_at)"
            + " values (?, ?, 'x', 'text', 1, 'x', 'pending', ?, ?, now())";
    private UUID concern;

    @BeforeEach
    void plant() {
        concern = Concerns.assigned();
        SentFiles.added(Person.HANDLER, concern);
        SentFiles.textIn(as(Person.TEACHER).header("Idempotency-Key", newKey())).post("/me/concerns/{id}/attachments", concern).then().statusCode(201);
    }

    @Test
    void everybody_sees_what_is_theirs() throws SQLException {
        Map<Person, String> officers = Map.of(Person.COORDINATOR, "2", Person.HANDLER, "2", Person.OTHER_HANDLER, "0", Person.TEACHER, "0", Person.AUDITOR, "0", Person.ADMIN, "0");
        for (Map.Entry<Person, String> officer : officers.entrySet()) {
            assertEquals(officer.getValue(), count(officer.getKey(), "officer"), officer.getKey().name());
        }
        assertEquals("1", count(Person.TEACHER, "reporter"));
        assertEquals("0", count(Person.HANDLER, "reporter"));
    }

    @Test
    void nobody_adds_in_anothers_name_or_capacity_or_to_a_concern_they_do_not_see() throws SQLException {
        refuses(Person.HANDLER, "officer", concern, Person.COORDINATOR.id(), "officer");
        refuses(Person.HANDLER, "officer", concern, Person.HANDLER.id(), "reporter");
        refuses(Person.TEACHER, "reporter", concern, Person.TEACHER.id(), "officer");
        refuses(Person.OTHER_HANDLER, "officer", concern, Person.OTHER_HANDLER.id(), "officer");
    }

    @Test
    void nobody_changes_or_removes_a_row() throws SQLException {
        for (Person person : List.of(Person.COORDINATOR, Person.HANDLER)) {
            try (Connection connection = Database.as(person, "officer")) {
                assertEquals(0, Database.change(connection, "update attachment set scan = 'clean', scanned_at = now() where concern_id = ?", concern));
                assertEquals(0, Database.change(connection, "delete from attachment where concern_id = ?", concern));
                assertThrows(SQLException.class, () -> Database.change(connection, "update attachment set concern_id = ? where concern_id = ?", concern, concern));
            }
        }
    }

    private String count(Person person, String capacity) throws SQLException {
        try (Connection connection = Database.as(person, capacity)) {
            return Database.column(connection, COUNT, concern).get(0);
        }
    }

    private static void refuses(Person person, String capacity, UUID concern, UUID addedBy, String addedAs) throws SQLException {
        try (Connection connection = Database.as(person, capacity)) {
            SQLException refusal = assertThrows(SQLException.class, () -> Database.change(connection, INSERT, UUID.randomUUID(), concern, addedBy, addedAs));
            assertEquals("42501", refusal.getSQLState());
        }
    }
}
