package se.samverka.concern;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samverka.testing.Call.as;
import static se.samverka.testing.Call.newKey;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samverka.testing.ApiTest;
import se.samverka.testing.Person;
import se.samverka.testing.Statements;

/**
 * What a request costs in statements, beside the one that names the actor and the audit row: however many rows there
 * are, a read or a list takes two, a creation four, a change three.
 */
@ApiTest
class ConcernCostTest {
    private static final int READ = 2;
    private static final int LIST = 2;
    private static final int CREATE = 4;
    private static final int CHANGE = 3;
    /** Each feature that gives tasks asks for its own. */
    private static final int TASKS = 30;
    /** Somebody is told; a role costs the look-up of its holders too. */
    private static final int TELLING_ONE = 1;
    private static final int TELLING_A_ROLE = 2;
    /** A concern is closed when nothing is under way for its person. */
    private static final int ASKING_WHAT_IS_UNFINISHED = 1;

    /** Accounts and code lists are looked up once, not at every request. */
    @BeforeEach
    void warmUp() {
        Concerns.register(Person.TEACHER, Concerns.registration("sectorCode", "utbildning")).then().statusCode(201);
        Concerns.assigned();
        as(Person.AUDITOR).get("/me").then().statusCode(200);
    }

    @ParameterizedTest(name = "{0} observed events and {1} journal entries")
    @CsvSource({"1, 0", "20, 25"})
    void reads_and_lists_cost_the_same_however_much_there_is(int events, int entries) {
        UUID id = Concerns.received(registrationWith(events));
        Concerns.step(Person.COORDINATOR, id, "triage", Concerns.triage("adult")).then().statusCode(200);
        Concerns.assign(id, Person.HANDLER);
        for (int i = 0; i < entries; i++) {
            Concerns.journalEntry(Person.HANDLER, id);
        }
        costs(READ, () -> as(Person.COORDINATOR).get("/concerns/{id}", id), 200);
        costs(READ, () -> as(Person.HANDLER).get("/concerns/{id}", id), 200);
        costs(READ, () -> as(Person.HANDLER).get("/concerns/{id}/history", id), 200);
        costs(READ, () -> as(Person.HANDLER).get("/concerns/{id}/reads", id), 200);
        costs(LIST, () -> as(Person.HANDLER).get("/concerns/{id}/journal-entries", id), 200);
    }

    @ParameterizedTest
    @CsvSource({"1", "100"})
    void lists_cost_the_same_however_long_the_page(int limit) {
        for (String path : List.of("/concerns", "/concerns?status=triaged&status=received&overdue=true", "/concerns?page=2")) {
            for (Person person : List.of(Person.COORDINATOR, Person.HANDLER)) {
                costs(LIST, () -> as(person).queryParam("limit", limit).get(path), 200);
            }
        }
        // With what social services answered about the page's concerns.
        costs(LIST + 1, () -> as(Person.TEACHER).queryParam("limit", limit).get("/me/concerns"), 200);
        costs(TASKS, () -> as(Person.COORDINATOR).get("/me/tasks"), 200);
        // With which of the page's events are of a reporter who has been forgotten.
        costs(LIST + 1, () -> as(Person.AUDITOR).queryParam("limit", limit).get("/audit-events"), 200);
        costs(LIST, () -> as(Person.TEACHER).get("/me/drafts"), 200);
        costs(LIST, () -> as(Person.COORDINATOR).get("/handlers"), 200);
        costs(LIST, () -> as(Person.TEACHER).get("/sectors"), 200);
    }

    @ParameterizedTest(name = "{0} observed events")
    @CsvSource({"1", "20"})
    void a_registration_costs_four_however_much_was_seen(int events) {
        Map<String, Object> registration = registrationWith(events);
        registration.put("sectorCode", "utbildning");
        costs(CREATE, () -> Concerns.register(Person.TEACHER, registration), 201);
    }

