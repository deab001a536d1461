package se.samverka.apiclient;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static se.samverka.testing.Call.newKey;
import static se.samverka.testing.Call.withToken;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.samverka.concern.Concerns;
import se.samverka.shared.idempotency.Once;
import se.samverka.shared.security.Actor;
import se.samverka.shared.security.CurrentActor;
import se.samverka.shared.time.SystemClock;
import se.samverka.testing.Database;
import se.samverka.testing.KeycloakResource;
import se.samverka.testing.MovableClock;
import se.samverka.testing.Person;

/**
 * The registry and the real Keycloak together: issue, use, rotate, revoke. Administrators act beneath HTTP here, because
 * their logins would need the login pages; everything a machine does goes over HTTP.
 */
@QuarkusTest
@WithTestResource(KeycloakResource.class)
@TestProfile(KeycloakKeysTest.WithKeycloak.class)
@ActivateRequestContext
class KeycloakKeysTest {
    private static final String SCOPE = "concerns:submit";

    /** Apart from the tests whose tokens are signed by a key of the run. */
    public static class WithKeycloak implements QuarkusTestProfile {
    }

    @Inject
    ApiClientService clients;

    @Inject
    ApiCredentialService credentials;

    @Inject
    ApiClientCareJob care;

    @Inject
    CurrentActor current;

    @Inject
    MovableClock clock;

    @AfterEach
    void letTheClockGo() {
        clock.letGo();
    }

    @Test
    void a_secret_gives_tokens_with_the_granted_scopes_until_its_successor_takes_over() {
        UUID id = register(ApiClientKind.MUNICIPAL, ApiScope.CONCERNS_SUBMIT);
        ApiClientChange.IssuedCredential first = issue(id, 7);
        String client = first.credential().oauthClientId();
        String token = KeycloakTokens.of(KeycloakTokens.bySecret(client, first.secret(), SCOPE));
        assertEquals(SCOPE, KeycloakTokens.claims(token).get("scope").asText());
        assertEquals("samverka-api", KeycloakTokens.claims(token).get("aud").asText());
        KeycloakTokens.bySecret(client, first.secret(), SCOPE + " statistics:read").then().statusCode(400).body("error", equalTo("invalid_scope"));
        KeycloakTokens.bySecret(client, "wrong", SCOPE).then().statusCode(401);
        submit(token, 201);

        ApiClientChange.IssuedCredential second = issue(id, 7);
        String next = second.credential().oauthClientId();
        submit(KeycloakTokens.of(KeycloakTokens.bySecret(client, first.secret(), SCOPE)), 201);
        submit(KeycloakTokens.of(KeycloakTokens.bySecret(next, second.secret(), SCOPE)), 201);

        clock.set(Instant.now().plus(Duration.ofDays(7)));
        submit(token, 401);
        submit(KeycloakTokens.of(KeycloakTokens.bySecret(next, second.secret(), SCOPE)), 201);
        care.run();
        KeycloakTokens.bySecret(client, first.secret(), SCOPE).then().statusCode(401);
        KeycloakTokens.bySecret(next, second.secret(), SCOPE).then().statusCode(200);
    }

    @Test
    void no_overlap_ends_the_former_key_at_once() {
        UUID id = register(ApiClientKind.MUNICIPAL, ApiScope.CONCERNS_SUBMIT);
        ApiClientChange.IssuedCredential first = issue(id, 0);
        String token = KeycloakTokens.of(KeycloakTokens.bySecret(first.credential().oauthClientId(), first.secret(), SCOPE));
        ApiClientChange.IssuedCredential second = issue(id, 0);
        submit(token, 401);
        KeycloakTokens.bySecret(first.credential().oauthClientId(), first.secret(), SCOPE).then().statusCode(401);
        submit(KeycloakTokens.of(KeycloakTokens.bySecret(second.credential().oauthClientId(), second.secret(), SCOPE)), 201);
    }

    @Test
    void a_revoked_system_gets_no_token_any_more_and_those_it_has_are_refused() {
        UUID id = register(ApiClientKind.MUNICIPAL, ApiScope.CONCERNS_SUBMIT);
        ApiClientChange.IssuedCredential key = issue(id, 0);
        String token = KeycloakTokens.of(KeycloakTokens.bySecret(key.credential().oauthClientId(), key.secret(), SCOPE));
        submit(token, 201);
        actAs(Person.ADMIN);
        credentials.revokeClient(id, "\"" + clients.open(id).version() + "\"");
        submit(token, 401);
        KeycloakTokens.bySecret(key.credential().oauthClientId(), key.secret(), SCOPE).then().statusCode(401);
        assertEquals(0, Database.number("select count(*) from api_credential where api_client_id = ? and removed_at is null", id));
    }

