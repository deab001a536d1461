package se.samverka.contactpath;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.samverka.contactpath.ContactPaths.add;
import static se.samverka.contactpath.ContactPaths.added;
import static se.samverka.contactpath.ContactPaths.path;
import static se.samverka.contactpath.ContactPaths.verified;
import static se.samverka.contactpath.ContactPaths.with;
import static se.samverka.testing.Call.as;
import static se.samverka.testing.Call.newKey;

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

/** The coordinator keeps the contact paths, everybody at work reads them. */
@ApiTest
class ContactPathTest {

    @Test
    void the_municipalitys_own_file_fills_an_empty_list_and_leaves_its_own_numbers_to_be_filled_in() {
        as(Person.TEACHER).get("/contact-paths").then().statusCode(200)
                .body("items.find { it.name == 'Nödnumret 112' }.openNow", equalTo(true))
                .body("items.find { it.name == 'Polisen' }.address", equalTo("114 14"))
                .body("items.find { it.name.startsWith('Stödtelefonen') }.hours.sv", equalTo("måndag–fredag 09.00–15.00"))
                .body("items.find { it.name == 'Socialjour' }.state", equalTo("unfilled"))
                .body("items.find { it.name == 'Socialjour' }.functionCode", equalTo("socialjour"))
                .body("items.find { it.name == 'Socialjour' }.allowedActions", empty());
    }

