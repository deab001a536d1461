package se.samverka.handover;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.samverka.testing.Call.as;

import io.restassured.response.Response;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samverka.concern.Concerns;
import se.samverka.testing.ApiTest;
import se.samverka.testing.Person;

/** A reporter learns what the law lets them, and nothing more. */
@ApiTest
class ReporterFeedbackTest {
    private static final Map<String, Object> OPENED = Map.of("investigation", "opened");

    @Test
    void who_reported_a_child_learns_whether_an_investigation_is_opened() {
        UUID concern = aboutChild();
        UUID handOver = HandOvers.sent(concern);
        assertFeedback(concern, "with_right_person", null);
        HandOvers.receive(Person.OTHER_HANDLER, concern, handOver, "reporter-feedback", OPENED).then().statusCode(409);
        HandOvers.receive(Person.OTHER_HANDLER, concern, handOver, "acknowledgement", null).then().statusCode(200)
                .body("allowedActions", hasItem("give_feedback"));
        HandOvers.receive(Person.OTHER_HANDLER, concern, handOver, "reporter-feedback", OPENED).then().statusCode(200).body("allowedActions", empty());
        assertFeedback(concern, "with_right_person", "opened");
        HandOvers.receive(Person.OTHER_HANDLER, concern, handOver, "reporter-feedback", OPENED).then().statusCode(409);
        Concerns.step(Person.COORDINATOR, concern, "closure", Concerns.closure("handed_to_other")).then().statusCode(200);
        assertFeedback(concern, "finished", "opened");
    }

    @Test
    void there_are_three_answers_and_no_words_of_ones_own() {
        UUID concern = aboutChild();
        UUID handOver = HandOvers.sent(concern);
        HandOvers.receive(Person.OTHER_HANDLER, concern, handOver, "acknowledgement", null).then().statusCode(200);
        for (Map<String, Object> wrong : Set.<Map<String, Object>>of(Map.of(), Map.of("investigation", "closed"),
                Map.of("investigation", "opened", "text", "Vi har träffat familjen."))) {
            HandOvers.receive(Person.OTHER_HANDLER, concern, handOver, "reporter-feedback", wrong).then().statusCode(422);
        }
        HandOvers.receive(Person.OTHER_HANDLER, concern, handOver, "reporter-feedback", Map.of("investigation", "already_ongoing")).then().statusCode(200);
        assertFeedback(concern, "with_right_person", "already_ongoing");
    }

    @Test
    void nothing_is_owed_about_an_adult_or_by_others_than_social_services() {
        UUID adult = Concerns.triaged();
        UUID handOver = HandOvers.sent(adult);
        HandOvers.receive(Person.OTHER_HANDLER, adult, handOver, "acknowledgement", null).then().statusCode(200).body("dueOn", nullValue())
                .body("allowedActions", not(hasItem("give_feedback")));
        HandOvers.receive(Person.OTHER_HANDLER, adult, handOver, "reporter-feedback", OPENED).then().statusCode(409);
    }

    @Test
    void an_answer_by_phone_is_noted_by_the_sender() {
        UUID concern = aboutChild();
        UUID handOver = HandOvers.sent(concern, "transfer", HandOvers.socialServices(), "phone");
        HandOvers.step(Person.COORDINATOR, concern, handOver, "acknowledgement",
                Map.of("answeredOn", Concerns.today().toString(), "receivedBy", "Mottagningen")).then().statusCode(200);
        HandOvers.step(Person.COORDINATOR, concern, handOver, "reporter-feedback", Map.of("investigation", "not_opened")).then().statusCode(200);
        assertFeedback(concern, "with_right_person", "not_opened");
    }

    private static void assertFeedback(UUID concern, String progress, String investigation) {
        Response mine = as(Person.TEACHER).get("/me/concerns?limit=100");
        mine.then().statusCode(200).body("items.find { it.id == '" + concern + "' }.progress", equalTo(progress))
                .body("items.find { it.id == '" + concern + "' }.investigation", equalTo(investigation));
        assertEquals(Set.of("id", "caseNumber", "receivedAt", "progress", "investigation"), mine.<Map<String, Object>>path("items.find { it.id == '" + concern + "' }").keySet());
    }

    static UUID aboutChild() {
        UUID concern = Concerns.received(Concerns.registration("subjectKind", "child"));
        Map<String, Object> triage = Concerns.triage("child");
        triage.put("childReport", Map.of("made", true, "madeOn", Concerns.today().toString(), "receiver", "Socialtjänsten"));
        Concerns.step(Person.COORDINATOR, concern, "triage", triage).then().statusCode(200);
        return concern;
    }
}