    @Test
    void a_private_key_of_the_police_gives_tokens_after_two_administrators_and_no_secret_is_ever_shown() {
        KeyPair keys = keys();
        UUID id = register(ApiClientKind.POLICE, ApiScope.POLICE_REQUESTS_WRITE, ApiScope.CONTACT_POINTS_READ);
        approve(id);
        actAs(Person.ADMIN);
        ApiClientChange proposed = credentials.issue(id, newKey(), new IssueApiCredential(CredentialMethod.PRIVATE_KEY_JWT, jwk(keys), inDays(90), 0)).answer();
        assertNull(proposed.issued());
        String client = proposed.client().credentials().get(0).oauthClientId();
        KeycloakTokens.byKey(client, keys.getPrivate(), "2026-11", "contact-points:read").then().statusCode(401);

        ApiClientChange approved = approve(id);
        assertNull(approved.issued().secret());
        String token = KeycloakTokens.of(KeycloakTokens.byKey(client, keys.getPrivate(), "2026-11", "police.requests:write contact-points:read"));
        assertEquals(client, KeycloakTokens.claims(token).get("azp").asText());
        submit(token, 403);
        KeycloakTokens.byKey(client, keys().getPrivate(), "2026-11", "contact-points:read").then().statusCode(400);
        KeycloakTokens.byKey(client, keys.getPrivate(), "2026-11", "police.packages:read").then().statusCode(400);
    }

    @Test
    void a_client_that_was_made_at_keycloaks_console_comes_in_nowhere() {
        KeycloakTokens.makeByHand(UUID.randomUUID(), "samverka-municipal-by-hand", "a secret of its own", SCOPE).then().statusCode(201);
        submit(KeycloakTokens.of(KeycloakTokens.bySecret("samverka-municipal-by-hand", "a secret of its own", SCOPE)), 401);
    }

    @Test
    void what_an_attempt_that_was_cut_short_left_in_keycloak_is_replaced() {
        UUID id = register(ApiClientKind.POLICE, ApiScope.POLICE_REQUESTS_WRITE);
        approve(id);
        actAs(Person.ADMIN);
        ApiCredentialView asked = credentials.issue(id, newKey(), new IssueApiCredential(CredentialMethod.CLIENT_SECRET, null, inDays(90), 0))
                .answer().client().credentials().get(0);
        KeycloakTokens.makeByHand(asked.id(), asked.oauthClientId(), "of the attempt", "statistics:read").then().statusCode(201);
        ApiClientChange approved = approve(id);
        KeycloakTokens.bySecret(asked.oauthClientId(), "of the attempt", "statistics:read").then().statusCode(401);
        KeycloakTokens.bySecret(asked.oauthClientId(), approved.issued().secret(), "police.requests:write").then().statusCode(200);
    }

    @Test
    void a_retry_answers_the_same_key_without_its_secret() {
        UUID id = register(ApiClientKind.LMS, ApiScope.TRAINING_COVERAGE_READ);
        actAs(Person.ADMIN);
        String key = newKey();
        IssueApiCredential command = new IssueApiCredential(CredentialMethod.CLIENT_SECRET, null, inDays(180), 7);
        Once<ApiClientChange> first = credentials.issue(id, key, command);
        assertNotNull(first.answer().issued().secret());
        Once<ApiClientChange> again = credentials.issue(id, key, command);
        assertEquals(List.of(true, first.answer().issued().credential().id()), List.of(again.replayed(), again.answer().issued().credential().id()));
        assertNull(again.answer().issued().secret());
    }

    @Test
    void the_demo_systems_get_tokens_with_their_known_secrets_and_key() throws Exception {
        JsonNode known = new ObjectMapper().readTree(Path.of("keycloak/realm/demo-accounts.json").toFile());
        KeycloakTokens.bySecret("samverka-lms", known.at("/clientSecrets/samverka-lms").asText(), "training.coverage:read").then().statusCode(200);
        PrivateKey key = PublicJsonWebKey.Factory.newPublicJwk(known.at("/privateKeys/samverka-police").toString()).getPrivateKey();
        KeycloakTokens.byKey("samverka-police", key, "demo", "police.packages:read").then().statusCode(200);
    }

    private UUID register(ApiClientKind kind, ApiScope... scopes) {
        actAs(Person.ADMIN);
        return clients.register(newKey(), new RegisterApiClient(kind, "Provsystemet", "IT-chefen", "it@example.se", "Prov", "Avtal", List.of(scopes))).answer().id();
    }

    private ApiClientChange.IssuedCredential issue(UUID id, int overlap) {
        actAs(Person.ADMIN);
        return credentials.issue(id, newKey(), new IssueApiCredential(CredentialMethod.CLIENT_SECRET, null, inDays(90), overlap)).answer().issued();
    }

    private ApiClientChange approve(UUID id) {
        actAs(Person.OTHER_ADMIN);
        return credentials.approve(id, "\"" + clients.open(id).version() + "\"");
    }

    private void actAs(Person person) {
        current.become(new Actor(person.id(), person.fullName(), Actor.Kind.PERSON, person.roles()));
    }

    private static void submit(String token, int status) {
        withToken(token).header("Idempotency-Key", newKey()).body(Concerns.registration()).post("/partner/concerns").then().statusCode(status);
    }

    private static LocalDate inDays(int days) {
        return LocalDate.now(SystemClock.SWEDEN).plusDays(days);
    }

    private static KeyPair keys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static ObjectNode jwk(KeyPair keys) {
        try {
            PublicJsonWebKey key = PublicJsonWebKey.Factory.newPublicJwk(keys.getPublic());
            key.setKeyId("2026-11");
            return (ObjectNode) new ObjectMapper().readTree(key.toJson());
        } catch (JoseException | IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
