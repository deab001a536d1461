package se.samverka.relativesupport;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samverka.relativesupport.SupportCases.contact;
import static se.samverka.relativesupport.SupportCases.follow;
import static se.samverka.relativesupport.SupportCases.open;
import static se.samverka.relativesupport.SupportCases.step;
import static se.samverka.testing.Call.as;
import static se.samverka.testing.Call.newKey;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.samverka.concern.Concerns;
import se.samverka.publicsite.Reports;
import se.samverka.rights.Restrictions;
import se.samverka.testing.ApiTest;
import se.samverka.testing.AtOnce;
import se.samverka.testing.Database;
import se.samverka.testing.MovableClock;
import se.samverka.testing.Person;

/** Giving support, and who may. */
@ApiTest
class SupportCaseTest {
    @Inject
    MovableClock clock;

    @AfterEach
    void letGo() {
        clock.letGo();
    }

    @Test
    void the_coordinator_sees_all_and_a_handler_what_was_given_to_them() {
        UUID id = SupportCases.requested();
        open(Person.HANDLER, id).then().statusCode(404);
        open(Person.COORDINATOR, id).then().statusCode(200).body("allowedActions", containsInAnyOrder("assign", "record_contact", "write", "link"));
        as(Person.HANDLER).get("/me").then().statusCode(200);
        step(Person.COORDINATOR, id, "assignment", Map.of("handlerId", Person.HANDLER.id().toString())).then().statusCode(200).body("handlerName", equalTo("Hanna Wikström"));
        open(Person.HANDLER, id).then().statusCode(200);
        as(Person.HANDLER).get("/support-cases?limit=100").then().statusCode(200).body("items.id", hasItem(id.toString()));
        open(Person.OTHER_HANDLER, id).then().statusCode(404);
        as(Person.OTHER_HANDLER).get("/support-cases?limit=100").then().statusCode(200).body("items.id", not(hasItem(id.toString())));
        as(Person.HANDLER).get("/me/notices?limit=100").then().statusCode(200).body("items.findAll { it.subjectId == '" + id + "' }.kind", contains("support_assigned"));
        step(Person.HANDLER, id, "assignment", Map.of("handlerId", Person.OTHER_HANDLER.id().toString())).then().statusCode(403);
        step(Person.COORDINATOR, id, "assignment", Map.of("handlerId", Person.TEACHER.id().toString())).then().statusCode(422).body("errors[0].code", equalTo("not_a_handler"));
    }

    @Test
    void nobody_is_given_support_or_turned_away_before_somebody_was_in_touch() {
        UUID id = SupportCases.assigned();
        step(Person.HANDLER, id, "start", SupportCases.start()).then().statusCode(409);
        step(Person.HANDLER, id, "end", Map.of("outcome", "not_reached")).then().statusCode(409);
        Map<String, Object> tried = contact();
        tried.put("kind", "not_reached");
        step(Person.HANDLER, id, "contacts", tried).then().statusCode(200).body("status", equalTo("contacted"));
        step(Person.HANDLER, id, "end", Map.of("outcome", "not_reached")).then().statusCode(200).body("status", equalTo("ended"));
        step(Person.HANDLER, id, "contacts", contact()).then().statusCode(409);
        step(Person.COORDINATOR, id, "messages", SupportCases.message("Hej.")).then().statusCode(409);
    }

    @Test
    void every_change_needs_the_version_that_was_seen() {
        UUID id = SupportCases.assigned();
        as(Person.HANDLER).body(contact()).post("/support-cases/{id}/contacts", id).then().statusCode(428);
        as(Person.HANDLER).header("If-Match", "\"0\"").body(contact()).post("/support-cases/{id}/contacts", id).then().statusCode(412);
        assertEquals(0, Database.number("select count(*) from support_contact where support_case_id = ?", id));
        open(Person.HANDLER, id).then().header("ETag", equalTo(SupportCases.etag(id)));
    }

    @Test
    void the_same_step_sent_again_is_not_taken_twice_though_nothing_of_the_case_itself_changes() {
        UUID id = SupportCases.contacted();
        String seen = SupportCases.etag(id);
        for (String step : List.of("contacts", "messages")) {
            String now = SupportCases.etag(id);
            Map<String, Object> body = step.equals("contacts") ? contact() : SupportCases.message("Hej igen.");
            as(Person.HANDLER).header("If-Match", now).body(body).post("/support-cases/{id}/" + step, id).then().statusCode(200).header("ETag", not(equalTo(now)));
            as(Person.HANDLER).header("If-Match", now).body(body).post("/support-cases/{id}/" + step, id).then().statusCode(412);
        }
        assertNotEquals(seen, SupportCases.etag(id));
        assertEquals(2, Database.number("select count(*) from support_contact where support_case_id = ?", id));
        assertEquals(1, Database.number("select count(*) from support_message where support_case_id = ? and sender = 'officer'", id));
    }

