package se.samverka.apiclient;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.samverka.apiclient.ApiClients.changeScopes;
import static se.samverka.testing.Call.as;
import static se.samverka.testing.Call.asStrong;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samverka.testing.ApiTest;
import se.samverka.testing.Database;
import se.samverka.testing.Person;
import se.samverka.testing.Systems;

/** More asks for proof, and for the police for two; less never asks. That calls follow: {@link ApiClientAdmissionTest}. */
@ApiTest
class ApiScopeChangeTest {
    private static final String WRITE = "training.completions:write";
    private static final String READ = "training.coverage:read";

    @Test
    void less_needs_no_strong_login_and_no_second_administrator() {
        UUID police = ApiClients.police();
        changeScopes(as(Person.ADMIN), police, "police.requests:read").then().statusCode(200).body("scopes", contains("police.requests:read"))
                .body("proposal", nullValue());
        assertEquals(List.of("scopes=police.requests:read"), Database.column("select snapshot from audit_event"
                + " where action = 'api_client.scopes_changed' and subject_id = ?", police));
    }

    @Test
    void less_holds_also_when_keycloak_is_down_and_more_does_not() {
        UUID lms = ApiClients.lms();
        Systems.addKey(lms, "samverka-lms-" + UUID.randomUUID().toString().substring(24), Instant.now());
        changeScopes(asStrong(Person.ADMIN), lms, WRITE, READ).then().statusCode(503);
        ApiClients.get(lms).then().body("scopes", contains(WRITE)).body("version", equalTo(0));
        UUID wide = wide();
        Systems.addKey(wide, "samverka-lms-" + UUID.randomUUID().toString().substring(24), Instant.now());
        changeScopes(as(Person.ADMIN), wide, READ).then().statusCode(200).body("scopes", contains(READ));
    }

    @Test
    void more_needs_a_strong_login() {
        UUID lms = ApiClients.lms();
        changeScopes(as(Person.ADMIN), lms, WRITE, READ).then().statusCode(401).body("type", equalTo("/api/v1/problems/step-up-required"));
        changeScopes(asStrong(Person.ADMIN), lms, READ, WRITE, READ).then().statusCode(200).body("scopes", containsInAnyOrder(WRITE, READ));
    }

    @Test
    void more_for_the_police_waits_for_a_second_administrator() {
        UUID police = ApiClients.police();
        changeScopes(asStrong(Person.ADMIN), police, "police.requests:read", "police.packages:read").then().statusCode(200)
                .body("scopes", containsInAnyOrder("police.requests:write", "police.requests:read")).body("proposal.kind", equalTo("scopes"))
                .body("proposal.scopes", containsInAnyOrder("police.requests:read", "police.packages:read"))
                .body("allowedActions", not(hasItem("change_scopes")));
        changeScopes(as(Person.ADMIN), police, "police.requests:read").then().statusCode(409);
        ApiClients.step(Person.ADMIN, police, "proposal/approval").then().statusCode(409).body("type", equalTo("/api/v1/problems/own-work"));
        ApiClients.step(Person.OTHER_ADMIN, police, "proposal/approval").then().statusCode(200).body("client.proposal", nullValue())
                .body("client.scopes", containsInAnyOrder("police.requests:read", "police.packages:read")).body("issued", nullValue());
    }

    @Test
    void rejected_or_suspended_the_system_keeps_what_it_had() {
        UUID rejected = ApiClients.police();
        changeScopes(asStrong(Person.ADMIN), rejected, "police.packages:read").then().statusCode(200);
        ApiClients.step(Person.OTHER_ADMIN, rejected, "proposal/rejection").then().statusCode(200).body("state", equalTo("awaiting_key"))
                .body("scopes", containsInAnyOrder("police.requests:write", "police.requests:read"));
        UUID suspended = ApiClients.police();
        changeScopes(asStrong(Person.ADMIN), suspended, "police.packages:read").then().statusCode(200);
        ApiClients.step(Person.ADMIN, suspended, "suspension").then().statusCode(200).body("proposal", nullValue());
        changeScopes(as(Person.ADMIN), suspended, "police.requests:read").then().statusCode(409);
    }

    @Test
    void returns_422_for_nothing_and_for_a_scope_its_kind_cannot_have() {
        UUID lms = ApiClients.lms();
        changeScopes(asStrong(Person.ADMIN), lms).then().statusCode(422).body("errors.pointer", hasItem("#/scopes"));
        changeScopes(asStrong(Person.ADMIN), lms, READ, "police.packages:read").then().statusCode(422)
                .body("errors[0].pointer", equalTo("#/scopes/1")).body("errors[0].code", equalTo("scope_not_for_kind"));
    }

    @Test
    void another_version_and_an_auditor_are_refused() {
        UUID lms = ApiClients.lms();
        as(Person.ADMIN).header("If-Match", "\"7\"").body(Map.of("scopes", List.of(WRITE))).put("/api-clients/{id}/scopes", lms).then().statusCode(412);
        as(Person.ADMIN).body(Map.of("scopes", List.of(WRITE))).put("/api-clients/{id}/scopes", lms).then().statusCode(428);
        as(Person.AUDITOR).header("If-Match", "\"0\"").body(Map.of("scopes", List.of(WRITE))).put("/api-clients/{id}/scopes", lms).then().statusCode(403);
    }

    private static UUID wide() {
        return UUID.fromString(ApiClients.register(Person.ADMIN, ApiClients.registration("lms", WRITE, READ)).then().statusCode(201).extract().path("id"));
    }
}
