package se.samverka.training;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.samverka.testing.Call.as;
import static se.samverka.testing.Call.newKey;
import static se.samverka.training.Trainings.training;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samverka.testing.ApiTest;
import se.samverka.testing.Database;
import se.samverka.testing.Person;

/** The catalogue of trainings: kept by the coordinator, read by everybody at work (ADR 135). */
@ApiTest
class TrainingTest {

    @Test
    void the_municipalitys_own_file_fills_it_with_what_there_is_today_and_with_Samtalskompassen_as_historical() {
        as(Person.TEACHER).get("/trainings").then().statusCode(200)
                .body("items.name", hasItems("Hantera och utreda oro", "Säkerhet på offentliga platser", "Samtalskompassen"))
                .body("items.find { it.name == 'Samtalskompassen' }.status", equalTo("historical"))
                .body("items.find { it.name == 'Samtalskompassen' }.link", nullValue())
                .body("items.find { it.name == 'Hantera och utreda oro' }.contents", hasItems("law", "conversation"))
                .body("items[0].status", equalTo("current")).body("items[0].allowedActions", empty());
    }

    @Test
    void the_coordinator_keeps_it_and_every_change_is_in_the_log() {
        String key = newKey();
        Map<String, Object> training = training();
        String id = as(Person.COORDINATOR).header("Idempotency-Key", key).body(training).post("/trainings").then().statusCode(201)
                .body("allowedActions", contains("change")).body("contents", contains("law", "conversation")).extract().path("id");
        as(Person.COORDINATOR).header("Idempotency-Key", key).body(training).post("/trainings").then().statusCode(201)
                .header("Idempotency-Replayed", "true").body("id", equalTo(id));
        Trainings.add(Person.SECTOR_LEAD, training()).then().statusCode(403);
        training.put("status", "historical");
        training.put("contents", List.of("relatives", "relatives", "definitions"));
        training.remove("minutes");
        as(Person.COORDINATOR).body(training).put("/trainings/{id}", id).then().statusCode(428);
        as(Person.COORDINATOR).header("If-Match", "\"7\"").body(training).put("/trainings/{id}", id).then().statusCode(412);
        as(Person.COORDINATOR).header("If-Match", "\"0\"").body(training).put("/trainings/{id}", id).then().statusCode(200).header("ETag", "\"1\"")
                .body("status", equalTo("historical")).body("contents", contains("definitions", "relatives")).body("minutes", nullValue());
        as(Person.TEACHER).get("/trainings/{id}", id).then().statusCode(200).header("ETag", "\"1\"");
        as(Person.TEACHER).get("/trainings/{id}", UUID.randomUUID()).then().statusCode(404);
        assertEquals(List.of("training.added", "training.changed"),
                Database.column("select action from audit_event where subject_id = ? order by id", UUID.fromString(id)));
    }

    @Test
    void returns_422_for_what_cannot_be_right() {
        refused("name", "training_name_taken", "name", "SAMTALSKOMPASSEN");
        refused("link", "web_address_unreadable", "link", "http://utbildning.example");
        refused("link", "web_address_unreadable", "link", "https://någon@utbildning.example");
        refused("form", "unknown_value", "form", "dream");
        refused("description", "personal_identity_number", "description", "Ring 19121212-1212");
    }

    private static void refused(String field, String code, String changed, Object value) {
        Map<String, Object> training = training();
        training.put(changed, value);
        Trainings.add(Person.COORDINATOR, training).then().statusCode(422).body("errors.pointer", contains("#/" + field)).body("errors.code", contains(code));
    }
}
