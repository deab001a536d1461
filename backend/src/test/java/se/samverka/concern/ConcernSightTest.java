package se.samverka.concern;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static se.samverka.testing.Call.as;
import static se.samverka.testing.Call.asMachine;
import static se.samverka.testing.Call.newKey;

import io.restassured.response.Response;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samverka.testing.ApiTest;
import se.samverka.testing.Person;

/** Who sees what of a concern, and for how long. */
@ApiTest
class ConcernSightTest {

    @Test
    void a_reporter_follows_the_progress_and_learns_nothing_else() {
        UUID id = Concerns.received();
        assertProgress(id, "received");
        Concerns.step(Person.COORDINATOR, id, "triage", Concerns.triage("adult")).then().statusCode(200);
        assertProgress(id, "with_right_person");
        Concerns.assign(id, Person.HANDLER);
        assertProgress(id, "with_right_person");
        Concerns.step(Person.HANDLER, id, "closure", Concerns.closure("lawful_expression")).then().statusCode(200);
        assertProgress(id, "finished");
        as(Person.SECTOR_LEAD).get("/me/concerns").then().statusCode(200).body("items.id", not(hasItem(id.toString())));
    }

    @Test
    void returns_404_to_a_handler_who_reported_it() {
        UUID id = UUID.fromString(Concerns.register(Person.OTHER_HANDLER, Concerns.registration()).then().statusCode(201).extract().path("id"));
        as(Person.OTHER_HANDLER).get("/concerns/{id}", id).then().statusCode(404);
        as(Person.OTHER_HANDLER).get("/concerns?limit=100").then().body("items.id", not(hasItem(id.toString())));
        as(Person.OTHER_HANDLER).get("/me/concerns").then().body("items.id", hasItem(id.toString()));
    }

    @Test
    void an_earlier_handler_loses_sight_after_a_new_assignment() {
        UUID id = Concerns.assigned();
        UUID entry = Concerns.journalEntry(Person.HANDLER, id);
        as(Person.HANDLER).get("/concerns/{id}", id).then().statusCode(200);
        Concerns.assign(id, Person.OTHER_HANDLER);
        as(Person.HANDLER).get("/concerns/{id}", id).then().statusCode(404);
        as(Person.HANDLER).get("/concerns/{id}/journal-entries", id).then().statusCode(404);
        as(Person.HANDLER).header("If-Match", "\"0\"").body(Concerns.entry("Kvar?")).put("/concerns/{id}/journal-entries/{entry}", id, entry).then().statusCode(404);
        as(Person.HANDLER).get("/concerns?limit=100").then().body("items.id", not(hasItem(id.toString())));
        as(Person.HANDLER).get("/me/tasks").then().body("items.subjectId", not(hasItem(id.toString())));
        as(Person.OTHER_HANDLER).get("/concerns/{id}/journal-entries", id).then().statusCode(200).body("items.id", hasItem(entry.toString()));
    }

    @Test
    void nobody_in_the_case_learns_who_reported_it() {
        UUID id = Concerns.assigned();
        String teacher = Person.TEACHER.id().toString();
        for (String path : List.of("", "/history", "/journal-entries", "/reads")) {
            Response answer = as(Person.HANDLER).get("/concerns/{id}" + path, id);
            assertEquals(200, answer.statusCode());
            assertFalse(answer.asString().contains(teacher) || answer.asString().contains(Person.TEACHER.fullName()), path);
        }
    }

    @Test
    void every_opening_is_shown_to_who_may_open_it() {
        UUID id = Concerns.assigned();
        as(Person.OTHER_COORDINATOR).get("/concerns/{id}", id).then().statusCode(200);
        as(Person.OTHER_COORDINATOR).get("/concerns/{id}/journal-entries", id).then().statusCode(200);
        as(Person.HANDLER).get("/concerns/{id}/reads", id).then().statusCode(200)
                .body("items.findAll { it.by.name == 'Nils Åkerlund' }.action", equalTo(List.of("concern.journal_read", "concern.opened")));
    }

    @Test
    void a_partners_concern_comes_in_and_the_partner_sees_nothing_more() {
        Response receipt = asMachine("samverka-municipal", "concerns:submit").header("Idempotency-Key", newKey())
                .body(Concerns.registration()).post("/partner/concerns");
        receipt.then().statusCode(201);
        String id = receipt.path("id");
        as(Person.COORDINATOR).get("/concerns/{id}", id).then().statusCode(200).body("source", equalTo("partner"));
        for (String path : List.of("/concerns", "/me/concerns", "/me/tasks", "/concerns/" + id)) {
            asMachine("samverka-municipal", "concerns:submit").get(path).then().statusCode(403);
        }
    }

    @Test
    void a_handlers_list_holds_only_what_they_handle() {
        UUID theirs = Concerns.assigned();
        UUID others = Concerns.triaged();
        as(Person.HANDLER).get("/concerns?limit=100").then().statusCode(200)
                .body("items.id", hasItem(theirs.toString())).body("items.id", not(hasItem(others.toString())));
        as(Person.COORDINATOR).get("/concerns?assignedToMe=true").then().statusCode(200).body("items.id", not(hasItem(theirs.toString())));
    }

    private static void assertProgress(UUID id, String progress) {
        Response mine = as(Person.TEACHER).get("/me/concerns?limit=100");
        mine.then().statusCode(200).body("items.find { it.id == '" + id + "' }.progress", equalTo(progress))
                .body("items.find { it.id == '" + id + "' }.handler", nullValue());
        assertEquals(Set.of("id", "caseNumber", "receivedAt", "progress", "investigation"),
                mine.<java.util.Map<String, Object>>path("items.find { it.id == '" + id + "' }").keySet());
        as(Person.TEACHER).get("/concerns/{id}", id).then().statusCode(403);
    }
}
