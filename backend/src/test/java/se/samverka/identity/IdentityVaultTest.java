package se.samverka.identity;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samverka.testing.Call.as;
import static se.samverka.testing.Call.asStrong;
import static se.samverka.testing.Call.newKey;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samverka.concern.Concerns;
import se.samverka.testing.ApiTest;
import se.samverka.testing.Database;
import se.samverka.testing.Person;

/** The vault as the receiver of a concern uses it, and as its reporter. */
@ApiTest
class IdentityVaultTest {

    @BeforeEach
    void mayWrite() {
        Identities.forgetSearches();
    }

    @Test
    void the_receiver_opens_the_fields_asked_for_and_no_others() {
        UUID concern = Concerns.assigned();
        UUID identity = Identities.recorded(concern);
        Identities.open(Person.HANDLER, concern, identity, "name", "phone").then().statusCode(200)
                .body("keySet()", containsInAnyOrder("id", "version", "whose", "pseudonym", "name", "phone"))
                .body("name", equalTo("Alvar Testsson")).body("phone", equalTo("+46701740605"));
    }

    @Test
    void returns_401_until_the_receiver_has_proved_who_they_are() {
        UUID concern = Concerns.assigned();
        UUID identity = Identities.recorded(concern);
        as(Person.HANDLER).body(Map.of("fields", List.of("name"))).post("/concerns/{id}/identities/{identity}/opening", concern, identity).then()
                .statusCode(401).body("type", equalTo("/api/v1/problems/step-up-required"))
                .header("WWW-Authenticate", equalTo("Bearer error=\"insufficient_user_authentication\", acr_values=\"gold\""));
        as(Person.HANDLER).get("/concerns/{id}/identities", concern).then().statusCode(200)
                .body("items[0].fields", containsInAnyOrder("name", "birth_year", "phone", "email", "address"));
    }

    @Test
    void every_opening_is_seen_in_the_case_with_the_fields_that_were_shown() {
        UUID concern = Concerns.assigned();
        UUID identity = Identities.recorded(concern);
        Identities.open(Person.HANDLER, concern, identity, "phone", "name").then().statusCode(200);
        as(Person.COORDINATOR).get("/concerns/{id}/reads", concern).then().statusCode(200)
                .body("items[0].action", equalTo("identity.opened")).body("items[0].fields", equalTo("name,phone"))
                .body("items[0].by.name", equalTo(Person.HANDLER.fullName()));
        assertEquals(List.of("as=receiver;fields=name,phone;whose=subject"),
                Database.column("select snapshot from audit_event where subject_id = ? and action = 'identity.opened'", concern));
    }

    @Test
    void seeing_who_is_known_is_a_reading_of_the_case() {
        UUID concern = Concerns.assigned();
        Identities.recorded(concern);
        as(Person.HANDLER).get("/concerns/{id}/identities", concern).then().statusCode(200);
        as(Person.COORDINATOR).get("/concerns/{id}/reads", concern).then().statusCode(200)
                .body("items[0].action", equalTo("identity.listed")).body("items[0].by.name", equalTo(Person.HANDLER.fullName()));
        as(Person.AUDITOR).get("/access-log?concernId=" + concern).then().statusCode(200)
                .body("items[0].action", equalTo("identity.listed")).body("items[0].as", equalTo("receiver"));
    }

    @Test
    void nothing_of_it_can_be_read_in_the_database() {
        UUID concern = Concerns.assigned();
        UUID identity = Identities.recorded(concern, Identities.withNumber(Identities.NUMBER));
        String rows = String.join("", Database.column("select f::text || encode(value, 'escape') from sealed_field f where identity_id = ?", identity))
                + String.join("", Database.column("select i::text from sealed_identity i where id = ?", identity))
                + String.join("", Database.column("select e::text from audit_event e where subject_id = ?", concern))
                + String.join("", Database.column("select r::text from idempotency_record r"));
        for (String plain : List.of("Alvar", "Testsson", Identities.NUMBER, "1740605", "alvar@", "Storgatan", "Förväxlas")) {
            assertFalse(rows.contains(plain), plain);
        }
    }

    @Test
    void a_sealed_value_opens_at_its_own_place_only() {
        UUID concern = Concerns.assigned();
        UUID identity = Identities.recorded(concern);
        Database.change("update sealed_field set value = (select value from sealed_field where identity_id = ? and field = 'name')"
                + " where identity_id = ? and field = 'address'", identity, identity);
        Identities.open(Person.HANDLER, concern, identity, "address").then().statusCode(500);
    }