    @Test
    void of_two_who_join_it_with_a_concern_at_once_one_is_told_that_it_was_second() throws Exception {
        UUID concern = Concerns.assigned();
        UUID id = SupportCases.requested();
        String seen = SupportCases.etag(id);
        Map<String, Object> link = Map.of("caseNumber", Restrictions.caseNumber(concern), "ground", "consent", "reason", "Sagt i telefon.");
        Callable<Response> join = () -> as(Person.COORDINATOR).header("If-Match", seen).body(link).post("/support-cases/{id}/link", id);
        List<Integer> answers = AtOnce.call(List.of(join, join)).stream().map(Response::statusCode).sorted().toList();
        assertTrue(answers.equals(List.of(200, 409)) || answers.equals(List.of(200, 412)), answers::toString);
    }

    @Test
    void a_promise_is_a_working_day_that_can_be_kept() {
        clock.setSwedish("2026-06-18T10:00");
        UUID id = SupportCases.requested();
        // Midsummer's Eve and the weekend are no working days.
        open(Person.COORDINATOR, id).then().body("dueOn", equalTo("2026-06-24"), "overdueDays", equalTo(0));
        Map<String, Object> contact = new HashMap<>(Map.of("kind", "phone", "occurredOn", "2026-06-18", "nextContactOn", "2026-06-19"));
        step(Person.COORDINATOR, id, "contacts", contact).then().statusCode(200).body("dueOn", equalTo("2026-06-22"), "contacts[0].nextContactOn", equalTo("2026-06-22"));
        refused(id, contact, "nextContactOn", "2026-06-17", "in_the_past");
        refused(id, contact, "nextContactOn", "2026-12-19", "too_far_ahead");
        refused(id, contact, "occurredOn", "2026-06-19", "in_the_future");
        refused(id, contact, "occurredOn", "2026-06-17", "before_requested");
        clock.setSwedish("2026-06-25T10:00");
        open(Person.COORDINATOR, id).then().body("overdueDays", equalTo(3));
        as(Person.COORDINATOR).get("/me/tasks").then().statusCode(200)
                .body("items.find { it.subjectId == '" + id + "' }.kind", equalTo("contact_relative"), "items.find { it.subjectId == '" + id + "' }.overdueDays", equalTo(3));
        as(Person.COORDINATOR).get("/support-cases?overdue=true&limit=100").then().body("items.id", hasItem(id.toString()));
        // Later tests would find it overdue.
        clock.letGo();
        Database.change("update support_case set due_on = current_date + 30 where id = ?", id);
    }

    private static void refused(UUID id, Map<String, Object> good, String field, String value, String code) {
        Map<String, Object> contact = new HashMap<>(good);
        contact.put(field, value);
        step(Person.COORDINATOR, id, "contacts", contact).then().statusCode(422).body("errors[0].code", equalTo(code));
    }

    @Test
    void what_the_relative_writes_is_a_task_until_it_is_read() {
        String receipt = SupportCases.requested("Jag vill prata.");
        UUID id = SupportCases.newest();
        SupportCases.write(receipt, "Helst på kvällen.").then().statusCode(200).body("messages.size()", equalTo(2));
        String mine = "items.findAll { it.subjectId == '" + id + "' }.kind";
        as(Person.COORDINATOR).get("/me/tasks").then().body(mine, containsInAnyOrder("contact_relative", "read_support_message"));
        open(Person.COORDINATOR, id).then().body("messages[1].readOn", notNullValue());
        as(Person.COORDINATOR).get("/me/tasks").then().body(mine, contains("contact_relative"));
    }

