package se.samverka.shared.access;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.samverka.testing.Call.as;
import static se.samverka.testing.Call.asStrong;

import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.samverka.concern.Concerns;
import se.samverka.handover.HandOvers;
import se.samverka.shared.security.AccessTable;
import se.samverka.shared.security.Role;
import se.samverka.testing.ApiTest;
import se.samverka.testing.Contract;
import se.samverka.testing.Contract.Operation;
import se.samverka.testing.Database;
import se.samverka.testing.Person;

/** Who may not know of a concern gets the very answer that an id nobody has gets. */
@ApiTest
class HiddenThingsTest {
    private static UUID hidden;
    private static UUID entry;
    private static UUID handOver;

    static Stream<Operation> operationsOnOneConcern() {
        // The coordinator's own are not among them: nothing is hidden from a coordinator.
        return Contract.operations().stream().filter(operation -> operation.path().startsWith("/concerns/{id}"))
                .filter(operation -> AccessTable.PEOPLE.get(operation.id()).contains(Role.HANDLER));
    }

    /** Reported, once handled and written about by somebody it was then taken from: as near as a stranger can be. */
    @BeforeEach
    void plantOnce() {
        if (hidden != null) {
            return;
        }
        hidden = UUID.fromString(Concerns.register(Person.OTHER_HANDLER, Concerns.registration()).then().statusCode(201).extract().path("id"));
        Concerns.step(Person.COORDINATOR, hidden, "triage", Concerns.triage("adult")).then().statusCode(200);
        Concerns.assign(hidden, Person.OTHER_HANDLER);
        entry = Concerns.journalEntry(Person.OTHER_HANDLER, hidden);
        handOver = HandOvers.sent(hidden, "referral", HandOvers.socialServices(), "phone");
        Concerns.assign(hidden, Person.HANDLER);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("operationsOnOneConcern")
    void returns_404_for_a_hidden_concern_as_for_a_missing_one(Operation operation) {
        String before = fingerprint(hidden);
        Response forHidden = send(operation, Person.OTHER_HANDLER, hidden, entry);
        Response forMissing = send(operation, Person.OTHER_HANDLER, UUID.randomUUID(), UUID.randomUUID());
        assertAll(
                () -> assertEquals(404, forHidden.statusCode()),
                () -> assertEquals(shape(forMissing), shape(forHidden)),
                () -> assertEquals(before, fingerprint(hidden)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("operationsOnOneConcern")
    void returns_404_for_an_unreadable_id_as_for_a_missing_one(Operation operation) {
        Response forMissing = send(operation, Person.COORDINATOR, UUID.randomUUID(), UUID.randomUUID());
        for (String id : new String[] {"1", "not-a-uuid", "2026-0001"}) {
            assertEquals(shape(forMissing), shape(send(operation, Person.COORDINATOR, id, entry)), id);
        }
    }

    @Test
    void returns_404_for_an_entry_of_another_concern() {
        UUID own = Concerns.assigned();
        Operation rewrite = operationsOnOneConcern().filter(operation -> operation.id().equals("rewriteJournalEntry")).findFirst().orElseThrow();
        assertEquals(shape(send(rewrite, Person.COORDINATOR, own, UUID.randomUUID())),
                shape(send(rewrite, Person.COORDINATOR, own, entry)));
    }

    @Test
    void returns_404_for_somebody_elses_draft_as_for_none() {
        as(Person.TEACHER).body(Map.of("content", Map.of("text", "x"))).put("/me/drafts/hidden-draft-" + hidden).then().statusCode(200);
        assertEquals(shape(as(Person.COORDINATOR).get("/me/drafts/no-such-draft-" + hidden)),
                shape(as(Person.COORDINATOR).get("/me/drafts/hidden-draft-" + hidden)));
    }

    private static Response send(Operation operation, Person person, Object id, Object entryId) {
        return operation.sendAbout(asStrong(person), id, operation.names("handOverId") && id.equals(hidden) ? handOver : entryId);
    }

    /** All that the caller can see of an answer but for its trace id. */
    private static String shape(Response response) {
        String headers = response.headers().asList().stream()
                .filter(header -> !header.getName().equalsIgnoreCase("traceparent"))
                .map(Object::toString).sorted().toList().toString();
        return response.statusCode() + " " + headers + " " + response.asString().replaceAll("urn:trace:[0-9a-f]{32}", "urn:trace:");
    }

    private static String fingerprint(UUID concern) {
        return Database.column("select version || ' ' || status || ' ' || (select count(*) from concern_step s where s.concern_id = c.id)"
                + " || ' ' || (select string_agg(version || encode(text, 'hex'), ',') from journal_entry j where j.concern_id = c.id)"
                + " || ' ' || (select count(*) from audit_event e where e.subject_id = c.id) from concern c where id = ?", concern).get(0);
    }
}
