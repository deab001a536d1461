package se.samverka.retention;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.samverka.testing.Call.as;
import static se.samverka.testing.Call.asStrong;
import static se.samverka.testing.Call.newKey;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samverka.concern.Concerns;
import se.samverka.shared.idempotency.Idempotency;
import se.samverka.shared.schedule.JobRunner;
import se.samverka.testing.ApiTest;
import se.samverka.testing.Database;
import se.samverka.testing.MovableClock;
import se.samverka.testing.Person;

/** Short lives (safeguards 15 and 18): rules as data, dry run, approval by another, the run, what is left. */
@ApiTest
class RetentionTest {
    private static final String CANARY = "Kanariefågel";

    @Inject
    MovableClock clock;

    @Inject
    JobRunner jobs;

    @Inject
    RetentionErasing erasing;

    @Inject
    Idempotency idempotency;

    @BeforeEach
    void leaveNoRunOpen() {
        RetentionRuns.withdrawOpen();
    }

    @AfterEach
    void letGo() {
        clock.letGo();
    }

    @ParameterizedTest(name = "{0} is kept {1} days")
    @CsvSource({"no_basis, 30", "lawful_expression, 30", "advice_only, 90", "handed_to_other, 365"})
    void is_due_when_its_days_have_passed_and_not_before(String outcome, int days) {
        UUID id = closedAs(outcome);
        inDays(days, -Duration.ofMinutes(5).toSeconds());
        assertEquals(List.of(), caseNumbersListedBy(prepared(), id));
        leaveNoRunOpen();
        inDays(days, Duration.ofMinutes(5).toSeconds());
        assertEquals(List.of(caseNumber(id)), caseNumbersListedBy(prepared(), id));
    }

    @Test
    void erases_every_trace_of_what_somebody_else_approved_and_keeps_a_row_of_statistics() {
        Map<String, Object> registration = Concerns.registration();
        ((List<Map<String, Object>>) registration.get("observedEvents")).get(0).put("whatHappened", CANARY + " vid skolan.");
        UUID id = Concerns.received(registration);
        Concerns.step(Person.COORDINATOR, id, "triage", Concerns.triage("adult")).then().statusCode(200);
        Concerns.assign(id, Person.HANDLER);
        UUID entry = Concerns.journalEntry(Person.HANDLER, id);
        as(Person.HANDLER).header("If-Match", "\"0\"").post("/concerns/{id}/journal-entries/{entry}/lock", id, entry).then().statusCode(200);
        Map<String, Object> correction = Concerns.entry(CANARY + " rättad.");
        correction.put("corrects", entry.toString());
        as(Person.HANDLER).header("Idempotency-Key", newKey()).body(correction).post("/concerns/{id}/journal-entries", id).then().statusCode(201);
        as(Person.HANDLER).body(Map.of("content", Map.of("text", CANARY))).put("/me/drafts/assess-" + id).then().statusCode(200);
        Concerns.step(Person.HANDLER, id, "closure", Concerns.closure("no_basis")).then().statusCode(200);
        long before = Database.number("select count(*) from purged_concern");

        inDays(30, 60);
        UUID run = prepared();
        assertEquals(List.of(caseNumber(id)), caseNumbersListedBy(run, id));
        approve(run);
        work();
        jobs.once("idempotency-forgetting", idempotency::forgetOld);

        assertEquals(before + erasedBy(run, Kept.CONCERN), Database.number("select count(*) from purged_concern"));
        as(Person.COORDINATOR).get("/concerns/{id}", id).then().statusCode(404);
        assertEquals(List.of(), tablesThatHold(id.toString()), "ids outside the log");
        assertEquals(List.of(), tablesThatHold(entry.toString()), "ids of parts outside the log");
        assertEquals(1, Database.number("select count(*) from retention_item where run_id = ? and case_hash = ? and erases = 'concern' and state = 'erased'",
                run, RetentionItem.hash(id)));
        assertEquals(1, Database.number("select count(*) from audit_event where action = 'concern.purged' and subject_id = ?", id));
        as(Person.AUDITOR).get("/retention-runs/{id}", run).then().statusCode(200).body("status", equalTo("done"))
                .body("mayApprove", equalTo(false));
    }