    @Test
    void a_journal_entry_costs_four_and_its_changes_less() {
        UUID id = Concerns.assigned();
        costs(CREATE, () -> as(Person.HANDLER).header("Idempotency-Key", newKey()).body(Concerns.entry("Samtal."))
                .post("/concerns/{id}/journal-entries", id), 201);
        UUID entry = Concerns.journalEntry(Person.HANDLER, id);
        costs(CHANGE, () -> as(Person.HANDLER).header("If-Match", "\"0\"").body(Concerns.entry("Samtal igen."))
                .put("/concerns/{id}/journal-entries/{entry}", id, entry), 200);
        costs(CHANGE, () -> as(Person.HANDLER).header("If-Match", "\"1\"").post("/concerns/{id}/journal-entries/{entry}/lock", id, entry), 200);
    }

    @Test
    void every_step_costs_three_and_what_it_tells() {
        UUID id = Concerns.received();
        step(Person.COORDINATOR, id, "triage", Concerns.triage("adult"));
        step(CHANGE + TELLING_ONE, Person.COORDINATOR, id, "assignment", Map.of("handlerId", Person.HANDLER.id().toString()));
        step(Person.COORDINATOR, id, "emergency-referrals", Map.of("service", "emergency_112", "referredOn", Concerns.today().toString()));
        step(Person.HANDLER, id, "assessments", Concerns.assessment());
        step(Person.HANDLER, id, "measures", Concerns.measure());
        step(Person.HANDLER, id, "follow-ups", Concerns.followUp());
        step(CHANGE + ASKING_WHAT_IS_UNFINISHED + TELLING_A_ROLE, Person.HANDLER, id, "closure", Concerns.closure("no_basis"));
        step(CHANGE + ASKING_WHAT_IS_UNFINISHED + TELLING_ONE, Person.COORDINATOR, id, "proposal/approval", null);
        step(CHANGE + TELLING_A_ROLE, Person.HANDLER, id, "reopening", Map.of("reason", "Nya uppgifter."));
        step(CHANGE + TELLING_ONE, Person.COORDINATOR, id, "proposal/rejection", Map.of("reason", "Inget nytt."));
    }

    @Test
    void a_draft_costs_three() {
        String key = "cost-" + UUID.randomUUID();
        costs(CHANGE, () -> as(Person.TEACHER).body(Map.of("content", Map.of("a", 1))).put("/me/drafts/" + key), 200);
        costs(CHANGE, () -> as(Person.TEACHER).header("If-Match", "\"0\"").body(Map.of("content", Map.of("a", 2))).put("/me/drafts/" + key), 200);
        costs(READ, () -> as(Person.TEACHER).get("/me/drafts/" + key), 200);
        costs(CHANGE, () -> as(Person.TEACHER).header("If-Match", "\"1\"").delete("/me/drafts/" + key), 204);
    }

    private static void step(Person person, UUID id, String step, Object body) {
        step(CHANGE, person, id, step, body);
    }

    private static void step(int most, Person person, UUID id, String step, Object body) {
        String etag = Concerns.etag(id);
        var request = as(person).header("If-Match", etag);
        costs(most, () -> (body == null ? request : request.body(body)).post("/concerns/{id}/" + step, id), 200);
    }

    private static void costs(int most, Supplier<Response> request, int status) {
        List<String> sent = Statements.during(() -> request.get().then().statusCode(status));
        assertTrue(sent.size() <= most, sent.size() + " statements, not " + most + ":\n" + String.join("\n", sent));
    }

    private static Map<String, Object> registrationWith(int events) {
        Map<String, Object> registration = Concerns.registration();
        Map<String, Object> first = ((List<Map<String, Object>>) registration.get("observedEvents")).get(0);
        List<Map<String, Object>> all = new ArrayList<>();
        for (int i = 0; i < events; i++) {
            all.add(new HashMap<>(first));
        }
        registration.put("observedEvents", all);
        return registration;
    }
}
