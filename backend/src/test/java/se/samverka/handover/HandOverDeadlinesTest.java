package se.samverka.handover;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.samverka.testing.Call.as;

import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.samverka.concern.Concerns;
import se.samverka.testing.ApiTest;
import se.samverka.testing.MovableClock;
import se.samverka.testing.Person;

/** The clock of the acknowledgement and of the reporter's feedback. */
@ApiTest
class HandOverDeadlinesTest {
    @Inject
    MovableClock clock;

    @AfterEach
    void letTheClockGo() {
        clock.letGo();
    }

    @Test
    void it_is_acknowledged_in_two_swedish_working_days() {
        assertDue("2026-11-23T09:00", "2026-11-25");
        // After office hours it belongs to the next working day.
        assertDue("2026-11-23T17:00", "2026-11-26");
        assertDue("2026-11-20T09:00", "2026-11-24");
        assertDue("2026-12-22T09:00", "2026-12-28");
    }

    @Test
    void what_is_not_acknowledged_in_time_shows_for_both_sides() {
        clock.setSwedish("2026-11-23T09:00");
        UUID concern = Concerns.received(onThe("2026-11-20"));
        Concerns.step(Person.COORDINATOR, concern, "triage", Concerns.triage("adult")).then().statusCode(200);
        UUID handOver = HandOvers.sent(concern);
        clock.setSwedish("2026-11-25T23:59");
        assertOverdue(concern, handOver, 0);
        clock.setSwedish("2026-11-28T00:01");
        assertOverdue(concern, handOver, 3);
        HandOvers.receive(Person.OTHER_HANDLER, concern, handOver, "acknowledgement", null).then().statusCode(200);
        assertOverdue(concern, handOver, 0);
    }

    @Test
    void feedback_is_due_so_many_days_after_the_acknowledgement_as_is_set() {
        clock.setSwedish("2026-11-23T09:00");
        UUID concern = Concerns.received(onThe("2026-11-20"));
        Map<String, Object> triage = Concerns.triage("child");
        triage.put("childReport", Map.of("made", true, "madeOn", "2026-11-23", "receiver", "Socialtjänsten"));
        Concerns.step(Person.COORDINATOR, concern, "triage", triage).then().statusCode(200);
        UUID handOver = HandOvers.sent(concern);
        as(Person.OTHER_HANDLER).get("/received-hand-overs/{id}", handOver).then().body("handOver.dueOn", equalTo("2026-11-25"));
        HandOvers.receive(Person.OTHER_HANDLER, concern, handOver, "acknowledgement", null).then().statusCode(200).body("dueOn", equalTo("2026-12-14"));
        clock.setSwedish("2026-12-16T09:00");
        as(Person.OTHER_HANDLER).get("/received-hand-overs/{id}", handOver).then().body("handOver.overdueDays", equalTo(2));
        HandOvers.receive(Person.OTHER_HANDLER, concern, handOver, "reporter-feedback", Map.of("investigation", "opened")).then().statusCode(200)
                .body("dueOn", nullValue()).body("overdueDays", equalTo(0));
    }

    private void assertDue(String sentSwedish, String due) {
        clock.setSwedish(sentSwedish);
        UUID concern = Concerns.received(onThe(sentSwedish.substring(0, 10)));
        Concerns.step(Person.COORDINATOR, concern, "triage", Concerns.triage("adult")).then().statusCode(200);
        UUID handOver = HandOvers.sent(concern);
        assertEquals(due, HandOvers.item(concern, handOver).get("acknowledgeBy"));
    }

    private static void assertOverdue(UUID concern, UUID handOver, int days) {
        as(Person.OTHER_HANDLER).get("/received-hand-overs").then().statusCode(200)
                .body("items.find { it.id == '" + handOver + "' }.overdueDays", equalTo(days));
        as(Person.COORDINATOR).get("/concerns/{id}/hand-overs", concern).then().statusCode(200).body("items[0].overdueDays", equalTo(days));
    }

    private static Map<String, Object> onThe(String day) {
        Map<String, Object> registration = Concerns.registration();
        Map<String, Object> event = new HashMap<>(((List<Map<String, Object>>) registration.get("observedEvents")).get(0));
        event.put("occurredOn", day);
        registration.put("observedEvents", List.of(event));
        return registration;
    }
}
