package se.samverka.publicsite;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static se.samverka.testing.Call.as;
import static se.samverka.testing.Call.asStrong;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samverka.concern.Concerns;
import se.samverka.handover.HandOvers;
import se.samverka.identity.Identities;
import se.samverka.testing.ApiTest;
import se.samverka.testing.Database;
import se.samverka.testing.Person;
import se.samverka.testing.Watch;

/** Safeguard 25: who says who they are is known to who receives the case and to nobody else; who owes the report must. */
@ApiTest
class ReporterContactTest {
    @Test
    void the_coordinator_learns_that_there_is_a_way_to_the_reporter_and_the_receiver_which() {
        Reports.submit(Reports.named()).then().statusCode(201);
        UUID concern = Reports.newestConcern();
        String seen = as(Person.COORDINATOR).get("/concerns/{id}", concern).then().statusCode(200)
                .body("reporterContactHeld", equalTo(true)).body("mandated", equalTo(false)).extract().asString();
        assertFalse(seen.contains("Vera") || seen.contains("70174") || seen.contains("vera@"));
        asStrong(Person.COORDINATOR).get("/concerns/{id}/identities", concern).then().statusCode(403);

        Concerns.step(Person.COORDINATOR, concern, "triage", Concerns.triage("adult")).then().statusCode(200);
        Concerns.assign(concern, Person.HANDLER);
        String identity = Identities.list(Person.HANDLER, concern).then().statusCode(200).body("items.whose", contains("reporter"))
                .body("items.fromReporter", contains(true)).body("items[0].fields", contains("name", "phone", "email")).extract().path("items[0].id");
        Identities.open(Person.HANDLER, concern, UUID.fromString(identity), "name", "phone", "email").then().statusCode(200)
                .body("name", equalTo("Vera Provsson")).body("phone", equalTo("+46701740605")).body("email", equalTo("vera@example.se"));
        asStrong(Person.HANDLER).header("If-Match", "\"0\"").delete("/concerns/{id}/identities/{identity}", concern, identity).then().statusCode(204);
        as(Person.COORDINATOR).get("/concerns/{id}", concern).then().body("reporterContactHeld", equalTo(false));
    }

    @Test
    void nobody_is_known_when_nothing_is_said() {
        Reports.submitted();
        UUID concern = Reports.newestConcern();
        as(Person.COORDINATOR).get("/concerns/{id}", concern).then().statusCode(200).body("reporterContactHeld", equalTo(false));
        assertEquals(0, Database.number("select count(*) from identity_vault where concern_id = ?", concern));
    }

    @Test
    void one_way_to_reach_the_reporter_is_enough() {
        Map<String, Object> report = Reports.report();
        report.put("contact", Map.of("email", "vera@example.se"));
        Reports.submit(report).then().statusCode(201);
        as(Person.COORDINATOR).get("/concerns/{id}", Reports.newestConcern()).then().body("reporterContactHeld", equalTo(true));
    }

    @ParameterizedTest(name = "{0}={1} is {3} at {2}")
    @CsvSource({"name, Vera Provsson, #/contact, unreachable", "phone, ring mig, #/contact/phone, phone_unreadable",
            "email, vera.example.se, #/contact/email, email_unreadable", "name, ' ', #/contact/name, blank"})
    void returns_422_for_what_reaches_nobody(String field, String value, String pointer, String code) {
        Map<String, Object> report = Reports.report();
        report.put("contact", Map.of(field, value));
        assertRefused(report, pointer, code);
    }

    @Test
    void returns_422_when_who_owes_the_report_would_be_anonymous() {
        Map<String, Object> report = Reports.report();
        report.put("mandated", true);
        assertRefused(report, "#/contact", "mandated_not_anonymous");
        report.put("contact", new HashMap<>(Map.of("phone", "070-174 06 05")));
        assertRefused(report, "#/contact/name", "required");
        report.put("contact", Map.of("name", "Vera Provsson"));
        assertRefused(report, "#/contact", "unreachable");
    }

    @Test
    void returns_422_for_contact_details_about_an_employee_since_nobody_could_use_them() {
        Map<String, Object> report = Reports.named();
        report.put("concern", Concerns.registration("subjectKind", "employee"));
        assertRefused(report, "#/contact", "employee_without_contact");
    }

    @Test
    void who_owes_the_report_is_told_what_social_services_answered_and_others_are_not() {
        assertEquals("opened", answered(true));
        assertEquals(null, answered(false));
    }

    @Test
    void what_the_vault_held_is_gone_when_the_hand_over_is_acknowledged() {
        String receipt = Reports.submit(about(true)).then().statusCode(201).extract().path("receipt");
        UUID concern = Reports.newestConcern();
        acknowledged(concern);
        as(Person.COORDINATOR).get("/concerns/{id}", concern).then().body("reporterContactHeld", equalTo(false)).body("mandated", equalTo(true));
        assertEquals(0, Database.number("select count(*) from sealed_field where concern_id = ?", concern));
        Reports.follow(receipt).then().body("investigation", nullValue());
    }

    private static String answered(boolean mandated) {
        String receipt = Reports.submit(about(mandated)).then().statusCode(201).extract().path("receipt");
        UUID concern = Reports.newestConcern();
        UUID handOver = acknowledged(concern);
        HandOvers.receive(Person.OTHER_HANDLER, concern, handOver, "reporter-feedback", Map.of("investigation", "opened")).then().statusCode(200);
        return Reports.follow(receipt).then().statusCode(200).body("progress", equalTo("with_right_person")).extract().path("investigation");
    }

    private static UUID acknowledged(UUID concern) {
        Map<String, Object> triage = Concerns.triage("child");
        triage.put("childReport", Map.of("made", true, "madeOn", Concerns.today().toString(), "receiver", "Mottagningen"));
        Concerns.step(Person.COORDINATOR, concern, "triage", triage).then().statusCode(200);
        UUID handOver = HandOvers.sent(concern);
        HandOvers.receive(Person.OTHER_HANDLER, concern, handOver, "acknowledgement", null).then().statusCode(200);
        return handOver;
    }

    private static Map<String, Object> about(boolean mandated) {
        Map<String, Object> report = Reports.named();
        report.put("mandated", mandated);
        report.put("concern", Concerns.registration("subjectKind", "child"));
        return report;
    }

    private static void assertRefused(Map<String, Object> report, String pointer, String code) {
        try (Watch watch = new Watch()) {
            Reports.submit(report).then().statusCode(422).body("errors.pointer", contains(pointer)).body("errors.code", contains(code));
            watch.assertNothingHappened();
        }
    }
}
