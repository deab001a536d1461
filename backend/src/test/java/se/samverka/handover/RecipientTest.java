package se.samverka.handover;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static se.samverka.testing.Call.as;
import static se.samverka.testing.Call.asStrong;
import static se.samverka.testing.Call.newKey;

import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samverka.concern.Concerns;
import se.samverka.testing.ApiTest;
import se.samverka.testing.Database;
import se.samverka.testing.Person;

/** The directory of recipients. */
@ApiTest
class RecipientTest {

    @Test
    void the_municipalitys_own_file_fills_an_empty_directory() {
        as(Person.HANDLER).get("/recipients").then().statusCode(200)
                .body("items.name", hasItems("Socialtjänstens mottagning", "Polisen", "HR och säkerhet"))
                .body("items.find { it.name == 'Polisen' }.phone", equalTo("114 14"))
                .body("items.find { it.name == 'Polisen' }.methods", containsInAnyOrder("phone", "meeting"))
                .body("items.find { it.name == 'Region Västerbotten' }.methods", contains("meeting"));
    }

    @Test
    void a_recipient_is_added_once_and_changed_with_its_version() {
        as(Person.OTHER_HANDLER).get("/me").then().statusCode(200);
        Map<String, Object> command = HandOvers.recipient("Familjeenheten", "social_services", true, List.of(Person.OTHER_HANDLER));
        String key = newKey();
        Response added = asStrong(Person.ADMIN).header("Idempotency-Key", key).body(command).post("/recipients");
        added.then().statusCode(201).body("receivers.name", contains("Omar Lindqvist")).body("methods", hasItem("in_system"));
        String id = added.path("id");
        asStrong(Person.ADMIN).header("Idempotency-Key", key).body(command).post("/recipients").then().statusCode(201)
                .header("Idempotency-Replayed", "true").body("id", equalTo(id));
        assertEquals(1, Database.number("select count(*) from recipient where name = 'Familjeenheten'"));

        command.put("receivers", List.of());
        command.put("active", false);
        change(id, null, command).then().statusCode(428);
        change(id, "\"0\"", command).then().statusCode(200).header("ETag", "\"1\"").body("receivers", empty()).body("active", equalTo(false));
        change(id, "\"0\"", command).then().statusCode(412);
        as(Person.COORDINATOR).get("/recipients/{id}", id).then().statusCode(200).header("ETag", "\"1\"").body("active", equalTo(false));
        as(Person.COORDINATOR).get("/recipients/{id}", UUID.randomUUID()).then().statusCode(404);
        assertEquals(1, Database.number("select count(*) from audit_event where action = 'recipient.changed' and subject_id = ?", UUID.fromString(id)));
    }

    /** A police that became social services would have had its packages without a second person. */
    @Test
    void what_sort_of_recipient_it_is_is_fixed_when_it_is_added() {
        Map<String, Object> command = HandOvers.recipient("Polisen i norr", "police", false, List.of());
        String id = HandOvers.add(command).then().statusCode(201).extract().path("id");
        command.put("kind", "social_services");
        change(id, "\"0\"", command).then().statusCode(422).body("errors[0].pointer", equalTo("#/kind")).body("errors[0].code", equalTo("fixed_when_added"));
        command.putAll(Map.of("kind", "police", "name", "Polisen i söder"));
        change(id, "\"0\"", command).then().statusCode(200).body("kind", equalTo("police")).body("name", equalTo("Polisen i söder"));
        assertThrows(SQLException.class, () -> {
            try (Connection application = Database.as(Person.COORDINATOR, "officer")) {
                Database.change(application, "update recipient set kind = 'school' where id = ?", UUID.fromString(id));
            }
        });
    }

    /** Who receives decides who sees: as much as giving somebody a role. */
    @Test
    void nobody_adds_or_changes_one_without_a_strong_login() {
        Map<String, Object> command = HandOvers.recipient("Kapad", "social_services", true, List.of());
        String id = HandOvers.add(command).then().statusCode(201).extract().path("id");
        for (Person person : List.of(Person.COORDINATOR, Person.ADMIN)) {
            as(person).header("Idempotency-Key", newKey()).body(command).post("/recipients").then().statusCode(401)
                    .body("type", equalTo("/api/v1/problems/step-up-required"));
            as(person).header("If-Match", "\"0\"").body(command).put("/recipients/{id}", id).then().statusCode(401);
        }
        assertEquals(1, Database.number("select count(*) from recipient where name = 'Kapad' and version = 0"));
    }

    @Test
    void returns_422_for_receivers_who_cannot_receive() {
        Map<String, Object> outside = HandOvers.recipient("Utanför", "health", false, List.of(Person.OTHER_HANDLER));
        as(Person.OTHER_HANDLER).get("/me").then().statusCode(200);
        HandOvers.add(outside).then().statusCode(422).body("errors[0].code", equalTo("outside_authority"));
        Map<String, Object> teacher = HandOvers.recipient("Skolan", "school", true, List.of(Person.TEACHER));
        HandOvers.add(teacher).then().statusCode(422).body("errors[0].pointer", equalTo("#/receivers/0")).body("errors[0].code", equalTo("not_a_handler"));
    }

    @Test
    void there_is_no_field_for_an_e_mail_address() {
        for (String field : List.of("email", "mail", "noticeAddress")) {
            Map<String, Object> command = HandOvers.recipient("Med e-post", "other", false, List.of());
            command.put(field, "a@kommun.example");
            HandOvers.add(command).then().statusCode(422).body("errors[0].code", equalTo("unknown_field"));
        }
        Map<String, Object> command = HandOvers.recipient("Med e-post", "other", false, List.of());
        command.put("phone", "a@kommun.example");
        HandOvers.add(command).then().statusCode(422).body("errors[0].code", equalTo("phone_unreadable"));
    }

    @Test
    void one_that_is_no_longer_used_cannot_be_chosen() {
        Map<String, Object> command = HandOvers.recipient("Nedlagd", "other", false, List.of());
        String id = HandOvers.add(command).then().statusCode(201).extract().path("id");
        command.put("active", false);
        change(id, "\"0\"", command).then().statusCode(200);
        UUID concern = Concerns.triaged();
        as(Person.COORDINATOR).body(HandOvers.choice(Person.COORDINATOR, concern, "transfer", UUID.fromString(id), "phone"))
                .post("/concerns/{id}/hand-over-previews", concern).then().statusCode(422).body("errors[0].pointer", equalTo("#/recipientId"));
    }

    private static Response change(String id, String ifMatch, Map<String, Object> command) {
        var request = asStrong(Person.COORDINATOR).body(command);
        return (ifMatch == null ? request : request.header("If-Match", ifMatch)).put("/recipients/{id}", id);
    }
}
