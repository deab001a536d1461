package se.samverka.accessibility;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.samverka.testing.Call.as;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samverka.concern.Concerns;
import se.samverka.testing.ApiTest;
import se.samverka.testing.Database;
import se.samverka.testing.Person;

/** From somebody unknown to those who see to it; nothing of the sender, no longer than a year. */
@ApiTest
class AccessibilityFeedbackTest {
    @Test
    void is_a_task_until_it_is_seen_to_and_tells_nothing_of_its_sender() {
        UUID id = Feedback.received();
        for (Person person : List.of(Person.COORDINATOR, Person.ADMIN)) {
            as(person).get("/me/tasks").then().statusCode(200).body("items.findAll { it.kind == 'handle_accessibility_feedback' }.subjectId", hasItem(id.toString()));
        }
        as(Person.ADMIN).get("/accessibility-feedback").then().statusCode(200).body("items[0].page", equalTo("Startsidan"))
                .body("items[0].text", equalTo("Knappen syns inte i mörkt läge.")).body("items[0].receivedOn", equalTo(Concerns.today().toString()))
                .body("items[0].handledAt", nullValue());
        as(Person.ADMIN).header("If-Match", "\"0\"").post("/accessibility-feedback/{id}/handling", id).then().statusCode(200).body("handledAt", notNullValue());
        as(Person.COORDINATOR).header("If-Match", "\"0\"").post("/accessibility-feedback/{id}/handling", id).then().statusCode(412);
        as(Person.COORDINATOR).header("If-Match", "\"1\"").post("/accessibility-feedback/{id}/handling", id).then().statusCode(409);
        as(Person.COORDINATOR).get("/me/tasks").then().body("items.findAll { it.kind == 'handle_accessibility_feedback' }.subjectId", not(hasItem(id.toString())));
    }

    @Test
    void the_same_is_kept_once_and_work_is_asked_for() {
        Map<String, Object> told = Feedback.told(null, "Texten är för liten.");
        long before = Database.number("select count(*) from accessibility_feedback");
        Feedback.send(told).then().statusCode(204).header("Idempotency-Replayed", nullValue());
        Feedback.send(told).then().statusCode(204).header("Idempotency-Replayed", equalTo("true"));
        told.put("text", "Något annat.");
        Feedback.send(told).then().statusCode(409);
        told.put("solved", Map.of("challenge", "1.16.3.1.x.y", "proof", List.of(1)));
        Feedback.send(told).then().statusCode(403);
        assertEquals(before + 1, Database.number("select count(*) from accessibility_feedback"));
    }

    @ParameterizedTest
    @CsvSource({"Skriv till vera@example.se, email_address", "Ring 070-174 06 05, telephone_number", "Mitt nummer är 19640823-3234, personal_identity_number"})
    void whatever_points_at_a_person_stays_outside(String text, String code) {
        Feedback.send(null, text).then().statusCode(422).body("errors.code", hasItem(code));
        Feedback.send(text, "Texten är för liten.").then().statusCode(422).body("errors.code", hasItem(code));
        Feedback.send("Lämna Oro", "NVDA Firefox läser inte upp felet.").then().statusCode(204);
    }
}
