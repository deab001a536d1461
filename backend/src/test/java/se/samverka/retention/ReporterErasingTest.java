package se.samverka.retention;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.samverka.testing.Call.as;
import static se.samverka.testing.Call.asStrong;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.samverka.concern.Concerns;
import se.samverka.publicsite.Reports;
import se.samverka.shared.schedule.JobRunner;
import se.samverka.testing.ApiTest;
import se.samverka.testing.Database;
import se.samverka.testing.MovableClock;
import se.samverka.testing.Person;

/** The reporter's details go first (safeguard 15), also what somebody said of themselves at the public door. */
@ApiTest
class ReporterErasingTest {
    @Inject
    MovableClock clock;

    @Inject
    JobRunner jobs;

    @Inject
    RetentionErasing erasing;

    @AfterEach
    void letGo() {
        clock.letGo();
    }

    @Test
    void how_to_reach_a_reporter_is_erased_before_the_case() {
        RetentionRuns.withdrawOpen();
        Reports.submit(Reports.named()).then().statusCode(201);
        UUID id = Reports.newestConcern();
        Concerns.step(Person.COORDINATOR, id, "triage", Concerns.triage("adult")).then().statusCode(200);
        Concerns.step(Person.COORDINATOR, id, "closure", Concerns.closure("advice_only")).then().statusCode(200);
        as(Person.COORDINATOR).get("/concerns/{id}", id).then().body("reporterContactHeld", equalTo(true));
        forgetReporters();
        as(Person.COORDINATOR).get("/concerns/{id}", id).then().statusCode(200).body("reporterContactHeld", equalTo(false));
        assertEquals(0, Database.number("select (select count(*) from sealed_field where concern_id = ?)"
                + " + (select count(*) from sealed_identity where concern_id = ?)", id, id));
    }

    /** The log is sealed and keeps its row; who reads it no longer learns who reported, nor finds the case by who it was. */
    @Test
    void a_forgotten_reporter_is_not_read_out_of_the_log_either() {
        RetentionRuns.withdrawOpen();
        UUID id = Concerns.received();
        String event = "/audit-events?subjectId=" + id + "&action=concern.registered";
        String ofReporter = event + "&actorId=" + Person.TEACHER.id();
        as(Person.AUDITOR).get(event).then().statusCode(200).body("items.actorId", contains(Person.TEACHER.id().toString())).body("items.actorKind", contains("person"));
        as(Person.AUDITOR).get(ofReporter).then().body("items", hasSize(1)).body("_meta.totalRecords", equalTo(1));
        Concerns.step(Person.COORDINATOR, id, "triage", Concerns.triage("adult")).then().statusCode(200);
        Concerns.step(Person.COORDINATOR, id, "closure", Concerns.closure("advice_only")).then().statusCode(200);
        forgetReporters();
        as(Person.AUDITOR).get(event).then().statusCode(200).body("items", hasSize(1)).body("items[0].actorId", nullValue())
                .body("items[0].actorKind", equalTo("forgotten")).body("items[0].traceId", nullValue());
        as(Person.AUDITOR).get(ofReporter).then().statusCode(200).body("items", empty()).body("_meta.totalRecords", equalTo(0));
        as(Person.AUDITOR).get("/audit-events?subjectId=" + id + "&action=concern.triaged").then().body("items.actorId", contains(Person.COORDINATOR.id().toString()));
        as(Person.AUDITOR).get("/audit-chain/verification").then().body("whole", equalTo(true));
    }

    private void forgetReporters() {
        clock.set(Instant.now().plus(Duration.ofDays(31)));
        UUID run = RetentionRuns.proposed();
        String etag = as(Person.COORDINATOR).get("/retention-runs/{id}", run).then().statusCode(200).extract().header("ETag");
        asStrong(Person.COORDINATOR).header("If-Match", etag).post("/retention-runs/{id}/approval", run).then().statusCode(200);
        jobs.as("retention", erasing::erase);
    }
}
