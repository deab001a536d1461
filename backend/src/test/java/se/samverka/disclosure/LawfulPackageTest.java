package se.samverka.disclosure;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.samverka.disclosure.Disclosures.answer;
import static se.samverka.disclosure.Disclosures.prepare;
import static se.samverka.testing.Call.as;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverka.concern.Concerns;
import se.samverka.testing.ApiTest;
import se.samverka.testing.Database;
import se.samverka.testing.MovableClock;
import se.samverka.testing.Person;

/** Safeguards 12 and 13 over HTTP: a package that the law does not let leave is 409 and says which rule. */
@ApiTest
class LawfulPackageTest {
    @Inject
    MovableClock clock;

    private UUID concern;

    @BeforeEach
    void plant() {
        Disclosures.logIn(Person.COORDINATOR, Person.PRINCIPAL);
        concern = Concerns.assigned();
    }

    @AfterEach
    void letTheClockGo() {
        clock.letGo();
    }

    @ParameterizedTest
    @CsvSource({"act_2025_170_section_6,social_services,basis_section_8_of_2025_170,8 §",
        "act_2025_170_section_6,health,basis_section_8_of_2025_170,8 §",
        "act_2025_170_section_6,school,basis_school_has_section_7,7 §",
        "act_2025_170_section_6,police,basis_police_decides_over_its_own,Polisen beslutar",
        "act_2025_170_section_7_initiative,social_services,basis_section_8_of_2025_170,8 §",
        "act_2025_170_section_7_initiative,municipality,basis_school_only,7 §",
        "osl_10_18_a,municipality,basis_social_services_only,socialtjänsten",
        "osl_10_18_a,social_services,basis_under_21_only,21 år",
        "osl_10_18_c,social_services,basis_close_relationship_only,18 c",
        "osl_10_27,social_services,basis_general_clause_exempts,27 §",
        "osl_10_15_a,health,basis_exemption_not_verified,jurist",
        "osl_10_24,social_services,basis_suspicion_has_sections_21_and_23,21 och 23 §§",
        "osl_35_10_c,police,basis_recipient,mottagaren",
        "act_2025_170_section_4,municipality,basis_on_request_only,begärt",
        "sol_19_1_report,municipality,basis_under_18_only,18 år"})
    void returns_409_and_the_rule(String basis, String holder, String rule, String words) {
        UUID disclosure = Disclosures.proactive(concern);
        Map<String, Object> command = Disclosures.preparation(basis, holder, Disclosures.whatHappened(concern), List.of());
        refused(disclosure, command).body("errors.code", hasItem(rule))
                .body("errors.find { it.code == '" + rule + "' }.detail", containsString(words));
        assertEquals("proactive", Database.column("select status from disclosure where id = ?", disclosure).get(0));
    }

    @Test
    void points_at_the_item_that_the_rule_meets() {
        UUID disclosure = Disclosures.proactive(concern);
        Map<String, Object> command = Disclosures.preparation(concern);
        List<Object> picked = new ArrayList<>((List<?>) command.get("picked"));
        picked.add(Map.of("part", "event_type", "holder", "social_services"));
        command.put("picked", picked);
        refused(disclosure, command).body("errors.pointer", contains("#/picked/1/holder"));
    }

    @Test
    void data_that_different_posts_decide_about_is_not_mixed() {
        UUID disclosure = Disclosures.proactive(concern);
        Map<String, Object> command = Disclosures.preparation("osl_10_24", "municipality", Disclosures.whatHappened(concern), List.of(
                answer("committed", "yes"), answer("prison", "yes"), answer("grounds", "Olaga hot på biblioteket.")));
        command.put("written", List.of(Map.of("kind", "other_particulars", "text", "Har varit frånvarande från skolan.", "holder", "school")));
        refused(disclosure, command).body("errors.code", contains("basis_no_role_decides_all"));
    }

    @Test
    void section_4_gives_contact_details_only() {
        UUID disclosure = Disclosures.started(concern, "on_request", "police");
        Map<String, Object> command = Disclosures.preparation("act_2025_170_section_4", "municipality", Disclosures.whatHappened(concern),
                List.of(answer("asked", "yes"), answer("extraordinary_reasons", "no")));
        refused(disclosure, command).body("errors.code", contains("basis_contact_details_only")).body("errors.pointer", contains("#/picked/0"));
        command.put("picked", List.of());
        command.put("written", List.of(Map.of("kind", "contact_details", "text", "Storgatan 1, Nordmaling", "holder", "municipality")));
        prepare(Person.COORDINATOR, disclosure, command).then().statusCode(200).body("content.items.kind", contains("contact_details"));
    }

    @Test
    void answers_that_say_no_are_409_and_missing_ones_422() {
        UUID disclosure = Disclosures.proactive(concern);
        Map<String, Object> command = Disclosures.preparation(concern);
        command.put("answers", List.of(answer("needed", "no"), answer("secrecy_clearly_outweighs", "no")));
        refused(disclosure, command).body("errors.code", contains("basis_test_not_met")).body("errors.pointer", contains("#/answers/0/answer"));
        command.put("answers", List.of(answer("needed", "yes")));
        command.put("balance", "För kort.");
        prepare(Person.COORDINATOR, disclosure, command).then().statusCode(422).body("errors.code", hasItems("answer_missing", "balance_too_short"));
    }