    @Test
    void an_employee_asks_on_somebodys_behalf_once_and_reads_nothing_of_what_follows() {
        String key = newKey();
        Map<String, Object> asked = SupportCases.asked("En förälder vill ha hjälp.");
        String receipt = SupportCases.askOnBehalf(Person.TEACHER, key, asked).then().statusCode(201).extract().path("receipt");
        UUID id = SupportCases.newest();
        SupportCases.askOnBehalf(Person.TEACHER, key, asked).then().statusCode(201).header("Idempotency-Replayed", "true").body("receipt", equalTo(receipt));
        Database.change("delete from idempotency_record where key = ?", key);
        SupportCases.askOnBehalf(Person.TEACHER, key, asked).then().statusCode(201).body("receipt", equalTo(receipt));
        assertEquals(id, SupportCases.newest());
        assertNotEquals(receipt, SupportCases.askOnBehalf(Person.TEACHER, newKey(), asked).then().extract().path("receipt"));
        open(Person.TEACHER, id).then().statusCode(403);
        open(Person.COORDINATOR, id).then().body("source", equalTo("staff"), "messages[0].writtenBy", equalTo("Lovisa Norberg"));
        step(Person.COORDINATOR, id, "messages", SupportCases.message("Hej.")).then().statusCode(200);
        follow(receipt).then().statusCode(200).body("progress.status", equalTo("contacted"), "messages.from", contains("relative", "officer"));
    }

    @Test
    void an_unknown_receipt_is_answered_as_a_known_one_and_nothing_is_written() {
        Response known = follow(SupportCases.requested("Jag vill prata."));
        Response unknown = follow("0000-0000-0000-0000-0000");
        unknown.then().statusCode(200).body("found", equalTo(false), "progress", nullValue(), "messages.size()", equalTo(0));
        assertEquals(known.asByteArray().length, unknown.asByteArray().length);
        SupportCases.write("0000-0000-0000-0000-0000", "Hallå?").then().statusCode(200).body("found", equalTo(false));
        // A report's receipt is no request's.
        follow(Reports.submitted()).then().statusCode(200).body("found", equalTo(false));
    }

    @Test
    void the_same_request_with_the_same_work_is_one_request() {
        Map<String, Object> request = Map.of("solved", Reports.solved(), "support", SupportCases.asked("Jag vill prata."));
        String receipt = Reports.visitor().body(request).post("/public/support-requests").then().statusCode(201).extract().path("receipt");
        long cases = Database.number("select count(*) from support_case");
        Reports.visitor().body(request).post("/public/support-requests").then().statusCode(201).header("Idempotency-Replayed", "true").body("receipt", equalTo(receipt));
        assertEquals(cases, Database.number("select count(*) from support_case"));
        Map<String, Object> other = new HashMap<>(request);
        other.put("support", SupportCases.asked("Något annat."));
        Reports.visitor().body(other).post("/public/support-requests").then().statusCode(409).body("type", equalTo("/api/v1/problems/challenge-spent"));
    }

    @Test
    void who_has_ended_asks_again_instead_of_writing() {
        String receipt = SupportCases.requested("Jag vill prata.");
        UUID id = SupportCases.newest();
        step(Person.COORDINATOR, id, "contacts", contact()).then().statusCode(200);
        step(Person.COORDINATOR, id, "end", Map.of("outcome", "advice_given")).then().statusCode(200);
        SupportCases.write(receipt, "En sak till.").then().statusCode(409);
        assertEquals(1, Database.number("select count(*) from support_message where support_case_id = ?", id));
    }

    @Test
    void it_is_joined_with_a_concern_only_on_a_ground_and_the_concerns_handler_sees_nothing_of_it() {
        UUID concern = Concerns.assigned();
        UUID id = SupportCases.requested();
        Map<String, Object> link = new HashMap<>(Map.of("caseNumber", Restrictions.caseNumber(concern), "ground", "consent", "reason", "Sagt i telefon."));
        step(Person.COORDINATOR, id, "link", Map.of("caseNumber", "2019-9999", "ground", "consent", "reason", "Sagt.")).then().statusCode(422).body("errors[0].code", equalTo("unknown_case"));
        step(Person.COORDINATOR, id, "link", Map.of("caseNumber", "2019-9999", "reason", "Sagt.")).then().statusCode(422);
        step(Person.COORDINATOR, id, "link", link).then().statusCode(200).body("link.caseNumber", equalTo(Restrictions.caseNumber(concern)), "link.ground", equalTo("consent"));
        step(Person.COORDINATOR, id, "link", link).then().statusCode(409);
        open(Person.HANDLER, id).then().statusCode(404);
        assertEquals(-1, as(Person.HANDLER).get("/concerns/{id}", concern).then().statusCode(200).extract().asString().indexOf(id.toString()));
        as(Person.COORDINATOR).header("If-Match", SupportCases.etag(id)).post("/support-cases/{id}/link/withdrawal", id).then().statusCode(200).body("link", nullValue());
        assertEquals(List.of("1"), Database.column("select count(*) from support_link where support_case_id = ? and ended_on is not null", id));
    }
}
