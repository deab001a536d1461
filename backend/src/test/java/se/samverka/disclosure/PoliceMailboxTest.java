package se.samverka.disclosure;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.samverka.disclosure.Disclosures.POLICE_SCOPES;
import static se.samverka.disclosure.Disclosures.police;
import static se.samverka.testing.Call.as;
import static se.samverka.testing.Call.asMachine;
import static se.samverka.testing.Call.newKey;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samverka.concern.Concerns;
import se.samverka.handover.ConcernCorrected;
import se.samverka.shared.schedule.JobRunner;
import se.samverka.testing.ApiTest;
import se.samverka.rights.Restrictions;
import se.samverka.testing.Database;
import se.samverka.testing.Person;

/** Safeguard 22: the police cannot browse. Every call says why, and each system sees its own mailbox only. */
@ApiTest
class PoliceMailboxTest {
    private static final String OTHER = "samverka-other-police";

    @Inject
    Event<ConcernCorrected> corrected;

    @Inject
    JobRunner jobs;

    @BeforeEach
    void logIn() {
        Disclosures.logIn(Person.COORDINATOR);
    }

    @Test
    void another_police_system_gets_404_for_what_is_not_its_own() {
        UUID request = Disclosures.submitted();
        UUID sent = Disclosures.delivered(Concerns.assigned());
        police(OTHER).get("/partner/police/requests/{id}", request).then().statusCode(404);
        police(OTHER).get("/partner/police/packages/{id}", sent).then().statusCode(404);
        police(OTHER).header("Idempotency-Key", newKey()).body(Map.of("contentHash", "0".repeat(64)))
                .post("/partner/police/packages/{id}/receipt", sent).then().statusCode(404);
        police(OTHER).get("/partner/police/requests").then().statusCode(200).body("items", is(empty())).body("_meta.totalRecords", is(0));
        police(OTHER).get("/partner/police/packages").then().statusCode(200).body("items", is(empty()));
        // The answers for what is another's and for what is nobody's are the same.
        assertEquals(problem(police(OTHER).get("/partner/police/packages/{id}", sent).asString()),
                problem(police(OTHER).get("/partner/police/packages/{id}", UUID.randomUUID()).asString()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
        "-|5000-K1-26|?X-Request-Reason required", "Utredning om hot|-|?X-Case-Number required", "kort|5000-K1-26|?X-Request-Reason invalid",
        "Gäller 19121212-1212 och annat|5000-K1-26|?X-Request-Reason invalid", "Utredning om hot|x|?X-Case-Number invalid",
        "Utredning om hot|a b c|?X-Case-Number invalid", "Utredning %zz om hot|5000-K1-26|?X-Request-Reason invalid",
        "Utredning om hot%0Aoch rader|5000-K1-26|?X-Request-Reason invalid"})
    void returns_400_to_a_call_that_does_not_say_why(String reason, String caseNumber, String fault) {
        var call = asMachine(Disclosures.POLICE, POLICE_SCOPES);
        if (reason != null) {
            call.header("X-Request-Reason", reason);
        }
        if (caseNumber != null) {
            call.header("X-Case-Number", caseNumber);
        }
        call.get("/partner/police/packages").then().statusCode(400).body("type", equalTo("/api/v1/problems/request-reason-required"))
                .body("errors.collect { it.pointer + ' ' + it.code }", contains(fault));
    }

    @Test
    void why_each_call_was_made_is_kept_for_the_reviewer_and_sealed() {
        asMachine(Disclosures.POLICE, POLICE_SCOPES).header("X-Request-Reason", "Canary-sk%C3%A4l f%C3%B6r anropet").header("X-Case-Number", "5000-CANARY-26")
                .get("/partner/police/requests").then().statusCode(200);
        as(Person.AUDITOR).get("/partner-calls").then().statusCode(200).body("items[0].reason", equalTo("Canary-skäl för anropet"))
                .body("items[0].caseNumber", equalTo("5000-CANARY-26")).body("items[0].operation", equalTo("listPoliceRequests"))
                .body("items[0].callerId", notNullValue());
        assertEquals(0, Database.number("select count(*) from partner_call c where encode(reason, 'escape') like '%Canary%'"
                + " or encode(case_number, 'escape') like '%CANARY%'"));
    }

    @Test
    void what_is_asked_is_checked() {
        Map<String, Object> request = Disclosures.request();
        request.put("answerBy", Concerns.today().minusDays(1).toString());
        submit(request).then().statusCode(422).body("errors.code", contains("in_the_past"));
        request.put("answerBy", Concerns.today().toString());
        request.put("claimedBasis", "no_such_basis");
        submit(request).then().statusCode(422).body("errors.pointer", contains("#/claimedBasis"));
        submit(new HashMap<>(Map.of())).then().statusCode(422)
                .body("errors.pointer", containsInAnyOrder("#/unit", "#/asked", "#/neededFor"));
        request = Disclosures.request();
        request.put("asked", "Vad vet ni om 19121212-1212?");
        submit(request).then().statusCode(422).body("type", equalTo("/api/v1/problems/personal-identity-number"));
    }

    @Test
    void a_mailbox_that_has_been_used_can_be_sent_to_unasked() {
        Disclosures.submitted();
        UUID concern = Concerns.assigned();
        String mailbox = as(Person.COORDINATOR).get("/concerns/{id}/disclosure-options", concern).then().statusCode(200)
                .extract().path("mailboxes.find { it.unit == 'Polismyndigheten, lokalpolisområde Umeå' }.id");
        UUID disclosure = UUID.fromString(Disclosures.start(Person.COORDINATOR, concern, Map.of("direction", "own_initiative", "recipientKind", "police", "mailboxId", mailbox))
                .then().statusCode(201).body("status", equalTo("proactive")).body("recipient", equalTo("Polismyndigheten, lokalpolisområde Umeå"))
                .extract().path("id"));
        Disclosures.prepare(Person.COORDINATOR, disclosure, Disclosures.preparation(concern)).then().statusCode(200);
        Disclosures.approve(Person.COORDINATOR, disclosure).then().statusCode(200);
        Disclosures.approve(Person.HANDLER, disclosure).then().statusCode(200);
        Disclosures.step(Person.HANDLER, disclosure, "sending", Map.of("method", "phone")).then().statusCode(422).body("errors.code", contains("not_for_this_recipient"));
        Disclosures.step(Person.HANDLER, disclosure, "sending", Map.of("method", "mailbox")).then().statusCode(200);
        police().get("/partner/police/packages").then().body("items[0].requestId", equalTo(null)).body("items[0].receivedOn", equalTo(null));
    }

    /** Safeguard 16. */
    @Test
    void a_receiver_hears_of_corrections() {
        UUID concern = Concerns.assigned();
        UUID sent = Disclosures.delivered(concern);
        police().get("/partner/police/packages/{id}", sent).then().body("correctedAt", equalTo(null));
        jobs.as("correction-test", () -> QuarkusTransaction.requiringNew().run(() -> corrected.fire(new ConcernCorrected(concern))));
        police().get("/partner/police/packages/{id}", sent).then().body("correctedAt", notNullValue());
        police().get("/partner/police/packages?limit=100").then().body("items.find { it.id == '" + sent + "' }.correctedAt", notNullValue());
    }

    @Test
    void what_was_sent_is_not_fetched_while_its_case_is_restricted() {
        UUID concern = Concerns.assigned();
        UUID sent = Disclosures.delivered(concern);
        UUID restriction = Restrictions.restricted(concern);
        police().get("/partner/police/packages/{id}", sent).then().statusCode(423).body("type", equalTo("/api/v1/problems/restricted"));
        Restrictions.lift(restriction).then().statusCode(200);
        police().get("/partner/police/packages/{id}", sent).then().statusCode(200);
    }

    @Test
    void only_the_coordinator_has_the_inbox() {
        UUID request = Disclosures.submitted();
        for (Person person : List.of(Person.HANDLER, Person.POLICE_LIAISON, Person.ADMIN, Person.AUDITOR, Person.PRINCIPAL)) {
            as(person).get("/police-requests/{id}", request).then().statusCode(403);
        }
        as(Person.COORDINATOR).get("/police-requests?limit=100").then().statusCode(200)
                .body("items.find { it.id == '" + request + "' }.keySet()", containsInAnyOrder("id", "unit", "status", "receivedAt", "answerBy"));
    }

    private static io.restassured.response.Response submit(Map<String, Object> request) {
        return police().header("Idempotency-Key", newKey()).body(request).post("/partner/police/requests");
    }

    private static String problem(String body) {
        return body.replaceAll("urn:trace:[0-9a-f]+", "");
    }
}
