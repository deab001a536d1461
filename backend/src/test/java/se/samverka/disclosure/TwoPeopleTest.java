package se.samverka.disclosure;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.samverka.disclosure.Disclosures.answer;
import static se.samverka.disclosure.Disclosures.approve;
import static se.samverka.testing.Call.as;
import static se.samverka.testing.Call.asStrong;
import static se.samverka.testing.Call.withToken;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samverka.concern.Concerns;
import se.samverka.shared.security.Role;
import se.samverka.testing.ApiTest;
import se.samverka.testing.Person;
import se.samverka.testing.Tokens;

/** Safeguards 7, 8 and 12: two different people over the same package, the first of whom decides by law. */
@ApiTest
class TwoPeopleTest {
    private UUID concern;

    @BeforeEach
    void plant() {
        Disclosures.logIn(Person.COORDINATOR, Person.OTHER_COORDINATOR, Person.PRINCIPAL);
        concern = Concerns.assigned();
    }

    @Test
    void returns_409_when_the_same_person_approves_twice() {
        UUID disclosure = Disclosures.prepared(concern);
        approve(Person.COORDINATOR, disclosure).then().statusCode(200).body("status", equalTo("secrecy_review"));
        approve(Person.COORDINATOR, disclosure).then().statusCode(409).body("type", equalTo("/api/v1/problems/own-work"));
        as(Person.COORDINATOR).get("/disclosures/{id}", disclosure).then().body("allowedActions", not(hasItem("approve")));
        approve(Person.OTHER_COORDINATOR, disclosure).then().statusCode(200).body("status", equalTo("granted"));
    }

    @Test
    void returns_409_when_one_person_alone_sends() {
        UUID disclosure = Disclosures.prepared(concern);
        approve(Person.COORDINATOR, disclosure).then().statusCode(200);
        Disclosures.step(Person.COORDINATOR, disclosure, "sending", Map.of("method", "phone")).then().statusCode(409)
                .body("type", equalTo("/api/v1/problems/illegal-transition"));
    }

    @Test
    void a_changed_package_voids_both_approvals() {
        UUID disclosure = Disclosures.granted(concern);
        String before = Disclosures.hash(disclosure);
        Disclosures.prepare(Person.COORDINATOR, disclosure, Disclosures.preparation(concern)).then().statusCode(200)
                .body("status", equalTo("secrecy_review")).body("approvals", hasSize(0)).body("packageHash", not(equalTo(before)));
        // Whoever read the old package approves nothing.
        Disclosures.step(Person.HANDLER, disclosure, "approvals", Map.of("packageHash", before)).then().statusCode(412);
        approve(Person.HANDLER, disclosure).then().statusCode(200);
        approve(Person.COORDINATOR, disclosure).then().statusCode(200).body("status", equalTo("granted"));
    }

    @Test
    void returns_401_without_a_strong_login_and_403_to_machines() {
        UUID disclosure = Disclosures.prepared(concern);
        Map<String, String> body = Map.of("packageHash", Disclosures.hash(disclosure));
        String etag = Disclosures.etag(disclosure);
        as(Person.COORDINATOR).header("If-Match", etag).body(body).post("/disclosures/{id}/approvals", disclosure).then()
                .statusCode(401).body("type", equalTo("/api/v1/problems/step-up-required"));
        withToken(Tokens.ofMachine("samverka-police", List.of(Role.COORDINATOR), "police.packages:read")).header("If-Match", etag).body(body)
                .post("/disclosures/{id}/approvals", disclosure).then().statusCode(403);
        asStrong(Person.COORDINATOR).body(body).post("/disclosures/{id}/approvals", disclosure).then().statusCode(428);
        asStrong(Person.COORDINATOR).header("If-Match", "\"0\"").body(body).post("/disclosures/{id}/approvals", disclosure).then().statusCode(412);
        asStrong(Person.OTHER_HANDLER).header("If-Match", etag).body(body).post("/disclosures/{id}/approvals", disclosure).then().statusCode(404);
    }

