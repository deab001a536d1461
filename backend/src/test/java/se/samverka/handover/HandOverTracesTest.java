package se.samverka.handover;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.samverka.testing.Call.as;

import io.quarkus.arc.Arc;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samverka.concern.Concerns;
import se.samverka.shared.schedule.JobRunner;
import se.samverka.testing.ApiTest;
import se.samverka.testing.Database;
import se.samverka.testing.Person;

/** What a hand-over leaves in the database, who hears of corrections, and what erasing the case takes with it. */
@ApiTest
class HandOverTracesTest {
    private static final String PLANTED = "Kvarnsten";

    @Inject
    Event<ConcernCorrected> corrected;

    @Inject
    Instance<HandOverErasure> erasure;

    @Inject
    JobRunner jobs;

    @Test
    void no_text_of_it_can_be_read_in_the_database() {
        UUID concern = planted();
        Map<String, Object> choice = HandOvers.choice(Person.COORDINATOR, concern, "transfer", HandOvers.socialServices(), "phone");
        Map<String, Object> command = HandOvers.command(Person.COORDINATOR, concern, choice);
        command.put("balance", command.get("balance") + " " + PLANTED);
        UUID handOver = UUID.fromString(HandOvers.send(Person.COORDINATOR, concern, command).then().statusCode(201).extract().path("id"));
        assertEquals(List.of(), where(PLANTED));
        as(Person.COORDINATOR).get("/concerns/{id}/hand-overs/{handOver}", concern, handOver).then().statusCode(200)
                .body("contents.parts.fields.flatten().value", hasItem(PLANTED + " visade en film."));
        HandOvers.step(Person.COORDINATOR, concern, handOver, "acknowledgement",
                Map.of("answeredOn", Concerns.today().toString(), "receivedBy", PLANTED)).then().statusCode(200);
        UUID other = planted();
        UUID second = HandOvers.sent(other);
        HandOvers.receive(Person.OTHER_HANDLER, other, second, "rejection", Map.of("reason", PLANTED + " bor inte här.")).then().statusCode(200);
        assertEquals(List.of(), where(PLANTED));
    }

    @Test
    void who_received_outside_is_to_be_told_of_a_correction_and_who_received_here_sees_it() {
        UUID concern = Concerns.triaged();
        UUID byPhone = HandOvers.sent(concern, "referral", HandOvers.socialServices(), "phone");
        UUID here = HandOvers.sent(concern);
        correct(concern);
        as(Person.OTHER_HANDLER).get("/received-hand-overs/{id}", here).then().body("handOver.correctedAt", notNullValue());
        assertEquals(true, HandOvers.item(concern, here).get("toldOfCorrectionAt") != null);
        assertEquals(null, HandOvers.item(concern, byPhone).get("toldOfCorrectionAt"));
        HandOvers.step(Person.COORDINATOR, concern, byPhone, "correction-notice", null).then().statusCode(200).body("toldOfCorrectionAt", notNullValue());
        HandOvers.step(Person.COORDINATOR, concern, byPhone, "correction-notice", null).then().statusCode(409);
        correct(concern);
        assertEquals(null, HandOvers.item(concern, byPhone).get("toldOfCorrectionAt"));
    }

    @Test
    void a_correction_does_not_reach_what_came_to_nothing() {
        UUID concern = Concerns.triaged();
        UUID handOver = HandOvers.sent(concern);
        HandOvers.step(Person.COORDINATOR, concern, handOver, "recall", HandOvers.REASON).then().statusCode(200);
        correct(concern);
        assertEquals(null, HandOvers.item(concern, handOver).get("correctedAt"));
    }

    @Test
    void erasing_the_case_erases_its_hand_overs() {
        UUID concern = Concerns.triaged();
        HandOvers.sent(concern);
        jobs.once("erasure-of-the-test", now -> erasure.get().erase(List.of(concern)));
        as(Person.COORDINATOR).get("/concerns/{id}/hand-overs", concern).then().statusCode(200).body("items", empty());
        as(Person.COORDINATOR).get("/concerns/{id}", concern).then().body("proposal", nullValue()).body("status", equalTo("handed_over"));
    }

    /** A referral by phone whose case was corrected afterwards. */
    static UUID corrected(UUID concern) {
        UUID handOver = HandOvers.sent(concern, "referral", HandOvers.socialServices(), "phone");
        Arc.container().instance(JobRunner.class).get().once("correction-of-the-test",
                now -> Arc.container().beanManager().getEvent().fire(new ConcernCorrected(concern)));
        return handOver;
    }

    private void correct(UUID concern) {
        jobs.once("correction-of-the-test", now -> corrected.fire(new ConcernCorrected(concern)));
    }

    private static UUID planted() {
        Map<String, Object> event = Map.of("whatHappened", PLANTED + " visade en film.", "datePrecision", "unknown",
                "placeKind", "school", "source", "first_hand");
        UUID concern = Concerns.received(Concerns.registration("observedEvents", List.of(event)));
        Concerns.step(Person.COORDINATOR, concern, "triage", Concerns.triage("adult")).then().statusCode(200);
        return concern;
    }

    /** Tables of this feature, the audit log and what retries are answered from, with the word in any column. */
    private static List<String> where(String word) {
        return List.of("hand_over", "reporter_feedback", "recipient", "audit_event", "idempotency_record").stream()
                .filter(table -> Database.number("select count(*) from " + table + " t where t::text like '%' || ? || '%'"
                        + " or t::text like '%' || encode(convert_to(?, 'UTF8'), 'hex') || '%'", word, word) > 0).toList();
    }
}
