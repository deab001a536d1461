package se.samverka.rights;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.samverka.testing.Call.as;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samverka.concern.Concerns;
import se.samverka.shared.erasure.CaseErasure;
import se.samverka.shared.erasure.ErasureObstacle;
import se.samverka.shared.schedule.JobRunner;
import se.samverka.testing.ApiTest;
import se.samverka.testing.Database;
import se.samverka.testing.Person;

/** What is kept about somebody's rights goes with their case, and not before they have their answer. */
@ApiTest
class RightsErasureTest {
    private static final List<String> TABLES = List.of("correction", "dispute", "information_duty", "information_note", "rights_request",
            "case_requester", "subject_extract", "concern", "concern_step", "case_key");

    @Inject
    @Any
    Instance<CaseErasure> erasures;

    @Inject
    @Any
    Instance<ErasureObstacle> obstacles;

    @Inject
    JobRunner jobs;

    @Test
    void an_unanswered_request_keeps_the_case_and_an_answered_one_goes_with_it() {
        UUID id = Concerns.assigned();
        Rights.correct(Person.HANDLER, id, "Det var en annan dag.").then().statusCode(201);
        Rights.dispute(Person.HANDLER, id, Rights.step(id)).then().statusCode(201);
        Rights.noteInformation(Person.HANDLER, id, Map.of("outcome", "informed", "informedOn", Concerns.today().toString(), "channel", "letter")).then().statusCode(200);
        Rights.prepared(id, "subject");
        UUID request = Rights.bound(id);
        assertEquals(Optional.of("rights_request"), obstacle(id));
        Rights.step(Person.HANDLER, request, "withdrawal", null).then().statusCode(200);
        assertEquals(Optional.empty(), obstacle(id));

        jobs.as("erasure-of-the-test", () -> QuarkusTransaction.requiringNew().run(() ->
                erasures.stream().sorted(Comparator.comparingInt(CaseErasure::turn)).forEach(each -> each.erase(List.of(id)))));
        assertEquals(List.of(), TABLES.stream().filter(table -> Database.number("select count(*) from " + table + " t where t::text like ?", "%" + id + "%") > 0).toList());
        assertEquals(0, Database.number("select count(*) from notice where subject_id = ?", request));
        as(Person.AUDITOR).get("/rights-requests/{id}", request).then().statusCode(404);
        as(Person.HANDLER).get("/concerns/{id}", id).then().statusCode(404);
    }

    private Optional<String> obstacle(UUID id) {
        Optional<?>[] found = new Optional<?>[1];
        jobs.as("obstacle-of-the-test", () -> QuarkusTransaction.requiringNew().run(() ->
                found[0] = obstacles.stream().flatMap(each -> each.obstacles(List.of(id)).values().stream()).filter("rights_request"::equals).findFirst()));
        return found[0].map(String.class::cast);
    }
}
