package se.samverka.localstack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

class RealmFilesTest {
    private static final Set<String> MADE_BY_KEYCLOAK = Set.of("admin-cli", "security-admin-console");

    private static final int ACCOUNTS = 12;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path FOLDER = ProjectFolder.find().resolve("backend/keycloak/realm");
    private static final Set<String> SECRET_FIELDS = Set.of("secret", "secretData", "credentialData", "credentials",
            "privateKey", "clientSecret", "bindCredential", "password");

    @Test
    void production_realm_has_no_users_but_the_service_account_that_may_manage_clients_and_nothing_else() throws IOException {
        JsonNode realm = production();
        assertEquals(1, realm.path("users").size());
        JsonNode account = realm.path("users").get(0);
        assertEquals("samverka-api", account.path("serviceAccountClientId").asText());
        assertEquals("{\"realm-management\":[\"manage-clients\"]}", account.path("clientRoles").toString());
        assertFalse(account.has("realmRoles") || account.has("groups") || account.has("credentials"));
        assertTrue(realm.path("federatedUsers").isMissingNode());
    }

    @Test
    void production_realm_holds_secrets_only_as_placeholders_of_the_environment() throws IOException {
        walk(production(), (name, value) -> {
            if (SECRET_FIELDS.contains(name)) {
                assertTrue(value.isTextual() && value.asText().matches("\\$\\{[A-Z_]+}"), name + " holds a literal value");
            }
        });
    }

    @Test
    void production_realm_contains_nothing_of_the_demo_accounts() throws IOException {
        String text = Files.readString(FOLDER.resolve("samverka-realm.json"));
        JsonNode accounts = accounts();
        accounts.path("clientSecrets").forEach(secret -> assertFalse(text.contains(secret.asText())));
        accounts.path("users").forEach(user -> {
            assertFalse(text.contains(user.path("id").asText()));
            assertFalse(text.contains(user.path("email").asText()));
        });
    }

    @Test
    void production_realm_has_no_machine_clients_because_the_registry_makes_them() throws IOException {
        assertEquals(Set.of("samverka-spa", "samverka-api"),
                ours(production()).stream().map(client -> client.path("clientId").asText()).collect(Collectors.toSet()));
    }

    @Test
    void clients_that_keycloak_would_make_by_itself_are_off() throws IOException {
        List<JsonNode> made = StreamSupport.stream(production().path("clients").spliterator(), false)
                .filter(client -> MADE_BY_KEYCLOAK.contains(client.path("clientId").asText())).toList();
        assertEquals(MADE_BY_KEYCLOAK.size(), made.size());
        made.forEach(client -> assertFalse(client.path("enabled").asBoolean(true)));
    }

    @Test
    void nobody_renames_themselves() throws IOException {
        String profile = production().at("/components/org.keycloak.userprofile.UserProfileProvider/0/config/kc.user.profile.config/0").asText();
        for (JsonNode attribute : JSON.readTree(profile).path("attributes")) {
            assertEquals("[\"admin\"]", attribute.at("/permissions/edit").toString(), attribute.path("name").asText());
        }
    }

    @Test
    void no_client_may_take_passwords_or_every_role_or_loose_addresses() throws IOException {
        for (JsonNode client : production().path("clients")) {
            assertFalse(client.path("directAccessGrantsEnabled").asBoolean(true));
            assertFalse(client.path("implicitFlowEnabled").asBoolean(true));
            assertFalse(client.path("fullScopeAllowed").asBoolean(true));
            client.path("redirectUris").forEach(address -> assertFalse(address.asText().contains("*")));
            client.path("webOrigins").forEach(origin -> assertFalse(origin.asText().contains("*") || origin.asText().equals("+")));
        }
    }

    @Test
    void built_in_scopes_are_in_the_file_because_naming_any_scope_stops_keycloak_from_making_them() throws IOException {
        Set<String> scopes = new HashSet<>(production().path("clientScopes").findValuesAsText("name"));
        assertTrue(scopes.containsAll(List.of("basic", "roles", "profile", "email", "web-origins", "acr", "service_account")));
        for (JsonNode client : production().path("clients")) {
            client.path("defaultClientScopes").forEach(scope -> assertTrue(scopes.contains(scope.asText()), scope.asText()));
            client.path("optionalClientScopes").forEach(scope -> assertTrue(scopes.contains(scope.asText()), scope.asText()));
        }
    }

    @Test
    void demo_realm_adds_accounts_systems_and_secrets_and_leaves_the_production_realm_as_it_was() throws IOException {
        JsonNode production = production();
        String before = production.toString();

        JsonNode demo = JSON.readTree(DemoRealm.compose((ObjectNode) production, accounts(), systems()).json());

        assertEquals(before, production.toString());
        assertEquals(ACCOUNTS + 1, demo.path("users").size());
        assertEquals(2 + 4, ours(demo).size());
        for (JsonNode client : ours(demo)) {
            assertTrue(client.path("enabled").asBoolean(), client.path("clientId").asText());
            boolean provesItself = client.path("secret").asText().startsWith("demo-") || client.at("/attributes/jwks.string").isTextual();
            assertEquals(!client.path("publicClient").asBoolean(), provesItself, client.path("clientId").asText());
        }
    }

    @Test
    void demo_systems_have_only_scopes_that_the_realm_knows() throws IOException {
        Set<String> scopes = new HashSet<>(production().path("clientScopes").findValuesAsText("name"));
        systems().forEach(system -> system.path("scopes").forEach(scope -> assertTrue(scopes.contains(scope.asText()), scope.asText())));
    }

    @Test
    void every_demo_account_has_only_roles_that_the_realm_knows() throws IOException {
        Set<String> roles = new HashSet<>(production().path("roles").path("realm").findValuesAsText("name"));
        JsonNode users = accounts().path("users");
        for (JsonNode user : users) {
            assertTrue(user.path("realmRoles").size() > 0);
            user.path("realmRoles").forEach(role -> assertTrue(roles.contains(role.asText()), role.asText()));
        }
        assertEquals(ACCOUNTS, StreamSupport.stream(users.spliterator(), false).map(user -> user.path("id").asText()).distinct().count());
    }

    private static List<JsonNode> ours(JsonNode realm) {
        return StreamSupport.stream(realm.path("clients").spliterator(), false)
                .filter(client -> !MADE_BY_KEYCLOAK.contains(client.path("clientId").asText())).toList();
    }

    private static JsonNode production() throws IOException {
        return JSON.readTree(Files.readString(FOLDER.resolve("samverka-realm.json")));
    }

    private static JsonNode systems() throws IOException {
        return JSON.readTree(Files.readString(FOLDER.resolve("../../src/main/resources/demo/api-clients.json")));
    }

    private static JsonNode accounts() throws IOException {
        return JSON.readTree(Files.readString(FOLDER.resolve("demo-accounts.json")));
    }

    private interface Visitor {
        void visit(String name, JsonNode value);
    }

    private static void walk(JsonNode node, Visitor visitor) {
        Consumer<JsonNode> deeper = child -> walk(child, visitor);
        node.properties().forEach(field -> {
            visitor.visit(field.getKey(), field.getValue());
            deeper.accept(field.getValue());
        });
        if (node.isArray()) {
            node.forEach(deeper);
        }
    }
}
