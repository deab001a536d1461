package se.samverka.rights;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.samverka.testing.Call.as;
import static se.samverka.testing.Call.newKey;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.samverka.concern.Concerns;
import se.samverka.rights.request.RightsRequestService;
import se.samverka.shared.schedule.JobRunner;
import se.samverka.testing.ApiTest;
import se.samverka.testing.Database;
import se.samverka.testing.MovableClock;
import se.samverka.testing.Person;

/** The register of what people ask for, its clock (GDPR 12.3), and who learns who asks. */
@ApiTest
class RightsRequestTest {
    @Inject
    MovableClock clock;

    @Inject
    JobRunner jobs;

    @Inject
    RightsRequestService requests;

    @AfterEach
    void letGo() {
        clock.letGo();
    }

    @Test
    void runs_a_month_and_three_when_it_is_extended_in_time() {
        UUID id = Rights.registered(Person.AUDITOR);
        as(Person.AUDITOR).get("/rights-requests/{id}", id).then().statusCode(200).body("request.dueOn", equalTo(StatutoryTime.months(Concerns.today(), 1).toString()));
        for (Person person : List.of(Person.AUDITOR, Person.COORDINATOR)) {
            as(person).get("/me/tasks").then().body("items.findAll { it.kind == 'answer_rights_request' }.subjectId", hasItem(id.toString()));
        }
        Map<String, Object> late = Map.of("reason", "complexity", "requesterToldOn", Concerns.today().plusDays(1).toString());
        Rights.step(Person.AUDITOR, id, "extension", late).then().statusCode(422).body("errors.code", contains("in_the_future"));
        Map<String, Object> extension = Map.of("reason", "complexity", "requesterToldOn", Concerns.today().toString());
        Rights.step(Person.AUDITOR, id, "extension", extension).then().statusCode(200).body("request.extended", is(true))
                .body("request.dueOn", equalTo(StatutoryTime.months(Concerns.today(), 3).toString()));
        Rights.step(Person.COORDINATOR, id, "extension", extension).then().statusCode(409);
        clock.set(Instant.now().plus(Duration.ofDays(120)));
        as(Person.AUDITOR).get("/rights-requests?limit=100").then().body("items.find { it.id == '" + id + "' }.overdueDays", not(is(0)));

        Map<String, Object> old = Rights.request();
        old.put("receivedOn", Concerns.today().minusDays(50).toString());
        UUID overdue = UUID.fromString(Rights.register(Person.AUDITOR, old).then().statusCode(201).extract().path("request.id"));
        Rights.step(Person.AUDITOR, overdue, "extension", extension).then().statusCode(422).body("errors.code", contains("after_the_first_month"));
    }

    @Test
    void is_decided_with_reasons_and_answered_with_how_to_appeal() {
        UUID id = Rights.registered(Person.AUDITOR);
        Map<String, Object> decision = new HashMap<>(Map.of("outcome", "refused", "reason", "Uppgifterna är sekretessbelagda."));
        Rights.step(Person.AUDITOR, id, "decision", decision).then().statusCode(403);
        Rights.step(Person.COORDINATOR, id, "decision", decision).then().statusCode(422).body("errors.pointer", contains("#/ground"));
        decision.put("ground", "secrecy");
        Rights.step(Person.COORDINATOR, id, "decision", decision).then().statusCode(200).body("request.status", equalTo("decided"))
                .body("decision.reason", equalTo("Uppgifterna är sekretessbelagda.")).body("decision.by.name", equalTo("Sara Hedman"));
        Rights.step(Person.COORDINATOR, id, "decision", decision).then().statusCode(409);
        Map<String, Object> answer = new HashMap<>(Map.of("answeredOn", Concerns.today().toString(), "channel", "letter", "toldOfAppeal", false));
        Rights.step(Person.AUDITOR, id, "answer", answer).then().statusCode(422).body("errors.code", contains("told_of_appeal_required"));
        answer.put("toldOfAppeal", true);
        answer.put("channel", "email");
        Rights.step(Person.AUDITOR, id, "answer", answer).then().statusCode(422).body("errors.pointer", contains("#/channel"));
        answer.put("channel", "letter");
        Rights.step(Person.AUDITOR, id, "answer", answer).then().statusCode(200).body("request.status", equalTo("answered")).body("request.overdueDays", is(0));
        as(Person.AUDITOR).get("/me/tasks").then().body("items.subjectId", not(hasItem(id.toString())));
        Rights.step(Person.AUDITOR, id, "withdrawal", null).then().statusCode(409);
    }

    @Test
    void names_nobody_but_to_who_opens_it_after_a_stronger_login() {
        UUID id = Rights.registered(Person.AUDITOR);
        for (String path : List.of("/rights-requests?limit=100", "/rights-requests/" + id)) {
            as(Person.AUDITOR).get(path).then().statusCode(200).body(not(containsString("Person Ett")));
        }
        as(Person.AUDITOR).post("/rights-requests/{id}/requester/opening", id).then().statusCode(401).body("type", equalTo("/api/v1/problems/step-up-required"));
        Rights.openRequester(Person.AUDITOR, id).then().statusCode(200).body("name", equalTo("Person Ett"));
        Rights.openRequester(Person.COORDINATOR, id).then().statusCode(403);
        Rights.openRequester(Person.HANDLER, id).then().statusCode(404);
        assertEquals(List.of("rights_request.registered", "rights_request.opened", "rights_request.requester_opened"),
                Database.column("select action from audit_event where subject_id = ? order by id", id));
    }

