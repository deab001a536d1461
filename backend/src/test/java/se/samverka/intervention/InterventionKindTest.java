package se.samverka.intervention;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.samverka.intervention.Interventions.addKind;
import static se.samverka.intervention.Interventions.kind;
import static se.samverka.testing.Call.as;
import static se.samverka.testing.Call.newKey;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samverka.testing.ApiTest;
import se.samverka.testing.Database;
import se.samverka.testing.Person;

/** The catalogue: the municipality's own, kept by the coordinator and the administrator, read by everybody at work. */
@ApiTest
class InterventionKindTest {

    @Test
    void the_municipalitys_own_file_fills_it_and_says_on_which_level_what_rests_on_what() {
        as(Person.TEACHER).get("/intervention-kinds").then().statusCode(200)
                .body("items.name", hasItems("Mentor", "Kontaktperson", "Stöd i undervisningen", "Praktikplats", "Stöd att lämna (avhopparstöd)", "Föräldrastöd"))
                .body("items.find { it.name == 'Kontaktperson' }.ground", equalTo("decision"))
                .body("items.find { it.name == 'Fältarbete' }.level", equalTo("specific"))
                .body("items.findAll { it.level != 'individual' }.ground", everyItem(nullValue()))
                .body("items.findAll { it.level == 'individual' }.ground", everyItem(notNullValue()))
                .body("items[0].level", equalTo("general")).body("items[0].allowedActions", empty());
    }

    @Test
    void the_coordinator_and_the_administrator_keep_it_and_every_change_is_in_the_log() {
        String key = newKey();
        Map<String, Object> kind = kind("individual");
        String id = as(Person.ADMIN).header("Idempotency-Key", key).body(kind).post("/intervention-kinds").then().statusCode(201)
                .body("allowedActions", contains("change")).extract().path("id");
        as(Person.ADMIN).header("Idempotency-Key", key).body(kind).post("/intervention-kinds").then().statusCode(201)
                .header("Idempotency-Replayed", "true").body("id", equalTo(id));
        addKind(Person.HANDLER, kind("general")).then().statusCode(403);
        kind.put("active", false);
        as(Person.COORDINATOR).body(kind).put("/intervention-kinds/{id}", id).then().statusCode(428);
        as(Person.COORDINATOR).header("If-Match", "\"7\"").body(kind).put("/intervention-kinds/{id}", id).then().statusCode(412);
        as(Person.COORDINATOR).header("If-Match", "\"0\"").body(kind).put("/intervention-kinds/{id}", id).then().statusCode(200)
                .header("ETag", "\"1\"").body("active", equalTo(false));
        as(Person.TEACHER).get("/intervention-kinds/{id}", id).then().statusCode(200).header("ETag", "\"1\"");
        as(Person.TEACHER).get("/intervention-kinds/{id}", UUID.randomUUID()).then().statusCode(404);
        assertEquals(List.of("intervention_kind.added", "intervention_kind.changed"),
                Database.column("select action from audit_event where subject_id = ? order by id", UUID.fromString(id)));
    }

    @Test
    void returns_422_for_what_cannot_be_right() {
        refused("ground", "required", kind("individual"), "ground", null);
        refused("ground", "only_individual", kind("general"), "ground", "consent");
        refused("name", "name_taken", kind("individual"), "name", "mentor");
        refused("name", "personal_identity_number", kind("general"), "name", "Stöd åt 19121212-1212");
        refused("evidence", "unknown_value", kind("general"), "evidence", "sure");
        String id = addKind(Person.COORDINATOR, kind("general")).then().statusCode(201).extract().path("id");
        as(Person.COORDINATOR).header("If-Match", "\"0\"").body(kind("specific")).put("/intervention-kinds/{id}", id).then().statusCode(422)
                .body("errors.pointer", contains("#/level")).body("errors.code", contains("level_stays"));
    }

    private static void refused(String field, String code, Map<String, Object> kind, String changed, Object value) {
        kind.put(changed, value);
        addKind(Person.COORDINATOR, kind).then().statusCode(422).body("errors.pointer", contains("#/" + field)).body("errors.code", contains(code));
    }
}
