package se.samverka.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.samverka.testing.Call.as;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samverka.concern.Concerns;
import se.samverka.testing.ApiTest;
import se.samverka.testing.Database;
import se.samverka.testing.Person;

/** One notice for each recipient, kind and case while it is unread, in the transaction of what it tells of. */
@ApiTest
class LeavingNoticesTest {
    @BeforeEach
    void everybodyHasLoggedIn() {
        List.of(Person.COORDINATOR, Person.OTHER_COORDINATOR, Person.HANDLER).forEach(person -> as(person).get("/me").then().statusCode(200));
    }

    @Test
    void tells_the_handler_once_however_often_the_case_is_given() {
        UUID id = Concerns.assigned();
        Concerns.assign(id, Person.HANDLER);
        assertEquals(List.of(Person.HANDLER.id().toString()), told("concern_assigned", id));
    }

    @Test
    void tells_again_when_the_first_was_read() {
        UUID id = Concerns.assigned();
        Database.change("update notice set read_at = now() where subject_id = ?", id);
        Concerns.assign(id, Person.HANDLER);
        assertEquals(2, told("concern_assigned", id).size());
    }

    @Test
    void tells_all_of_a_role_but_the_one_who_did_it() {
        UUID id = Concerns.closed();
        Concerns.step(Person.COORDINATOR, id, "reopening", Map.of("reason", "Nytt har hänt.")).then().statusCode(200);
        List<String> told = told("proposal_made", id);
        assertEquals(List.of(true, false), List.of(told.contains(Person.OTHER_COORDINATOR.id().toString()), told.contains(Person.COORDINATOR.id().toString())));
        Concerns.step(Person.OTHER_COORDINATOR, id, "proposal/rejection", Map.of("reason", "Inget nytt.")).then().statusCode(200);
        assertEquals(List.of(Person.COORDINATOR.id().toString()), told("proposal_decided", id));
    }

    @Test
    void tells_nothing_of_what_was_refused() {
        UUID id = Concerns.received();
        as(Person.COORDINATOR).header("If-Match", Concerns.etag(id)).body(Map.of("handlerId", Person.HANDLER.id().toString()))
                .post("/concerns/{id}/assignment", id).then().statusCode(409);
        assertEquals(List.of(), told("concern_assigned", id));
    }

    private static List<String> told(String kind, UUID subject) {
        return Database.column("select recipient_id from notice where kind = ? and subject_id = ?", kind, subject);
    }
}
