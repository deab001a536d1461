package se.samverka.retention;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static se.samverka.testing.Call.as;
import static se.samverka.testing.Call.asStrong;
import static se.samverka.testing.Call.newKey;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.samverka.concern.Concerns;
import se.samverka.testing.ApiTest;
import se.samverka.testing.Database;
import se.samverka.testing.Person;

/** How long things are kept is the municipality's decision, within a year. */
@ApiTest
class RetentionRuleTest {
    @Test
    void a_rule_holds_from_its_day_and_at_most_a_year() {
        Map<String, Object> rule = new HashMap<>(Map.of("kept", "concern", "outcome", "wrong_channel", "keptDays", 10,
                "effectiveFrom", Concerns.today().plusDays(1).toString(), "decidedBy", "Kommunstyrelsen § 12", "decidedOn", Concerns.today().toString()));
        as(Person.AUDITOR).header("Idempotency-Key", newKey()).body(rule).post("/retention-rules").then().statusCode(401).body("type", equalTo("/api/v1/problems/step-up-required"));
        decide(rule).then().statusCode(201).body("keptDays", equalTo(10));
        decide(rule).then().statusCode(422).body("errors.pointer", hasItem("#/effectiveFrom"));
        assertRefused(rule, "keptDays", 367, "#/keptDays");
        assertRefused(rule, "outcome", null, "#/outcome");
        assertRefused(rule, "kept", "reporter", "#/outcome");
        assertRefused(rule, "effectiveFrom", Concerns.today().minusDays(1).toString(), "#/effectiveFrom");
        assertRefused(rule, "decidedOn", Concerns.today().plusDays(1).toString(), "#/decidedOn");
        as(Person.COORDINATOR).get("/retention-rules").then().statusCode(200).body("items.findAll { it.outcome == 'wrong_channel' }.keptDays", hasItems(10, 30));
        Database.change("delete from retention_rule where outcome = 'wrong_channel' and days = 10");
    }

    private void assertRefused(Map<String, Object> rule, String field, Object value, String pointer) {
        Map<String, Object> changed = new HashMap<>(rule);
        changed.put(field, value);
        decide(changed).then().statusCode(422).body("errors.pointer", hasItem(pointer));
    }

    private static Response decide(Map<String, Object> rule) {
        return asStrong(Person.AUDITOR).header("Idempotency-Key", newKey()).body(rule).post("/retention-rules");
    }
}
