package se.samverka.message;

import static org.hamcrest.Matchers.contains;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samverka.concern.Concerns;
import se.samverka.shared.erasure.ReporterErasure;
import se.samverka.shared.schedule.JobRunner;
import se.samverka.testing.ApiTest;
import se.samverka.testing.Database;
import se.samverka.testing.Person;

/** When the reporter is forgotten the conversation stays with the case, and who it was with does not. */
@ApiTest
class ReporterTracesTest {
    @Inject
    JobRunner jobs;

    @Test
    void neither_messages_nor_notices_tell_who_reported() {
        UUID concern = Concerns.assigned();
        Messages.writeOwn(Person.TEACHER, concern, "Det hände igen.").then().statusCode(201);
        Messages.of(Person.HANDLER, concern).then().statusCode(200);
        Messages.write(Person.HANDLER, concern, "Tack.").then().statusCode(201);
        assertEquals(2, traces(concern));
        jobs.as("retention", () -> QuarkusTransaction.requiringNew().run(() -> Arc.container().listAll(ReporterErasure.class)
                .forEach(each -> each.get().eraseReporters(List.of(concern)))));
        assertEquals(0, traces(concern));
        Messages.of(Person.HANDLER, concern).then().statusCode(200).body("items.text", contains("Det hände igen.", "Tack."));
        assertEquals(1, Database.number("select count(*) from message where concern_id = ? and written_by = ?", concern, Person.HANDLER.id()));
    }

    private static long traces(UUID concern) {
        return Database.number("select (select count(*) from message where concern_id = ? and written_by = ?)"
                + " + (select count(*) from notice where subject_id = ? and recipient_id = ?)",
                concern, Person.TEACHER.id(), concern, Person.TEACHER.id());
    }
}
