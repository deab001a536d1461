package se.samverka.concern;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static se.samverka.testing.Call.as;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverka.testing.OwnDatabaseResource;
import se.samverka.testing.Person;

/** The demonstration begins with something on every page. */
@QuarkusTest
@WithTestResource(OwnDatabaseResource.class)
@TestProfile(DemoConcernsTest.Demonstration.class)
class DemoConcernsTest {

    public static class Demonstration implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("samverka.demo", "true");
        }
    }

    @ParameterizedTest
    @EnumSource(ConcernStatus.class)
    void there_is_a_concern_in_every_state(ConcernStatus status) {
        as(Person.COORDINATOR).get("/concerns?status={status}", status.code()).then().statusCode(200)
                .body("items.size()", greaterThan(0)).body("items.status", everyItem(equalTo(status.code())));
    }

    @ParameterizedTest
    @EnumSource(value = Person.class, names = {"COORDINATOR", "OTHER_COORDINATOR", "HANDLER", "OTHER_HANDLER"})
    void those_who_work_with_concerns_have_something_to_do(Person person) {
        as(person).get("/me/tasks").then().statusCode(200).body("items.size()", greaterThan(0));
        as(person).get("/concerns").then().statusCode(200).body("items.handler.name", hasItem(notNullValue()));
    }

    @Test
    void what_was_handed_over_waits_for_its_answer() {
        String concern = as(Person.COORDINATOR).get("/concerns?status=handed_over").then().extract().path("items[0].id");
        as(Person.COORDINATOR).get("/concerns/{id}/hand-overs", concern).then().statusCode(200)
                .body("items.size()", equalTo(1)).body("items[0].status", equalTo("sent"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"requested", "contacted", "ongoing", "ended"})
    void there_is_support_for_a_relative_in_every_state(String status) {
        String id = as(Person.COORDINATOR).get("/support-cases?status={status}", status).then().statusCode(200).extract().path("items[0].id");
        as(Person.COORDINATOR).get("/support-cases/{id}", id).then().statusCode(200).body("messages.size()", greaterThan(0));
    }

    @Test
    void something_is_done_on_every_level_of_prevention() {
        as(Person.COORDINATOR).get("/interventions").then().statusCode(200)
                .body("items.level", hasItems("general", "specific")).body("items.status", hasItems("planned", "ongoing"));
        String concern = as(Person.HANDLER).get("/concerns?status=in_action").then().extract().path("items[0].id");
        as(Person.HANDLER).get("/concerns/{id}/interventions", concern).then().statusCode(200)
                .body("items[0].kindName", equalTo("Mentor")).body("items[0].sessions.size()", equalTo(2));
        as(Person.HANDLER).get("/me/tasks").then().statusCode(200).body("items.kind", hasItem("follow_up_individual_intervention"));
    }

    @Test
    void there_is_a_system_of_every_kind() {
        as(Person.ADMIN).get("/api-clients").then().statusCode(200)
                .body("items.kind", hasItems("hr", "lms", "police", "municipal")).body("items.state", everyItem(equalTo("active")));
    }
}