    @Test
    void school_data_is_decided_by_the_principal_who_sees_it_and_not_the_case() {
        UUID disclosure = Disclosures.proactive(concern);
        Map<String, Object> ofSchool = Disclosures.preparation("act_2025_170_section_7_initiative", "school", Disclosures.whatHappened(concern),
                List.of(answer("needed", "yes"), answer("reasons_outweigh", "no")));
        Disclosures.prepare(Person.COORDINATOR, disclosure, ofSchool).then().statusCode(422).body("errors.code", contains("principal_must_be_named"));
        ofSchool.put("deciderId", Person.HANDLER.id().toString());
        Disclosures.prepare(Person.COORDINATOR, disclosure, ofSchool).then().statusCode(422).body("errors.code", contains("not_a_principal"));
        ofSchool.put("deciderId", Person.PRINCIPAL.id().toString());
        Disclosures.prepare(Person.COORDINATOR, disclosure, ofSchool).then().statusCode(200).body("decidedByRoles", is(List.of("principal")));

        // Nobody else says the first yes.
        for (Person person : List.of(Person.COORDINATOR, Person.HANDLER)) {
            approve(person, disclosure).then().statusCode(409).body("type", equalTo("/api/v1/problems/legal-basis-not-applicable"))
                    .body("errors.code", contains("basis_principal_decides")).body("errors.detail", contains("Rektor beslutar om uppgifter ur skolan."));
        }
        as(Person.PRINCIPAL).get("/me/tasks").then().body("items.find { it.subjectId == '" + disclosure + "' }.kind", equalTo("approve_disclosure"));
        as(Person.COORDINATOR).get("/me/tasks").then().body("items.findAll { it.subjectId == '" + disclosure + "' }", hasSize(0));
        as(Person.PRINCIPAL).get("/disclosures/{id}", disclosure).then().statusCode(200)
                .body("content.items[0].fields[0].value", equalTo("Person 1 visade en film där ett attentat hyllades."))
                .body("allowedActions", contains("approve", "refuse"));
        as(Person.PRINCIPAL).get("/concerns/{id}", concern).then().statusCode(403);
        approve(Person.PRINCIPAL, disclosure).then().statusCode(200).body("status", equalTo("secrecy_review"));
        approve(Person.HANDLER, disclosure).then().statusCode(200).body("status", equalTo("granted"));
        Disclosures.step(Person.PRINCIPAL, disclosure, "sending", Map.of("method", "phone")).then().statusCode(403);
        Disclosures.step(Person.HANDLER, disclosure, "sending", Map.of("method", "phone")).then().statusCode(200);
        Disclosures.step(Person.HANDLER, disclosure, "receipt", Map.of("receivedOn", Concerns.today().minusDays(1).toString())).then()
                .statusCode(422).body("errors.code", contains("before_sent"));
        Disclosures.step(Person.HANDLER, disclosure, "receipt", Map.of("receivedOn", Concerns.today().toString())).then().statusCode(200)
                .body("status", equalTo("receipted"));
    }

    @Test
    void a_principal_who_is_not_asked_sees_nothing() {
        UUID disclosure = Disclosures.prepared(concern);
        as(Person.PRINCIPAL).get("/disclosures/{id}", disclosure).then().statusCode(404);
        assertEquals(404, asStrong(Person.PRINCIPAL).header("If-Match", "\"1\"").body(Map.of("reason", "Nej.")).post("/disclosures/{id}/refusal", disclosure).statusCode());
    }

    @Test
    void social_services_data_is_decided_by_its_handler() {
        UUID child = Concerns.received(Concerns.registration("subjectKind", "young_adult"));
        Concerns.step(Person.COORDINATOR, child, "triage", Concerns.triage("young_adult")).then().statusCode(200);
        Concerns.assign(child, Person.HANDLER);
        UUID disclosure = Disclosures.proactive(child);
        Disclosures.prepare(Person.COORDINATOR, disclosure, Disclosures.preparation("osl_10_18_a", "social_services", Disclosures.whatHappened(child), List.of(
                answer("special_circumstances", "Har sökt upp vapen."), answer("risk", "yes"), answer("may_prevent", "yes"), answer("inappropriate", "no"))))
                .then().statusCode(200);
        approve(Person.COORDINATOR, disclosure).then().statusCode(409).body("errors.code", contains("basis_handler_decides"));
        approve(Person.HANDLER, disclosure).then().statusCode(200);
        approve(Person.COORDINATOR, disclosure).then().statusCode(200).body("status", equalTo("granted"));
    }
}
