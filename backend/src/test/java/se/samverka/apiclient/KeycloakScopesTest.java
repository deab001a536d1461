package se.samverka.apiclient;

import static se.samverka.testing.Call.newKey;
import static se.samverka.testing.Call.withToken;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samverka.shared.security.Actor;
import se.samverka.shared.security.CurrentActor;
import se.samverka.shared.time.SystemClock;
import se.samverka.testing.Database;
import se.samverka.testing.KeycloakResource;
import se.samverka.testing.Person;

/** Changed scopes and the real Keycloak together; administrators act beneath HTTP, as in {@link KeycloakKeysTest}. */
@QuarkusTest
@WithTestResource(KeycloakResource.class)
@TestProfile(KeycloakKeysTest.WithKeycloak.class)
@ActivateRequestContext
class KeycloakScopesTest {
    private static final String NARROW = "police.requests:read";
    private static final String WIDE = NARROW + " contact-points:read";

    @Inject
    ApiClientService clients;

    @Inject
    ApiCredentialService credentials;

    @Inject
    ApiScopeService scopes;

    @Inject
    CurrentActor current;

    @Test
    void what_a_second_administrator_approves_is_in_the_next_token_and_what_is_taken_away_opens_nothing() {
        actAs(Person.ADMIN);
        UUID id = clients.register(newKey(), new RegisterApiClient(ApiClientKind.POLICE, "Provsystemet", "IT-chefen", "it@example.se", "Prov", "Avtal",
                List.of(ApiScope.POLICE_REQUESTS_READ))).answer().id();
        approve(id);
        actAs(Person.ADMIN);
        LocalDate end = LocalDate.now(SystemClock.SWEDEN).plusDays(90);
        credentials.issue(id, newKey(), new IssueApiCredential(CredentialMethod.CLIENT_SECRET, null, end, 0));
        ApiClientChange.IssuedCredential key = approve(id).issued();
        String client = key.credential().oauthClientId();
        KeycloakTokens.bySecret(client, key.secret(), WIDE).then().statusCode(400);

        // As proposed over HTTP: a strong login is not to be had beneath it.
        Database.change("update api_client set proposal_kind = 'scopes', proposed_scopes = string_to_array(?, ' '), proposed_by = ?, proposed_at = now()"
                + " where id = ?", WIDE, Person.ADMIN.id(), id);
        approve(id);
        String token = KeycloakTokens.of(KeycloakTokens.bySecret(client, key.secret(), WIDE));
        contactPoints(token, 200);

        actAs(Person.ADMIN);
        scopes.change(id, version(id), new ChangeApiScopes(List.of(ApiScope.POLICE_REQUESTS_READ)));
        contactPoints(token, 403);
        contactPoints(KeycloakTokens.of(KeycloakTokens.bySecret(client, key.secret(), WIDE)), 403);
    }

    private ApiClientChange approve(UUID id) {
        actAs(Person.OTHER_ADMIN);
        return credentials.approve(id, version(id));
    }

    private String version(UUID id) {
        return "\"" + clients.open(id).version() + "\"";
    }

    private void actAs(Person person) {
        current.become(new Actor(person.id(), person.fullName(), Actor.Kind.PERSON, person.roles()));
    }

    private static void contactPoints(String token, int status) {
        withToken(token).header("X-Request-Reason", "Utredning om olaga hot").header("X-Case-Number", "5000-K1-26")
                .get("/partner/police/contact-points").then().statusCode(status);
    }
}