    @Test
    void changes_single_fields_and_leaves_the_rest() {
        UUID concern = Concerns.assigned();
        UUID identity = Identities.recorded(concern);
        change(concern, identity, 0, Map.of("protectedIdentity", false, "set", Map.of("address", "Nygatan 2"), "remove", List.of("email")))
                .then().statusCode(200).header("ETag", "\"1\"").body("fields", containsInAnyOrder("name", "birth_year", "phone", "address"));
        Identities.open(Person.HANDLER, concern, identity, "name", "address").then().body("name", equalTo("Alvar Testsson")).body("address", equalTo("Nygatan 2"));
        assertEquals("fields=email,address;whose=subject",
                Database.column("select snapshot from audit_event where subject_id = ? and action = 'identity.changed'", concern).get(0));
        change(concern, identity, 0, Map.of("protectedIdentity", false, "set", Map.of("address", "x"), "remove", List.of())).then().statusCode(412);
        asStrong(Person.HANDLER).body(Map.of("protectedIdentity", false, "set", Map.of(), "remove", List.of()))
                .put("/concerns/{id}/identities/{identity}", concern, identity).then().statusCode(428);
    }

    @Test
    void returns_422_for_a_number_without_its_justification_and_repeats_no_number() {
        UUID concern = Concerns.assigned();
        Map<String, Object> details = Identities.withNumber(Identities.NUMBER);
        details.remove("numberJustification");
        Identities.record(Person.HANDLER, concern, Identities.identity(details)).then().statusCode(422)
                .body("errors.pointer", contains("#/details/numberJustification"));
        Response wrong = Identities.record(Person.HANDLER, concern, Identities.identity(Identities.withNumber("850709-9806")));
        wrong.then().statusCode(422).body("errors.code", contains("number_unreadable"));
        assertFalse(wrong.asString().contains("9806"));
        UUID identity = Identities.recorded(concern, Identities.withNumber("850709-9805"));
        change(concern, identity, 0, Map.of("protectedIdentity", false, "set", Map.of(), "remove", List.of("number_justification")))
                .then().statusCode(422).body("errors.code", contains("number_with_justification"));
        Identities.open(Person.HANDLER, concern, identity, "personal_identity_number").then().body("personalIdentityNumber", equalTo(Identities.NUMBER));
    }

    @Test
    void returns_422_for_a_number_written_as_a_name() {
        Map<String, Object> details = Identities.details();
        details.put("name", "Alvar 850709-9805");
        Identities.record(Person.HANDLER, Concerns.assigned(), Identities.identity(details)).then().statusCode(422)
                .body("type", equalTo("/api/v1/problems/personal-identity-number"));
    }

    @Test
    void returns_422_for_nothing_at_all_and_for_a_person_written_twice() {
        UUID concern = Concerns.assigned();
        Identities.record(Person.HANDLER, concern, Identities.identity(Map.of())).then().statusCode(422).body("errors.pointer", contains("#/details"));
        Identities.recorded(concern);
        Identities.record(Person.HANDLER, concern, Identities.identity(Identities.details())).then().statusCode(422).body("errors.code", contains("taken"));
    }

    @Test
    void a_retry_writes_once() {
        UUID concern = Concerns.assigned();
        String key = newKey();
        Map<String, Object> identity = Identities.identity(Identities.details());
        String id = asStrong(Person.HANDLER).header("Idempotency-Key", key).body(identity).post("/concerns/{id}/identities", concern).then().statusCode(201).extract().path("id");
        asStrong(Person.HANDLER).header("Idempotency-Key", key).body(identity).post("/concerns/{id}/identities", concern).then()
                .statusCode(201).header("Idempotency-Replayed", "true").body("id", equalTo(id));
        Identities.list(Person.HANDLER, concern).then().body("items.id", contains(id));
    }

    @Test
    void a_closed_concern_is_read_and_not_written() {
        UUID concern = Concerns.assigned();
        UUID identity = Identities.recorded(concern);
        Concerns.step(Person.HANDLER, concern, "closure", Concerns.closure("advice_only")).then().statusCode(200);
        Identities.list(Person.HANDLER, concern).then().body("allowedActions", containsInAnyOrder("open", "remove", "see_matches"));
        Identities.open(Person.HANDLER, concern, identity, "name").then().statusCode(200);
        change(concern, identity, 0, Map.of("protectedIdentity", true, "set", Map.of(), "remove", List.of())).then().statusCode(409);
    }

