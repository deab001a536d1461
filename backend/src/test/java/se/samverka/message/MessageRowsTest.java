package se.samverka.message;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import se.samverka.concern.Concerns;
import se.samverka.shared.schedule.JobRunner;
import se.samverka.testing.ApiTest;
import se.samverka.testing.Database;
import se.samverka.testing.Person;

/** What the database itself allows with messages, and how they end. */
@ApiTest
class MessageRowsTest {
    private static final String INSERT = "insert into message (id, concern_id, position, sender, written_by, sent_on, text)"
            + " values (gen_random_uuid(), ?, 50, ?, ?, current_date, ''::bytea)";

    @Inject
    JobRunner jobs;

    @Inject
    MessageEnd end;

    @Test
    void nobody_changes_or_takes_back_what_was_said() throws SQLException {
        UUID concern = conversation();
        for (String capacity : List.of("officer", "reporter")) {
            try (Connection application = Database.as(Person.COORDINATOR, capacity)) {
                assertEquals(0, Database.change(application, "delete from message where concern_id = ?", concern));
                assertThrows(SQLException.class, () -> Database.change(application, "update message set text = '' where concern_id = ?", concern));
            }
        }
    }

    @Test
    void nobody_writes_for_the_other_side_or_in_anothers_name() throws SQLException {
        UUID concern = conversation();
        refuse(Person.COORDINATOR, "officer", concern, "reporter", Person.COORDINATOR.id());
        refuse(Person.COORDINATOR, "officer", concern, "officer", Person.HANDLER.id());
        refuse(Person.TEACHER, "reporter", concern, "officer", Person.TEACHER.id());
        refuse(Person.OTHER_HANDLER, "officer", concern, "officer", Person.OTHER_HANDLER.id());
        // To see is not to take part: what a handler reads when the glass is broken, they do not answer.
        Concerns.assign(concern, Person.OTHER_HANDLER);
        refuse(Person.HANDLER, "officer", concern, "officer", Person.HANDLER.id());
        try (Connection application = Database.as(Person.TEACHER, "reporter")) {
            assertEquals(1, Database.change(application, INSERT, concern, "reporter", Person.TEACHER.id()));
        }
    }

    @Test
    void a_stranger_sees_no_row() throws SQLException {
        UUID concern = conversation();
        for (Person stranger : List.of(Person.OTHER_HANDLER, Person.AUDITOR, Person.ADMIN, Person.SECTOR_LEAD)) {
            for (String capacity : List.of("officer", "reporter")) {
                try (Connection application = Database.as(stranger, capacity)) {
                    assertEquals(List.of(), Database.column(application, "select id from message where concern_id = ?", concern));
                    assertEquals(List.of(), Database.column(application, "select message_id from message_read_mark where concern_id = ?", concern));
                }
            }
        }
    }

    @Test
    void what_somebody_has_yet_to_read_postpones_the_end() {
        UUID concern = Concerns.assigned();
        assertFalse(isKept(concern));
        Messages.write(Person.HANDLER, concern, "Har du sett mer?").then().statusCode(201);
        assertTrue(isKept(concern));
        Database.change("update message set sent_on = current_date - 31 where concern_id = ?", concern);
        assertFalse(isKept(concern), "somebody who may never come back is not waited for longer");
        Messages.writeOwn(Person.TEACHER, concern, "Ja.").then().statusCode(201);
        Database.change("update message set sent_on = current_date - 1000 where concern_id = ?", concern);
        assertTrue(isKept(concern), "what the reporter wrote waits until it is read");
        Messages.of(Person.HANDLER, concern).then().statusCode(200);
        assertFalse(isKept(concern));
    }

    @Test
    void an_erased_case_leaves_no_message() {
        UUID concern = conversation();
        jobs.once("message-erasure-test", now -> end.erase(List.of(concern)));
        assertEquals(0, Database.number("select (select count(*) from message where concern_id = ?) + (select count(*) from message_read_mark where concern_id = ?)", concern, concern));
    }

    private boolean isKept(UUID concern) {
        AtomicBoolean answer = new AtomicBoolean();
        jobs.once("message-end-test", now -> answer.set(!end.obstacles(List.of(concern)).isEmpty()));
        return answer.get();
    }

    private static UUID conversation() {
        UUID concern = Concerns.assigned();
        Messages.write(Person.HANDLER, concern, "Har du sett mer?").then().statusCode(201);
        Messages.own(Person.TEACHER, concern).then().statusCode(200);
        return concern;
    }

    private static void refuse(Person person, String capacity, UUID concern, String sender, UUID writer) throws SQLException {
        try (Connection application = Database.as(person, capacity)) {
            assertThrows(SQLException.class, () -> Database.change(application, INSERT, concern, sender, writer));
        }
    }
}