    @Test
    void one_is_added_once_and_not_verified_by_being_added() {
        String key = newKey();
        String id = as(Person.COORDINATOR).header("Idempotency-Key", key).body(path("Familjeenheten")).post("/contact-paths").then().statusCode(201)
                .body("state", equalTo("unverified")).body("verifiedOn", nullValue())
                .body("allowedActions", containsInAnyOrder("change", "move", "verify", "withdraw")).extract().path("id");
        as(Person.COORDINATOR).header("Idempotency-Key", key).body(path("Familjeenheten")).post("/contact-paths").then().statusCode(201)
                .header("Idempotency-Replayed", "true").body("id", equalTo(id));
        assertEquals(1, Database.number("select count(*) from contact_path where name = 'Familjeenheten'"));
        as(Person.TEACHER).get("/contact-paths/{id}", id).then().statusCode(200).header("ETag", "\"0\"").body("allowedActions", empty());
        as(Person.TEACHER).get("/contact-paths/{id}", UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void who_verifies_is_named_and_another_number_is_another_thing_to_verify() {
        UUID id = added(path("Fältgruppen"));
        as(Person.COORDINATOR).post("/contact-paths/{id}/verification", id).then().statusCode(428);
        with(id).post("/contact-paths/{id}/verification", id).then().statusCode(200).header("ETag", "\"1\"").body("state", equalTo("verified"))
                .body("verifiedBy", equalTo("Sara Hedman")).body("verifiedOn", equalTo(Concerns.today().toString()))
                .body("freshThroughOn", equalTo(Concerns.today().plusDays(90).toString()));
        Map<String, Object> changed = path("Fältgruppen i Rundvik");
        as(Person.COORDINATOR).header("If-Match", "\"0\"").body(changed).put("/contact-paths/{id}", id).then().statusCode(412);
        with(id).body(changed).put("/contact-paths/{id}", id).then().statusCode(200).body("state", equalTo("verified"));
        changed.put("address", "0930-140 01");
        with(id).body(changed).put("/contact-paths/{id}", id).then().statusCode(200).body("state", equalTo("unverified")).body("verifiedBy", nullValue());
        assertEquals(List.of("contact_path.added", "contact_path.verified", "contact_path.changed", "contact_path.changed"),
                Database.column("select action from audit_event where subject_id = ? order by id", id));
    }

    @Test
    void what_is_not_filled_in_cannot_be_verified() {
        Map<String, Object> place = path("Att fylla i");
        place.remove("address");
        UUID id = added(place);
        with(id).post("/contact-paths/{id}/verification", id).then().statusCode(409);
        as(Person.COORDINATOR).get("/contact-paths/{id}", id).then().body("state", equalTo("unfilled"))
                .body("allowedActions", containsInAnyOrder("change", "move", "withdraw"));
    }

    @Test
    void what_is_moved_stands_where_it_was_put() {
        UUID first = added(path("Flyttas först"));
        UUID second = added(path("Flyttas sedan"));
        with(second).body(Map.of("position", 1)).put("/contact-paths/{id}/position", second).then().statusCode(200).body("position", equalTo(1));
        with(first).body(Map.of("position", 2)).put("/contact-paths/{id}/position", first).then().statusCode(200).body("position", equalTo(2));
        List<String> order = as(Person.TEACHER).get("/contact-paths").then().extract().path("items.id");
        assertEquals(List.of(second.toString(), first.toString()), order.subList(0, 2));
        with(second).body(Map.of("position", 1000)).put("/contact-paths/{id}/position", second).then().statusCode(200);
        order = as(Person.TEACHER).get("/contact-paths").then().extract().path("items.id");
        assertEquals(second.toString(), order.get(order.size() - 1));
        with(second).body(Map.of("position", 0)).put("/contact-paths/{id}/position", second).then().statusCode(422).body("errors.pointer", contains("#/position"));
    }

    @Test
    void what_is_withdrawn_is_gone_for_all_but_the_coordinator_and_stays_as_it_is() {
        UUID id = verified(path("Nedlagd"));
        with(id).post("/contact-paths/{id}/withdrawal", id).then().statusCode(200).body("state", equalTo("withdrawn")).body("withdrawnAt", notNullValue());
        as(Person.TEACHER).get("/contact-paths/{id}", id).then().statusCode(404);
        as(Person.TEACHER).get("/contact-paths").then().body("items.id", not(hasItem(id.toString())));
        as(Person.COORDINATOR).get("/contact-paths").then().body("items.id", hasItem(id.toString()));
        with(id).post("/contact-paths/{id}/verification", id).then().statusCode(409);
        with(id).body(path("Nedlagd")).put("/contact-paths/{id}", id).then().statusCode(409);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"phone, ring växeln, phone_unreadable", "email, samordnaren, email_unreadable", "e_service, http://kommun.example, web_address_unreadable",
            "chat, javascript:alert(1), web_address_unreadable", "e_service, https://a@kommun.example, web_address_unreadable", "visit, ' ', blank"})
    void returns_422_for_an_address_that_leads_nowhere(String channel, String address, String code) {
        Map<String, Object> command = path("Fel");
        command.putAll(Map.of("channel", channel, "address", address, "secrecySafe", false));
        add(command).then().statusCode(422).body("errors.pointer", contains("#/address")).body("errors.code", contains(code));
    }

    @Test
    void returns_422_for_what_cannot_be_right() {
        refused("secrecySafe", "channel_never_secrecy_safe", Map.of("channel", "email", "address", "a@kommun.example"));
        refused("functionCode", "unknown_function", Map.of("functionCode", "finns_inte"));
        refused("openings", "open_always_has_no_hours", Map.of("openAlways", true));
        refused("openings", "hours_overlap", Map.of("openings", List.of(opening("monday", "09:00", "12:00"), opening("monday", "11:00", "13:00"))));
        refused("openings/0/closes", "time_of_day_unreadable", Map.of("openings", List.of(opening("monday", "09:00", "24:00"))));
        refused("openings/0/day", "unknown_value", Map.of("openings", List.of(opening("someday", "09:00", "12:00"))));
        refused("audiences", "too_few", Map.of("audiences", List.of()));
        refused("languages/0", "invalid", Map.of("languages", List.of("svenska")));
    }

    private static Map<String, String> opening(String day, String opens, String closes) {
        return Map.of("day", day, "opens", opens, "closes", closes);
    }

    private static void refused(String field, String code, Map<String, Object> change) {
        Map<String, Object> command = path("Fel");
        command.putAll(change);
        add(command).then().statusCode(422).body("errors.pointer", contains("#/" + field)).body("errors.code", contains(code));
    }
}
