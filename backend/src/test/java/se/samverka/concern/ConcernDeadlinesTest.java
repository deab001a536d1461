package se.samverka.concern;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static se.samverka.testing.Call.as;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.samverka.testing.ApiTest;
import se.samverka.testing.MovableClock;
import se.samverka.testing.Person;

/** When each step is due, and how it shows when it is late. */
@ApiTest
class ConcernDeadlinesTest {
    @Inject
    MovableClock clock;

    @AfterEach
    void letTheClockGo() {
        clock.letGo();
    }

    @Test
    void triage_is_due_the_same_working_day() {
        assertDue("2026-11-23T09:00", "2026-11-23");
        assertDue("2026-11-23T16:31", "2026-11-24");
        assertDue("2026-06-18T17:00", "2026-06-22");
        assertDue("2026-12-23T17:00", "2026-12-28");
    }

    @Test
    void assessment_is_due_14_days_after_receipt_and_nothing_after_that() {
        clock.setSwedish("2026-11-23T09:00");
        UUID id = Concerns.received(onThe("2026-11-20"));
        clock.setSwedish("2026-11-25T09:00");
        step(Person.COORDINATOR, id, "triage", Concerns.triage("adult")).then().body("dueOn", equalTo("2026-12-07"));
        assignTo(id);
        step(Person.HANDLER, id, "assessments", Concerns.assessment()).then().body("dueOn", nullValue());
        step(Person.HANDLER, id, "measures", measureWithFollowUp("2027-02-25")).then().body("dueOn", equalTo("2027-02-25"));
    }

    @Test
    void what_is_late_shows_in_the_list_and_among_the_tasks() {
        clock.setSwedish("2026-11-23T09:00");
        UUID id = Concerns.received(onThe("2026-11-20"));
        as(Person.COORDINATOR).get("/concerns?overdue=true&limit=100").then().statusCode(200).body("items.id", not(hasItem(id.toString())));
        clock.setSwedish("2026-11-26T00:01");
        as(Person.COORDINATOR).get("/concerns?overdue=true&limit=100").then().statusCode(200)
                .body("items.find { it.id == '" + id + "' }.overdueDays", equalTo(3));
        as(Person.COORDINATOR).get("/concerns/{id}", id).then().body("overdueDays", equalTo(3));
        as(Person.COORDINATOR).get("/me/tasks").then().statusCode(200)
                .body("items.find { it.subjectId == '" + id + "' }.kind", equalTo("triage_concern"))
                .body("items.find { it.subjectId == '" + id + "' }.overdueDays", equalTo(3));
    }

    @Test
    void nothing_is_late_on_its_last_day_anywhere_in_sweden() {
        clock.setSwedish("2026-11-23T09:00");
        UUID id = Concerns.received(onThe("2026-11-20"));
        clock.setSwedish("2026-11-23T23:59");
        as(Person.COORDINATOR).get("/concerns/{id}", id).then().body("overdueDays", equalTo(0));
        // Still 23 November in UTC.
        clock.setSwedish("2026-11-24T00:01");
        as(Person.COORDINATOR).get("/concerns/{id}", id).then().body("overdueDays", equalTo(1));
    }

    @Test
    void a_closed_concern_is_never_late() {
        clock.setSwedish("2026-11-23T09:00");
        UUID id = Concerns.received(onThe("2026-11-20"));
        step(Person.COORDINATOR, id, "triage", Concerns.triage("adult")).then().statusCode(200);
        step(Person.COORDINATOR, id, "closure", Concerns.closure("duplicate")).then().statusCode(200).body("dueOn", nullValue());
        clock.setSwedish("2027-11-23T09:00");
        as(Person.COORDINATOR).get("/concerns/{id}", id).then().body("overdueDays", equalTo(0));
    }

    @Test
    void returns_422_for_follow_ups_in_the_past_or_too_far_ahead() {
        UUID id = Concerns.assessed();
        step(Person.HANDLER, id, "measures", measureWithFollowUp(Concerns.today().minusDays(1).toString())).then().statusCode(422)
                .body("errors.code", hasItem("in_the_past"));
        step(Person.HANDLER, id, "measures", measureWithFollowUp(Concerns.today().plusMonths(12).plusDays(1).toString())).then().statusCode(422)
                .body("errors.code", hasItem("too_far_ahead"));
        step(Person.HANDLER, id, "measures", measureWithFollowUp(Concerns.today().plusMonths(12).toString())).then().statusCode(200);
    }

    @Test
    void returns_422_for_what_was_done_in_the_future_or_before_the_receipt() {
        UUID id = Concerns.inAction();
        for (var wrong : Map.of(Concerns.today().plusDays(1), "in_the_future", Concerns.today().minusDays(1), "before_received").entrySet()) {
            Map<String, Object> followUp = Concerns.followUp();
            followUp.put("heldOn", wrong.getKey().toString());
            step(Person.HANDLER, id, "follow-ups", followUp).then().statusCode(422).body("errors.code", hasItem(wrong.getValue()));
        }
        step(Person.HANDLER, id, "emergency-referrals", Map.of("service", "emergency_112", "referredOn", Concerns.today().plusDays(1).toString()))
                .then().statusCode(422);
    }

    private void assertDue(String receivedSwedish, String due) {
        clock.setSwedish(receivedSwedish);
        UUID id = Concerns.received(onThe(receivedSwedish.substring(0, 10)));
        as(Person.COORDINATOR).get("/concerns/{id}", id).then().body("dueOn", equalTo(due));
    }

    private static Map<String, Object> onThe(String day) {
        Map<String, Object> registration = Concerns.registration();
        Map<String, Object> event = new java.util.HashMap<>(((java.util.List<Map<String, Object>>) registration.get("observedEvents")).get(0));
        event.put("occurredOn", day);
        registration.put("observedEvents", java.util.List.of(event));
        return registration;
    }

    private static Map<String, Object> measureWithFollowUp(String day) {
        Map<String, Object> measure = Concerns.measure();
        measure.put("followUpOn", day);
        return measure;
    }

    private static Response step(Person person, UUID id, String step, Object body) {
        return Concerns.step(person, id, step, body);
    }

    private static void assignTo(UUID id) {
        Concerns.assign(id, Person.HANDLER);
    }
}
