package se.samverka.retention;

import static se.samverka.testing.Call.as;
import static se.samverka.testing.Call.asStrong;
import static se.samverka.testing.Call.newKey;

import io.quarkus.arc.Arc;
import java.util.UUID;
import se.samverka.shared.schedule.JobRunner;
import se.samverka.testing.Database;
import se.samverka.testing.Person;

/** Runs in the state a test begins with. */
public final class RetentionRuns {
    private RetentionRuns() {
    }

    /** Asked for by the auditor and listed. */
    public static UUID proposed() {
        UUID run = UUID.fromString(as(Person.AUDITOR).header("Idempotency-Key", newKey()).post("/retention-runs").then().statusCode(201).extract().path("id"));
        RetentionErasing erasing = Arc.container().instance(RetentionErasing.class).get();
        Arc.container().instance(JobRunner.class).get().once("retention", erasing::prepare);
        return run;
    }

    /** Listed, approved by somebody else and carried out, at the time the clock says. */
    public static UUID erased() {
        UUID run = proposed();
        String version = as(Person.COORDINATOR).get("/retention-runs/{id}", run).then().statusCode(200).extract().header("ETag");
        asStrong(Person.COORDINATOR).header("If-Match", version).post("/retention-runs/{id}/approval", run).then().statusCode(200);
        RetentionErasing erasing = Arc.container().instance(RetentionErasing.class).get();
        Arc.container().instance(JobRunner.class).get().as("retention", erasing::erase);
        return run;
    }

    /** There is one at a time: what an earlier test left open would be in the way. */
    public static void withdrawOpen() {
        Database.change("update retention_run set status = 'withdrawn', ended_at = now() where status in ('preparing', 'proposed', 'approved')");
    }

    /** A hold in force on the concern. */
    public static UUID hold(UUID concern) {
        return UUID.fromString(as(Person.COORDINATOR).header("Idempotency-Key", newKey()).body("{\"reason\":\"Begärd handling.\"}")
                .post("/concerns/{id}/legal-holds", concern).then().statusCode(201).extract().path("id"));
    }
}