    @Test
    void nobody_approves_what_they_asked_for_and_nobody_without_a_strong_login() {
        UUID run = prepared();
        returns(409, "own-work", asStrong(Person.AUDITOR).header("If-Match", etag(run)).post("/retention-runs/{id}/approval", run));
        returns(401, "step-up-required", as(Person.COORDINATOR).header("If-Match", etag(run)).post("/retention-runs/{id}/approval", run));
        returns(428, "version-required", asStrong(Person.COORDINATOR).post("/retention-runs/{id}/approval", run));
        returns(412, "stale-version", asStrong(Person.COORDINATOR).header("If-Match", "\"77\"").post("/retention-runs/{id}/approval", run));
        as(Person.COORDINATOR).header("If-Match", etag(run)).post("/retention-runs/{id}/withdrawal", run).then().statusCode(200).body("status", equalTo("withdrawn"));
        returns(409, "illegal-transition", asStrong(Person.COORDINATOR).header("If-Match", etag(run)).post("/retention-runs/{id}/approval", run));
    }

    @Test
    void one_run_at_a_time_and_one_for_one_key() {
        String key = newKey();
        Response first = as(Person.AUDITOR).header("Idempotency-Key", key).post("/retention-runs");
        first.then().statusCode(201).body("status", equalTo("preparing"));
        as(Person.AUDITOR).header("Idempotency-Key", key).post("/retention-runs").then().statusCode(201).body("id", equalTo(first.path("id")))
                .header("Idempotency-Replayed", equalTo("true"));
        returns(409, "illegal-transition", as(Person.COORDINATOR).header("Idempotency-Key", newKey()).post("/retention-runs"));
    }

    @Test
    void what_is_held_restricted_or_reopened_after_the_dry_run_is_kept() {
        UUID held = closedAs("no_basis");
        UUID reopened = closedAs("no_basis");
        UUID erased = closedAs("no_basis");
        inDays(31, 0);
        UUID run = prepared();
        as(Person.COORDINATOR).header("Idempotency-Key", newKey()).body(Map.of("reason", "Handlingen är begärd."))
                .post("/concerns/{id}/legal-holds", held).then().statusCode(201).body("releasedAt", nullValue());
        returns(409, "illegal-transition", as(Person.COORDINATOR).header("Idempotency-Key", newKey()).body(Map.of("reason", "En gång till."))
                .post("/concerns/{id}/legal-holds", held));
        Concerns.step(Person.COORDINATOR, reopened, "reopening", Map.of("reason", "Nya uppgifter.")).then().statusCode(200);
        Concerns.step(Person.OTHER_COORDINATOR, reopened, "proposal/approval", null).then().statusCode(200);
        approve(run);
        work();

        assertEquals(List.of("legal_hold"), obstacles(run, held));
        assertEquals(List.of("reopened"), obstacles(run, reopened));
        as(Person.COORDINATOR).get("/concerns/{id}", held).then().statusCode(200);
        as(Person.COORDINATOR).get("/concerns/{id}", reopened).then().statusCode(200).body("status", equalTo("triaged"));
        as(Person.COORDINATOR).get("/concerns/{id}", erased).then().statusCode(404);

        Response holds = as(Person.COORDINATOR).get("/concerns/{id}/legal-holds", held);
        holds.then().statusCode(200).body("items[0].reason", equalTo("Handlingen är begärd."));
        String hold = holds.path("items[0].id");
        as(Person.COORDINATOR).header("If-Match", "\"0\"").post("/concerns/{id}/legal-holds/{hold}/release", held, hold).then().statusCode(200);
        UUID next = prepared();
        approve(next);
        work();
        as(Person.COORDINATOR).get("/concerns/{id}", held).then().statusCode(404);
        assertEquals(List.of(), tablesThatHold(held.toString()));
    }

