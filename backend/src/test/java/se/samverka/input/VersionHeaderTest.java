package se.samverka.input;

import static org.hamcrest.Matchers.equalTo;
import static se.samverka.testing.Call.as;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverka.concern.Concerns;
import se.samverka.testing.ApiTest;
import se.samverka.testing.Person;

/** Row 28: what the version headers may hold. */
@ApiTest
class VersionHeaderTest {

    @ParameterizedTest(name = "28: a change with If-Match {0} is 412")
    @ValueSource(strings = {"*", "W/\"0\"", "\"0\", \"1\"", "0", "garbage", "\"00\"", "\"-1\"", "\"99999999999\"", "\"0", "\"\""})
    void only_the_one_strong_tag_of_the_version_seen_lets_a_change_through(String ifMatch) {
        UUID id = Concerns.received();
        as(Person.COORDINATOR).header("If-Match", ifMatch).body(Concerns.triage("adult")).post("/concerns/{id}/triage", id)
                .then().statusCode(412);
        as(Person.COORDINATOR).get("/concerns/{id}", id).then().statusCode(200).body("status", equalTo("received"));
    }

    @ParameterizedTest(name = "28: a change with an empty If-Match is 428")
    @ValueSource(strings = {"", " "})
    void an_empty_version_is_a_missing_one(String ifMatch) {
        UUID id = Concerns.received();
        as(Person.COORDINATOR).header("If-Match", ifMatch).body(Concerns.triage("adult")).post("/concerns/{id}/triage", id)
                .then().statusCode(428);
    }

    @Test
    void reading_what_has_not_changed_is_304_also_from_a_list_of_tags() {
        UUID id = Concerns.received();
        String tag = Concerns.etag(id);
        as(Person.COORDINATOR).header("If-None-Match", tag).get("/concerns/{id}", id).then().statusCode(304);
        as(Person.COORDINATOR).header("If-None-Match", "\"77\", " + tag).get("/concerns/{id}", id).then().statusCode(304);
        as(Person.COORDINATOR).header("If-None-Match", "\"77\"").get("/concerns/{id}", id).then().statusCode(200);
    }
}
