package se.samverka.apiclient;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.samverka.testing.Call.asStrong;
import static se.samverka.testing.Call.newKey;

import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samverka.shared.time.SystemClock;
import se.samverka.testing.ApiTest;
import se.samverka.testing.Database;
import se.samverka.testing.Person;

/** Asking for keys. In these tests there is no Keycloak, so none becomes active: {@link KeycloakKeysTest} has the real one. */
@ApiTest
class ApiCredentialTest {

    @Test
    void returns_503_and_no_key_is_active_while_keycloak_does_not_answer() {
        UUID id = ApiClients.lms();
        String key = newKey();
        for (int attempt = 0; attempt < 2; attempt++) {
            asStrong(Person.ADMIN).header("Idempotency-Key", key).body(ApiClients.key("client_secret"))
                    .post("/api-clients/{id}/credentials", id).then().statusCode(503);
        }
        ApiClients.get(id).then().body("state", equalTo("awaiting_key")).body("credentials.status", equalTo(List.of("pending")));
        assertEquals(0, Database.number("select count(*) from audit_event where subject_id = ? and action = 'api_client.credential_issued'", id));
        ApiClients.issue(Person.ADMIN, id, ApiClients.key("client_secret")).then().statusCode(503);
        ApiClients.get(id).then().body("credentials.status", equalTo(List.of("pending", "ended")));
    }

    @Test
    void an_approval_that_keycloak_does_not_carry_out_leaves_the_proposal() {
        UUID id = ApiClients.police();
        ApiClients.issue(Person.OTHER_ADMIN, id, ApiClients.key("private_key_jwt")).then().statusCode(201);
        String version = ApiClients.etag(id);
        ApiClients.step(Person.ADMIN, id, "proposal/approval").then().statusCode(503);
        assertEquals(version, ApiClients.etag(id));
        ApiClients.get(id).then().body("proposal.kind", equalTo("credential"));
        ApiClients.step(Person.OTHER_ADMIN, id, "proposal/approval").then().statusCode(409).body("type", equalTo("/api/v1/problems/own-work"));
    }

    @Test
    void returns_422_for_a_key_that_lives_too_long_or_not_at_all() {
        LocalDate today = LocalDate.now(SystemClock.SWEDEN);
        refuses("expiresOn", today.plusDays(181).toString(), "#/expiresOn", "too_far_ahead");
        refuses("expiresOn", today.minusDays(1).toString(), "#/expiresOn", "in_the_past");
        refuses("overlapDays", 8, "#/overlapDays", "out_of_range");
        refuses("overlapDays", -1, "#/overlapDays", "out_of_range");
        refuses("publicKey", ApiClients.PUBLIC_KEY, "#/publicKey", "one_of");
    }

    @Test
    void returns_422_for_a_public_key_that_is_none_or_too_weak_or_private() {
        refusesKey(null, "required");
        refusesKey(Map.of(), "unsupported_key");
        refusesKey(Map.of("kty", "oct", "k", "c2VjcmV0"), "private_key");
        refusesKey(with("d", "870MB6gfuTJ4HtUnUvYMyJpr5eUZNP4Bk43bVdj3eAE"), "private_key");
        refusesKey(with("crv", "secp256k1"), "unsupported_key");
        refusesKey(with("x", "AAAA"), "unsupported_key");
        refusesKey(Map.of("kty", "RSA", "e", "AQAB", "n", "v".repeat(171)), "weak_key");
        refusesKey(Map.of("kty", "RSA", "e", "AQAB", "n", "A".repeat(9000)), "unsupported_key");
    }

    @Test
    void only_the_public_key_itself_is_kept() {
        UUID id = ApiClients.police();
        Map<String, Object> key = ApiClients.key("private_key_jwt");
        key.put("publicKey", with("x5u", "https://elsewhere.invalid/key"));
        ApiClients.issue(Person.ADMIN, id, key).then().statusCode(201);
        String stored = Database.column("select public_key from api_credential where api_client_id = ?", id).get(0);
        assertEquals("crv kid kty use x y", String.join(" ", new java.util.TreeSet<>(io.restassured.path.json.JsonPath.from(stored).getMap("").keySet().stream().map(String::valueOf).toList())));
    }

    @Test
    void returns_404_or_409_for_a_key_that_is_not_there_or_not_active() {
        UUID id = ApiClients.lms();
        asStrong(Person.ADMIN).header("If-Match", ApiClients.etag(id)).post("/api-clients/{id}/credentials/{key}/revocation", id, UUID.randomUUID())
                .then().statusCode(409);
        ApiClients.issue(Person.ADMIN, UUID.randomUUID(), ApiClients.key("client_secret")).then().statusCode(404);
    }

    private static void refuses(String field, Object value, String pointer, String code) {
        Map<String, Object> key = ApiClients.key("client_secret");
        key.put(field, value);
        refused(ApiClients.issue(Person.ADMIN, ApiClients.lms(), key), pointer, code);
    }

    private static void refusesKey(Map<String, Object> publicKey, String code) {
        Map<String, Object> key = ApiClients.key("private_key_jwt");
        key.put("publicKey", publicKey);
        refused(ApiClients.issue(Person.ADMIN, ApiClients.lms(), key), "#/publicKey", code);
    }

    private static void refused(Response answer, String pointer, String code) {
        answer.then().statusCode(422).body("errors.pointer", hasItem(pointer)).body("errors.code", hasItem(code));
    }

    private static Map<String, Object> with(String part, String value) {
        Map<String, Object> key = new HashMap<>(ApiClients.PUBLIC_KEY);
        key.put(part, value);
        return key;
    }
}
