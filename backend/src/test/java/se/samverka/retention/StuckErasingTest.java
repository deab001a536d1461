package se.samverka.retention;

import static org.hamcrest.Matchers.equalTo;
import static se.samverka.testing.Call.as;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.samverka.concern.Concerns;
import se.samverka.shared.schedule.JobRunner;
import se.samverka.testing.ApiTest;
import se.samverka.testing.Database;
import se.samverka.testing.MovableClock;
import se.samverka.testing.Person;

/** Cases are erased some at once: one of them that cannot be erased keeps no other. */
@ApiTest
class StuckErasingTest {
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
    void one_that_cannot_be_erased_keeps_no_other_and_is_tried_again() {
        RetentionRuns.withdrawOpen();
        UUID stuck = closed();
        UUID other = closed();
        clock.set(Instant.now().plus(Duration.ofDays(31)));
        Database.change("create table public.in_the_way (concern_id uuid references concern (id))");
        UUID run;
        try {
            Database.change("insert into in_the_way (concern_id) values (?)", stuck);
            run = RetentionRuns.erased();
            assertIs(stuck, 200);
            assertIs(other, 404);
            as(Person.AUDITOR).get("/retention-runs/{id}", run).then().body("status", equalTo("approved"));
        } finally {
            Database.change("drop table public.in_the_way");
        }
        jobs.as("retention", erasing::erase);
        assertIs(stuck, 404);
        as(Person.AUDITOR).get("/retention-runs/{id}", run).then().body("status", equalTo("done"));
    }

    private static void assertIs(UUID concern, int status) {
        as(Person.COORDINATOR).get("/concerns/{id}", concern).then().statusCode(status);
    }

    private static UUID closed() {
        UUID id = Concerns.inAction();
        String status = Concerns.step(Person.HANDLER, id, "closure", Concerns.closure("no_basis")).then().statusCode(200).extract().path("status");
        if (!status.equals("closed")) {
            Concerns.step(Person.COORDINATOR, id, "proposal/approval", null).then().statusCode(200);
        }
        return id;
    }
}
