package se.samverka.apiclient;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.samverka.apiclient.ApiClients.registration;
import static se.samverka.testing.Call.as;
import static se.samverka.testing.Call.asStrong;
import static se.samverka.testing.Call.newKey;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverka.testing.ApiTest;
import se.samverka.testing.Database;
import se.samverka.testing.Person;

/** Registering systems, opening and closing the door for each, and the second administrator. */
@ApiTest
class ApiClientRegistryTest {

    @Test
    void returns_201_and_is_active_at_once_without_a_key() {
        ApiClients.register(Person.ADMIN, registration("lms", "training.completions:write", "training.coverage:read")).then().statusCode(201)
                .body("state", equalTo("awaiting_key")).body("name", equalTo("Kompetensportalen")).body("proposal", nullValue())
                .body("scopes", contains("training.completions:write", "training.coverage:read")).body("credentials", empty())
                .body("allowedActions", containsInAnyOrder("issue_credential", "change_scopes", "suspend", "revoke"));
    }

    @Test
    void what_people_wrote_is_sealed() {
        UUID id = ApiClients.lms();
        String row = Database.column("select api_client::text || encode(particulars, 'escape') from api_client where id = ?", id).get(0);
        assertEquals(List.of(), List.of("Kompetensportalen", "HR-chefen", "hr@example.se", "Dataskydd").stream().filter(row::contains).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"concerns:submit", "police.packages:read", "hr.employees:write"})
    void returns_422_for_a_scope_its_kind_cannot_have(String scope) {
        ApiClients.register(Person.ADMIN, registration("lms", "training.coverage:read", scope)).then().statusCode(422)
                .body("errors[0].pointer", equalTo("#/scopes/1")).body("errors[0].code", equalTo("scope_not_for_kind"));
    }

    @Test
    void returns_422_for_what_is_missing_unknown_or_a_personal_identity_number() {
        ApiClients.register(Person.ADMIN, registration("lms")).then().statusCode(422).body("errors.pointer", hasItem("#/scopes"));
        Map<String, Object> nobodyAnswers = registration("lms", "training.coverage:read");
        nobodyAnswers.remove("owner");
        ApiClients.register(Person.ADMIN, nobodyAnswers).then().statusCode(422).body("errors.pointer", hasItem("#/owner"));
        Map<String, Object> numbered = registration("lms", "training.coverage:read");
        numbered.put("owner", "Anna 19811218-9876");
        ApiClients.register(Person.ADMIN, numbered).then().statusCode(422).body("type", equalTo("/api/v1/problems/personal-identity-number"));
        ApiClients.register(Person.ADMIN, registration("school", "training.coverage:read")).then().statusCode(422);
        ApiClients.register(Person.ADMIN, registration("lms", "concerns:read")).then().statusCode(422);
    }

    @Test
    void what_opens_the_door_asks_for_a_strong_login_and_what_closes_it_does_not() {
        UUID id = ApiClients.lms();
        as(Person.ADMIN).header("Idempotency-Key", newKey()).body(registration("lms", "training.coverage:read")).post("/api-clients")
                .then().statusCode(401).body("type", equalTo("/api/v1/problems/step-up-required"));
        as(Person.ADMIN).header("Idempotency-Key", newKey()).body(ApiClients.key("client_secret")).post("/api-clients/{id}/credentials", id)
                .then().statusCode(401).body("type", equalTo("/api/v1/problems/step-up-required"));
        as(Person.ADMIN).header("If-Match", ApiClients.etag(id)).post("/api-clients/{id}/suspension", id).then().statusCode(200);
        as(Person.ADMIN).header("If-Match", ApiClients.etag(id)).post("/api-clients/{id}/resumption", id)
                .then().statusCode(401).body("type", equalTo("/api/v1/problems/step-up-required"));
        as(Person.ADMIN).header("If-Match", ApiClients.etag(id)).post("/api-clients/{id}/revocation", id).then().statusCode(200);
        UUID police = ApiClients.proposedPolice();
        as(Person.OTHER_ADMIN).header("If-Match", ApiClients.etag(police)).post("/api-clients/{id}/proposal/approval", police)
                .then().statusCode(401).body("type", equalTo("/api/v1/problems/step-up-required"));
    }

    @Test
    void a_system_is_suspended_resumed_and_revoked_and_then_nothing_more() {
        UUID id = ApiClients.lms();
        ApiClients.step(Person.ADMIN, id, "suspension").then().statusCode(200).body("state", equalTo("suspended"))
                .body("suspensionReason", equalTo("administrator")).body("allowedActions", containsInAnyOrder("resume", "revoke"));
        ApiClients.step(Person.ADMIN, id, "suspension").then().statusCode(409);
        ApiClients.issue(Person.ADMIN, id, ApiClients.key("client_secret")).then().statusCode(409);
        ApiClients.step(Person.OTHER_ADMIN, id, "resumption").then().statusCode(200).body("state", equalTo("awaiting_key"));
        ApiClients.step(Person.ADMIN, id, "revocation").then().statusCode(200).body("state", equalTo("revoked")).body("allowedActions", empty());
        for (String step : List.of("suspension", "resumption", "revocation", "proposal/approval", "proposal/rejection")) {
            ApiClients.step(Person.ADMIN, id, step).then().statusCode(409);
        }
        ApiClients.issue(Person.ADMIN, id, ApiClients.key("client_secret")).then().statusCode(409);
    }