    @Test
    void nothing_leaves_by_default() {
        UUID disclosure = Disclosures.proactive(concern);
        Map<String, Object> command = Disclosures.preparation(concern);
        command.put("picked", List.of());
        prepare(Person.COORDINATOR, disclosure, command).then().statusCode(422).body("errors.pointer", contains("#/picked"));
        command.put("picked", List.of(Map.of("part", UUID.randomUUID() + ".what_happened", "holder", "municipality")));
        prepare(Person.COORDINATOR, disclosure, command).then().statusCode(422).body("errors.pointer", contains("#/picked/0/part"));
        // A part of another case is no part of this one.
        String foreign = Disclosures.whatHappened(Concerns.assigned());
        command.put("picked", List.of(Map.of("part", foreign, "holder", "municipality")));
        prepare(Person.COORDINATOR, disclosure, command).then().statusCode(422).body("errors.pointer", contains("#/picked/0/part"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"neededFor", "balance", "noteToRecipient"})
    void personal_identity_numbers_are_refused_everywhere(String field) {
        Map<String, Object> command = Disclosures.preparation(concern);
        command.put(field, "Gäller 19121212-1212.");
        prepare(Person.COORDINATOR, Disclosures.proactive(concern), command).then().statusCode(422)
                .body("type", equalTo("/api/v1/problems/personal-identity-number"));
    }

    @Test
    void a_consent_that_has_run_out_sends_nothing() {
        UUID disclosure = Disclosures.proactive(concern);
        Map<String, Object> command = Disclosures.preparation("consent", "municipality", Disclosures.whatHappened(concern), List.of(
                answer("free", "yes"), answer("may_withdraw", "yes"), answer("scope", "Muntligt samtycke av person 1."),
                answer("valid_until", Concerns.today().plusDays(3).toString())));
        prepare(Person.COORDINATOR, disclosure, command).then().statusCode(200);
        Disclosures.approve(Person.COORDINATOR, disclosure).then().statusCode(200);
        Disclosures.approve(Person.HANDLER, disclosure).then().statusCode(200);
        clock.set(Instant.now().plus(Duration.ofDays(5)));
        Disclosures.step(Person.COORDINATOR, disclosure, "sending", Map.of("method", "meeting")).then().statusCode(409)
                .body("errors.code", contains("basis_date_passed"));
        // It is not stuck: it can be refused.
        Disclosures.step(Person.COORDINATOR, disclosure, "refusal", Map.of("reason", "Samtycket har gått ut.")).then().statusCode(200);
    }

    @Test
    void who_turns_out_to_be_older_is_judged_as_older() {
        UUID young = Concerns.received(Concerns.registration("subjectKind", "young_adult"));
        Concerns.step(Person.COORDINATOR, young, "triage", Concerns.triage("young_adult")).then().statusCode(200);
        UUID disclosure = Disclosures.proactive(young);
        Concerns.step(Person.COORDINATOR, young, "triage", Concerns.triage("adult")).then().statusCode(200);
        refused(disclosure, Disclosures.preparation("osl_10_18_a", "social_services", Disclosures.whatHappened(young), List.of()))
                .body("errors.code", contains("basis_under_21_only"));
    }

    @Test
    void a_start_names_one_recipient() {
        Map<String, Object> both = new HashMap<>(Map.of("direction", "own_initiative", "recipientKind", "police", "recipient", "Polisen"));
        both.put("mailboxId", UUID.randomUUID().toString());
        Disclosures.start(Person.COORDINATOR, concern, both).then().statusCode(422).body("errors.pointer", contains("#/recipient"));
        both.remove("recipient");
        Disclosures.start(Person.COORDINATOR, concern, both).then().statusCode(422).body("errors.pointer", contains("#/mailboxId"));
        Disclosures.start(Person.COORDINATOR, concern, Map.of()).then().statusCode(422)
                .body("errors.pointer", contains("#/direction", "#/recipientKind", "#/recipient"));
        Disclosures.start(Person.COORDINATOR, concern, Map.of("requestId", UUID.randomUUID().toString())).then().statusCode(422)
                .body("errors.pointer", contains("#/requestId"));
        Disclosures.start(Person.COORDINATOR, UUID.randomUUID(), Map.of()).then().statusCode(404);
        Disclosures.start(Person.OTHER_HANDLER, concern, Map.of()).then().statusCode(404);
        as(Person.COORDINATOR).get("/concerns/{id}/disclosures", concern).then().statusCode(200).body("items.size()", equalTo(0));
    }

    private static ValidatableResponse refused(UUID disclosure, Map<String, Object> command) {
        return prepare(Person.COORDINATOR, disclosure, command).then().statusCode(409)
                .body("type", equalTo("/api/v1/problems/legal-basis-not-applicable"));
    }
}
