package se.samverka.situation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.samverka.disclosure.Disclosures.police;
import static se.samverka.testing.Call.as;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.samverka.testing.ApiTest;
import se.samverka.testing.Database;
import se.samverka.testing.Person;

/** What coordinators do with what the police hand in. */
@ApiTest
class ObservationInboxTest {

    @Test
    void the_list_says_nothing_of_what_was_seen_and_opening_it_is_logged() {
        UUID id = Observations.received("Klistermärken vid ån.");
        String list = as(Person.COORDINATOR).get("/observations?limit=100").then().statusCode(200).body("items.id", hasItem(id.toString())).extract().asString();
        assertEquals(-1, Math.max(list.indexOf("Klistermärken"), list.indexOf("Rundvik")));
        as(Person.COORDINATOR).get("/observations/{id}", id).then().statusCode(200).header("ETag", equalTo("\"0\""))
                .body("what", equalTo("Klistermärken vid ån.")).body("area", equalTo("Rundvik")).body("reliability", equalTo("b"))
                .body("handledAt", nullValue());
        assertEquals(1, Database.number("select count(*) from audit_event where action = 'observation.opened' and subject_id = ? and actor_id = ?",
                id, Person.COORDINATOR.id()));
    }

    @Test
    void it_is_something_to_do_until_somebody_has_handled_it_once() {
        UUID id = Observations.received();
        String task = "items.find { it.subjectId == '" + id + "' }.kind";
        as(Person.COORDINATOR).get("/me/tasks").then().statusCode(200).body(task, equalTo("handle_observation"));
        as(Person.HANDLER).get("/me/tasks").then().statusCode(200).body(task, nullValue());
        as(Person.COORDINATOR).post("/observations/{id}/handling", id).then().statusCode(428);
        as(Person.COORDINATOR).header("If-Match", "\"4\"").post("/observations/{id}/handling", id).then().statusCode(412);
        as(Person.COORDINATOR).header("If-Match", "\"0\"").post("/observations/{id}/handling", id).then().statusCode(200)
                .body("handledByName", equalTo(Person.COORDINATOR.fullName())).body("version", equalTo(1));
        as(Person.OTHER_COORDINATOR).header("If-Match", "\"1\"").post("/observations/{id}/handling", id).then().statusCode(409);
        as(Person.COORDINATOR).get("/me/tasks").then().statusCode(200).body(task, nullValue());
        assertEquals(1, Database.number("select count(*) from audit_event where action = 'observation.handled' and subject_id = ?", id));
    }

    @ParameterizedTest
    @EnumSource(value = Person.class, names = {"HANDLER", "TEACHER", "AUDITOR", "ADMIN"})
    void nobody_but_coordinators_comes_to_them(Person person) {
        UUID id = Observations.received();
        as(person).get("/observations").then().statusCode(403);
        as(person).get("/observations/{id}", id).then().statusCode(403);
        as(person).header("If-Match", "\"0\"").post("/observations/{id}/handling", id).then().statusCode(403);
    }

    @Test
    void whoever_handed_it_in_cannot_read_it_there() {
        UUID id = Observations.received();
        police().get("/observations").then().statusCode(403);
        police().get("/observations/{id}", id).then().statusCode(403);
    }

    @Test
    void the_list_goes_on_page_by_page() {
        UUID older = Observations.received();
        UUID newer = Observations.received();
        String next = as(Person.COORDINATOR).get("/observations?limit=1").then().statusCode(200).body("items.id", contains(newer.toString()))
                .body("items.id", not(hasItem(older.toString()))).extract().path("_links.next");
        as(Person.COORDINATOR).basePath("").get(next).then().statusCode(200).body("items.id", contains(older.toString()));
    }
}