    @Test
    void police_scopes_wait_for_a_second_administrator() {
        UUID id = ApiClients.proposedPolice();
        ApiClients.get(id).then().body("state", equalTo("proposed")).body("proposal.kind", equalTo("registration"))
                .body("proposal.proposedByName", equalTo(Person.ADMIN.fullName())).body("allowedActions", contains("revoke"));
        ApiClients.step(Person.ADMIN, id, "proposal/approval").then().statusCode(409).body("type", equalTo("/api/v1/problems/own-work"));
        ApiClients.issue(Person.ADMIN, id, ApiClients.key("private_key_jwt")).then().statusCode(409);
        ApiClients.step(Person.OTHER_ADMIN, id, "proposal/approval").then().statusCode(200)
                .body("client.state", equalTo("awaiting_key")).body("client.proposal", nullValue()).body("issued", nullValue());
    }

    @Test
    void a_proposal_is_something_to_do_for_the_other_administrators() {
        UUID id = ApiClients.proposedPolice();
        String task = "items.find { it.subjectId == '" + id + "' }.kind";
        as(Person.OTHER_ADMIN).get("/me/tasks").then().statusCode(200).body(task, equalTo("decide_api_client"));
        as(Person.ADMIN).get("/me/tasks").then().statusCode(200).body(task, nullValue());
    }

    @Test
    void a_rejected_police_registration_is_revoked() {
        UUID id = ApiClients.proposedPolice();
        ApiClients.step(Person.OTHER_ADMIN, id, "proposal/rejection").then().statusCode(200).body("state", equalTo("revoked"));
    }

    @Test
    void a_suspended_police_system_is_let_in_again_by_two() {
        UUID id = ApiClients.police();
        ApiClients.step(Person.ADMIN, id, "suspension").then().statusCode(200);
        ApiClients.step(Person.ADMIN, id, "resumption").then().statusCode(200).body("state", equalTo("suspended")).body("proposal.kind", equalTo("resumption"));
        ApiClients.step(Person.ADMIN, id, "proposal/approval").then().statusCode(409);
        ApiClients.step(Person.OTHER_ADMIN, id, "proposal/approval").then().statusCode(200).body("client.state", equalTo("awaiting_key"));
    }

    @Test
    void a_key_for_the_police_is_proposed_and_can_be_rejected() {
        UUID id = ApiClients.police();
        ApiClients.issue(Person.OTHER_ADMIN, id, ApiClients.key("private_key_jwt")).then().statusCode(201).body("issued", nullValue())
                .body("client.proposal.kind", equalTo("credential")).body("client.credentials[0].status", equalTo("proposed"))
                .body("client.credentials[0].keyThumbprint", notNullValue());
        ApiClients.issue(Person.ADMIN, id, ApiClients.key("private_key_jwt")).then().statusCode(409);
        ApiClients.step(Person.ADMIN, id, "proposal/rejection").then().statusCode(200).body("state", equalTo("awaiting_key"))
                .body("credentials[0].status", equalTo("ended"));
    }

    @Test
    void a_retried_registration_makes_one_system() {
        String key = newKey();
        Map<String, Object> registration = registration("hr", "hr.units:write");
        String first = asStrong(Person.ADMIN).header("Idempotency-Key", key).body(registration).post("/api-clients").then().statusCode(201).extract().path("id");
        asStrong(Person.ADMIN).header("Idempotency-Key", key).body(registration).post("/api-clients").then().statusCode(201)
                .header("Idempotency-Replayed", "true").body("id", equalTo(first));
    }

    @Test
    void returns_412_or_428_without_the_version_last_seen() {
        UUID id = ApiClients.lms();
        asStrong(Person.ADMIN).header("If-Match", "\"99\"").post("/api-clients/{id}/suspension", id).then().statusCode(412);
        asStrong(Person.ADMIN).post("/api-clients/{id}/suspension", id).then().statusCode(428);
    }

    @Test
    void the_auditor_reads_and_changes_nothing() {
        UUID id = ApiClients.lms();
        as(Person.AUDITOR).get("/api-clients").then().statusCode(200).body("items.id", hasItem(id.toString()));
        as(Person.AUDITOR).get("/api-clients/{id}", id).then().statusCode(200).body("allowedActions", empty());
        asStrong(Person.AUDITOR).header("If-Match", ApiClients.etag(id)).post("/api-clients/{id}/revocation", id).then().statusCode(403);
    }

    @Test
    void the_list_goes_on_page_by_page() {
        UUID older = ApiClients.lms();
        ApiClients.lms();
        String next = as(Person.ADMIN).get("/api-clients?limit=1").then().statusCode(200)
                .body("items.id", not(hasItem(older.toString()))).extract().path("_links.next");
        as(Person.ADMIN).get(next.replace("/api/v1", "")).then().statusCode(200).body("items.id", contains(older.toString()));
    }
}