    @Test
    void a_removed_person_is_gone_for_good() {
        UUID concern = Concerns.assigned();
        UUID identity = Identities.recorded(concern);
        asStrong(Person.HANDLER).header("If-Match", "\"0\"").delete("/concerns/{id}/identities/{identity}", concern, identity).then().statusCode(204);
        Identities.open(Person.HANDLER, concern, identity, "name").then().statusCode(404);
        assertEquals(0, Database.number("select count(*) from sealed_field where identity_id = ?", identity));
    }

    @Test
    void a_reporter_names_somebody_and_never_sees_it_again() {
        UUID concern = Concerns.received();
        name(Person.TEACHER, concern).then().statusCode(201).body("keySet()", containsInAnyOrder("id", "concernId"));
        name(Person.TEACHER, concern).then().statusCode(422).body("errors.code", contains("taken"));
        as(Person.TEACHER).get("/concerns/{id}/identities", concern).then().statusCode(403);
        // Safeguard 25: the case shows that it was named, not by whom.
        as(Person.COORDINATOR).get("/concerns/{id}/history", concern).then().statusCode(200)
                .body("items.find { it.action == 'identity.named' }.by", equalTo(null));
        Concerns.step(Person.COORDINATOR, concern, "triage", Concerns.triage("adult")).then().statusCode(200);
        name(Person.TEACHER, concern).then().statusCode(409);
        Concerns.assign(concern, Person.HANDLER);
        String identity = Identities.list(Person.HANDLER, concern).then().statusCode(200)
                .body("items.fromReporter", contains(true)).extract().path("items[0].id");
        Identities.open(Person.HANDLER, concern, UUID.fromString(identity), "name").then().statusCode(200).body("name", equalTo("Alvar Testsson"));
    }

    @Test
    void nobody_names_somebody_in_a_concern_that_is_not_theirs() {
        UUID concern = Concerns.received();
        name(Person.SECTOR_LEAD, concern).then().statusCode(404);
        name(Person.COORDINATOR, concern).then().statusCode(404);
    }

    @Test
    void an_employee_is_not_named_and_not_opened() {
        UUID concern = Concerns.received(Concerns.registration("subjectKind", "employee"));
        name(Person.TEACHER, concern).then().statusCode(422).body("errors.code", contains("employee_not_named"));
        UUID later = Concerns.assigned();
        UUID identity = Identities.recorded(later);
        Concerns.step(Person.COORDINATOR, later, "triage", Concerns.triage("employee")).then().statusCode(200);
        Identities.list(Person.HANDLER, later).then().statusCode(403);
        Identities.open(Person.HANDLER, later, identity, "name").then().statusCode(403);
    }

    @Test
    void no_answer_of_the_case_holds_an_identity() {
        UUID concern = Concerns.assigned();
        UUID identity = Identities.recorded(concern, Identities.withNumber(Identities.NUMBER));
        for (Person person : List.of(Person.HANDLER, Person.COORDINATOR)) {
            for (String path : List.of("/concerns/{id}", "/concerns/{id}/history", "/concerns/{id}/reads", "/concerns/{id}/journal-entries")) {
                String answer = asStrong(person).get(path, concern).then().statusCode(200).extract().asString();
                for (String plain : List.of("Alvar", "Testsson", Identities.NUMBER, "70174", "alvar@", "Storgatan", identity.toString())) {
                    assertFalse(answer.contains(plain), path + " " + plain);
                }
            }
            assertFalse(asStrong(person).get("/concerns?limit=100").asString().contains("Alvar"));
        }
    }

    @Test
    void so_many_an_hour_and_no_more() {
        UUID concern = Concerns.assigned();
        UUID identity = Identities.recorded(concern);
        Response last = null;
        for (int i = 0; i < 21; i++) {
            last = change(concern, identity, i, Map.of("protectedIdentity", false, "set", Map.of("name", "Namn " + i), "remove", List.of()));
            if (last.statusCode() != 200) {
                break;
            }
        }
        last.then().statusCode(429).header("Retry-After", is("60"));
        assertTrue(Database.number("select count(*) from identity_search where concern_id = ?", concern) <= 20);
    }

    private static Response change(UUID concern, UUID identity, int version, Map<String, Object> change) {
        return asStrong(Person.HANDLER).header("If-Match", "\"" + version + "\"").body(change).put("/concerns/{id}/identities/{identity}", concern, identity);
    }

    private static Response name(Person person, UUID concern) {
        return as(person).header("Idempotency-Key", newKey()).body(Map.of("pseudonym", "person 1", "name", "Alvar Testsson", "birthYear", "2009"))
                .post("/me/concerns/{id}/subjects", concern);
    }
}
