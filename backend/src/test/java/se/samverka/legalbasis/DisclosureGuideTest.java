package se.samverka.legalbasis;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.samverka.testing.Call.as;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.samverka.testing.ApiTest;
import se.samverka.testing.Database;
import se.samverka.testing.Person;

/** "Får jag lämna ut?" */
@ApiTest
class DisclosureGuideTest {
    @Test
    void social_services_secrecy_is_never_broken_by_sections_6_and_7() {
        for (String age : List.of("under_18", "from_18_to_20", "from_21", "unknown")) {
            for (String direction : List.of("on_request", "own_initiative")) {
                ask("social_services", age, "police", direction)
                        .body("possible.basis.code", not(hasItem(containsString("section_6")))).body("possible.basis.code", not(hasItem(containsString("section_7"))))
                        .body("impossible.find { it.code == 'act_2025_170_section_6' }.rules.code", hasItem("basis_section_8_of_2025_170"))
                        .body("impossible.find { it.code == 'act_2025_170_section_6' }.rules[0].words.sv", containsString("8 §"));
            }
        }
    }

    @Test
    void a_principal_decides_about_data_from_the_school() {
        ask("school", "under_18", "police", "own_initiative")
                .body("possible.find { it.basis.code == 'act_2025_170_section_7_initiative' }.decidedBy", is(List.of("principal")))
                .body("impossible.code", hasItems("act_2025_170_section_6", "act_2025_170_section_7_request"));
    }

    @Test
    void young_people_under_21_have_a_rule_of_their_own_and_older_ones_do_not() {
        ask("social_services", "from_18_to_20", "police", "on_request").body("possible.basis.code", hasItem("osl_10_18_a"));
        ask("social_services", "from_21", "police", "on_request")
                .body("impossible.find { it.code == 'osl_10_18_a' }.rules.code", is(List.of("basis_under_21_only")));
        ask("social_services", "unknown", "police", "on_request")
                .body("impossible.find { it.code == 'osl_10_18_a' }.rules.code", is(List.of("basis_age_unknown")));
    }

    @Test
    void everything_it_says_is_a_draft_with_a_source() {
        as(Person.TEACHER).get("/legal-bases").then().statusCode(200)
                .body("items.source.sv", everyItem(notNullValue())).body("items.confirmedOn", everyItem(nullValue()));
    }

    @Test
    void asking_leaves_no_trace_at_all() {
        String everything = "select (select count(*) from audit_event) + (select count(*) from draft) + (select count(*) from idempotency_record) + (select count(*) from outbox_message)";
        long before = Database.number(everything);
        ask("municipality", "from_21", "civil_society", "on_request");
        assertEquals(before, Database.number(everything));
    }

    @Test
    void takes_kinds_only() {
        as(Person.TEACHER).get("/me/disclosure-guide").then().statusCode(400).body("errors.pointer", hasItems("?holder", "?ageGroup", "?recipient", "?direction"));
        as(Person.TEACHER).get("/me/disclosure-guide?holder=school&ageGroup=12&recipient=police&direction=on_request").then()
                .statusCode(400).body("errors.pointer", is(List.of("?ageGroup"))).body("errors.code", is(List.of("unknown_value")));
        as(Person.TEACHER).get("/me/disclosure-guide?holder=school&ageGroup=unknown&recipient=police&direction=on_request&name=x").then()
                .statusCode(400).body("errors.code", is(List.of("unknown_parameter")));
    }

    private static ValidatableResponse ask(String holder, String age, String recipient, String direction) {
        return as(Person.TEACHER).queryParam("holder", holder).queryParam("ageGroup", age).queryParam("recipient", recipient)
                .queryParam("direction", direction).get("/me/disclosure-guide").then().statusCode(200);
    }
}
