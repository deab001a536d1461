package se.samverka.apiclient;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samverka.shared.security.Actor;
import se.samverka.shared.security.CurrentActor;
import se.samverka.shared.time.SystemClock;
import se.samverka.testing.Call;
import se.samverka.testing.KeycloakResource;
import se.samverka.testing.Person;

/** What backend/docs/integration-tokens.md tells integrators to type gives them a token. */
@QuarkusTest
@WithTestResource(KeycloakResource.class)
@TestProfile(KeycloakKeysTest.WithKeycloak.class)
@ActivateRequestContext
class IntegrationGuideTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    ApiClientService clients;

    @Inject
    ApiCredentialService credentials;

    @Inject
    CurrentActor current;

    @TempDir
    Path folder;

    @Test
    void the_commands_for_a_secret_give_a_token() throws Exception {
        ApiClientChange.IssuedCredential issued = issue(CredentialMethod.CLIENT_SECRET, null);
        assertToken(run("secret", issued));
    }

    @Test
    void the_commands_for_a_private_key_give_a_token() throws Exception {
        run("key", Map.of());
        ObjectNode publicKey = (ObjectNode) JSON.readTree(folder.resolve("public.jwk.json").toFile());
        assertToken(run("assertion", issue(CredentialMethod.PRIVATE_KEY_JWT, publicKey)));
    }

    private ApiClientChange.IssuedCredential issue(CredentialMethod method, ObjectNode publicKey) {
        current.become(new Actor(Person.ADMIN.id(), Person.ADMIN.fullName(), Actor.Kind.PERSON, Person.ADMIN.roles()));
        UUID id = clients.register(Call.newKey(), new RegisterApiClient(ApiClientKind.MUNICIPAL, "E-tjänsten", "IT-chefen", "it@example.se",
                "Prov", "Avtal", List.of(ApiScope.CONCERNS_SUBMIT))).answer().id();
        return credentials.issue(id, Call.newKey(), new IssueApiCredential(method, publicKey, LocalDate.now(SystemClock.SWEDEN).plusDays(30), 0)).answer().issued();
    }

    private String run(String name, ApiClientChange.IssuedCredential issued) throws Exception {
        return run(name, Map.of("CLIENT_ID", issued.credential().oauthClientId(), "TOKEN_ENDPOINT", issued.tokenEndpoint().toString(),
                "ISSUER", issued.issuer().toString(), "CLIENT_SECRET", String.valueOf(issued.secret())));
    }

    private String run(String name, Map<String, String> variables) throws IOException, InterruptedException {
        Path output = folder.resolve(name + ".out");
        ProcessBuilder shell = new ProcessBuilder("bash", "-euo", "pipefail", "-c", commands(name))
                .directory(folder.toFile()).redirectOutput(output.toFile()).redirectError(folder.resolve(name + ".err").toFile());
        shell.environment().putAll(variables);
        Process process = shell.start();
        assertEquals(true, process.waitFor(60, TimeUnit.SECONDS) && process.exitValue() == 0, () -> read(folder.resolve(name + ".err")));
        return read(output);
    }

    private static void assertToken(String answer) throws IOException {
        assertEquals("concerns:submit", JSON.readTree(answer).path("scope").asText(), answer);
    }

    private static String commands(String name) {
        Matcher block = Pattern.compile("<!-- run: " + name + " -->\\n```sh\\n(.*?)```", Pattern.DOTALL).matcher(read(Path.of("docs/integration-tokens.md")));
        return block.find() ? block.group(1) : "exit 9";
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            return unreadable.toString();
        }
    }
}