    @Test
    void belongs_to_the_receiver_of_its_case_once_it_is_about_one() {
        UUID concern = Concerns.assigned();
        UUID id = Rights.registered(Person.AUDITOR);
        Map<String, Object> command = Map.of("caseNumber", Restrictions.caseNumber(concern));
        Rights.step(Person.AUDITOR, id, "case", command).then().statusCode(403);
        Rights.step(Person.COORDINATOR, id, "case", Map.of("caseNumber", "2019-9999")).then().statusCode(422).body("errors.code", contains("unknown_case"));
        Rights.step(Person.COORDINATOR, id, "case", command).then().statusCode(200).body("request.status", equalTo("in_progress"))
                .body("request.caseNumber", equalTo(Restrictions.caseNumber(concern))).body("allowedActions", not(hasItem("open_requester")));
        as(Person.AUDITOR).get("/rights-requests/{id}", id).then().statusCode(200).body("request.caseNumber", equalTo(Restrictions.caseNumber(concern)))
                .body("concernId", nullValue()).body("allowedActions", containsInAnyOrder("extend", "withdraw"));
        Rights.openRequester(Person.AUDITOR, id).then().statusCode(403);
        Rights.openRequester(Person.COORDINATOR, id).then().statusCode(403);
        Rights.openRequester(Person.HANDLER, id).then().statusCode(200).body("wording", notNullValue());
        as(Person.OTHER_HANDLER).get("/rights-requests/{id}", id).then().statusCode(404);
        Rights.step(Person.HANDLER, id, "decision", Map.of("outcome", "granted", "reason", "Utdraget lämnas ut.")).then().statusCode(200);
        as(Person.AUDITOR).get("/rights-requests/{id}", id).then().body("decision.outcome", equalTo("granted")).body("decision.reason", nullValue());
        as(Person.HANDLER).get("/concerns/{id}/history", concern).then().body("items.action", hasItem("rights_request.decided"));
        assertEquals(0, Database.number("select count(*) from rights_request where id = ? and (requester is not null or reason is not null)", id));
    }

    @Test
    void goes_on_while_everything_is_restricted() {
        UUID concern = Concerns.assigned();
        Restrictions.restricted(concern);
        UUID id = Rights.bound(concern);
        Rights.step(Person.HANDLER, id, "decision", Map.of("outcome", "granted", "reason", "Utdraget lämnas ut.")).then().statusCode(200);
        UUID all = UUID.fromString(Restrictions.restrict(Restrictions.ofEverything()).then().statusCode(201).extract().path("id"));
        try {
            Rights.registered(Person.AUDITOR);
        } finally {
            Restrictions.lift(all).then().statusCode(200);
        }
    }

    @Test
    void is_taken_in_by_who_gets_it_and_seen_by_nobody_else() {
        UUID own = Rights.registered(Person.OTHER_HANDLER);
        as(Person.OTHER_HANDLER).get("/rights-requests?limit=100").then().body("items.id", hasItem(own.toString()));
        as(Person.HANDLER).get("/rights-requests?limit=100").then().body("items.id", not(hasItem(own.toString())));
        Rights.openRequester(Person.OTHER_HANDLER, own).then().statusCode(200);
        Map<String, Object> tomorrow = Rights.request();
        tomorrow.put("receivedOn", Concerns.today().plusDays(1).toString());
        Rights.register(Person.AUDITOR, tomorrow).then().statusCode(422).body("errors.code", contains("in_the_future"));
        ((Map<String, Object>) tomorrow.get("requester")).put("name", "19121212-1212");
        Rights.register(Person.AUDITOR, tomorrow).then().statusCode(422).body("type", equalTo("/api/v1/problems/personal-identity-number"));
        Rights.register(Person.TEACHER, Rights.request()).then().statusCode(403);
        String key = newKey();
        Map<String, Object> command = Rights.request();
        String first = as(Person.AUDITOR).header("Idempotency-Key", key).body(command).post("/rights-requests").then().statusCode(201).extract().path("request.id");
        as(Person.AUDITOR).header("Idempotency-Key", key).body(command).post("/rights-requests").then().statusCode(201).body("request.id", equalTo(first));
    }

    @Test
    void forgets_who_asked_ninety_days_after_the_end() {
        UUID id = Rights.registered(Person.AUDITOR);
        Rights.step(Person.AUDITOR, id, "withdrawal", null).then().statusCode(200).body("allowedActions", contains("open_requester"));
        clock.set(Instant.now().plus(Duration.ofDays(89)));
        jobs.once("rights-request-forgetting", requests::forgetEnded);
        assertEquals(1, Database.number("select count(*) from rights_request where id = ? and requester is not null", id));
        clock.set(Instant.now().plus(Duration.ofDays(91)));
        jobs.once("rights-request-forgetting", requests::forgetEnded);
        assertEquals(0, Database.number("select count(*) from rights_request where id = ? and requester is not null", id));
        as(Person.AUDITOR).get("/rights-requests/{id}", id).then().statusCode(200).body("request.status", equalTo("withdrawn")).body("allowedActions", empty());
    }
}