    @Test
    void the_reporter_is_forgotten_before_the_case() {
        UUID id = closedAs("support_given");
        inDays(31, 0);
        as(Person.TEACHER).get("/me/concerns?limit=100").then().statusCode(200).body("items.caseNumber", hasItem(caseNumber(id)));
        UUID run = prepared();
        approve(run);
        work();
        as(Person.TEACHER).get("/me/concerns?limit=100").then().statusCode(200).body("items.caseNumber", not(hasItem(caseNumber(id))));
        as(Person.COORDINATOR).get("/concerns/{id}", id).then().statusCode(200);
        assertEquals(0, Database.number("select count(*) from concern_step where concern_id = ? and by_id = ?", id, Person.TEACHER.id()));
    }

    @Test
    void a_run_that_is_cut_off_goes_on_where_it_was() {
        UUID id = closedAs("no_basis");
        inDays(31, 0);
        UUID run = prepared();
        approve(run);
        Database.change("update retention_item set state = 'postponed', obstacle = 'reopened' where run_id = ? and case_id <> ?", run, id);
        work();
        work();
        as(Person.COORDINATOR).get("/concerns/{id}", id).then().statusCode(404);
        assertEquals(1, Database.number("select count(*) from audit_event where action = 'retention.run_ended' and subject_id = ?", run));
    }

    private static UUID closedAs(String outcome) {
        UUID id = Concerns.inAction();
        boolean closed = Concerns.step(Person.HANDLER, id, "closure", Concerns.closure(outcome)).then().statusCode(200).extract().<String>path("status").equals("closed");
        if (!closed) {
            Concerns.step(Person.COORDINATOR, id, "proposal/approval", null).then().statusCode(200);
        }
        return id;
    }

    private void inDays(int days, long seconds) {
        clock.set(Instant.now().plus(Duration.ofDays(days)).plusSeconds(seconds));
    }

    private UUID prepared() {
        UUID run = RetentionRuns.proposed();
        as(Person.AUDITOR).get("/retention-runs/{id}", run).then().statusCode(200).body("status", equalTo("proposed"));
        return run;
    }

    private static void approve(UUID run) {
        asStrong(Person.COORDINATOR).header("If-Match", etag(run)).post("/retention-runs/{id}/approval", run).then().statusCode(200).body("status", equalTo("approved"));
    }

    private void work() {
        jobs.as("retention", erasing::erase);
    }

    private static String etag(UUID run) {
        return as(Person.COORDINATOR).get("/retention-runs/{id}", run).then().statusCode(200).extract().header("ETag");
    }

    private static String caseNumber(UUID id) {
        return Database.column("select case_number from concern where id = ?", id).get(0);
    }

    private static List<String> caseNumbersListedBy(UUID run, UUID concern) {
        List<String> found = new ArrayList<>();
        for (String next = "/api/v1/retention-runs/" + run + "/items?limit=100"; next != null;) {
            Response page = as(Person.COORDINATOR).basePath("").get(next);
            page.then().statusCode(200);
            found.addAll(page.path("items.findAll { it.erases == 'concern' }.caseNumber"));
            next = page.path("_links.next");
        }
        found.retainAll(List.of(caseNumber(concern)));
        return found;
    }

    private static long erasedBy(UUID run, Kept kept) {
        return Database.number("select count(*) from retention_item where run_id = ? and state = 'erased' and erases = ?", run, kept.code());
    }

    private static List<String> obstacles(UUID run, UUID concern) {
        return Database.column("select obstacle from retention_item where run_id = ? and case_id = ? and erases = 'concern'", run, concern);
    }

    /** Every table but the log, row by row as text. Ids in the log stay: they name nobody. */
    static List<String> tablesThatHold(String trace) {
        List<String> tables = Database.column("select table_name from information_schema.tables where table_schema = 'public'"
                + " and table_type = 'BASE TABLE' and table_name not in ('audit_event', 'audit_batch', 'audit_batch_member')");
        return tables.stream().filter(table -> Database.number("select count(*) from " + table + " t where t::text like ?", "%" + trace + "%") > 0).toList();
    }

    private static void returns(int status, String problem, Response response) {
        response.then().statusCode(status).body("type", equalTo("/api/v1/problems/" + problem));
    }
}
