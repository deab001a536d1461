package se.samverka.localstack;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

/** The production realm plus demo accounts and demo systems with known secrets; exists only in the memory and state of a local run. */
final class DemoRealm {

    /** One line of the table of demo logins. */
    record Login(String username, String name, List<String> roles) { }

    private static final ObjectMapper JSON = new ObjectMapper();

    private final ObjectNode realm;
    private final JsonNode accounts;

    private DemoRealm(ObjectNode realm, JsonNode accounts) {
        this.realm = realm;
        this.accounts = accounts;
    }

    static DemoRealm of(Path realmFolder) {
        try {
            return compose(
                    (ObjectNode) JSON.readTree(Files.readString(realmFolder.resolve("samverka-realm.json"))),
                    JSON.readTree(Files.readString(realmFolder.resolve("demo-accounts.json"))),
                    JSON.readTree(Files.readString(realmFolder.resolve("../../src/main/resources/demo/api-clients.json"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param systems what the API's demo data registers */
    static DemoRealm compose(ObjectNode production, JsonNode accounts, JsonNode systems) {
        ObjectNode realm = production.deepCopy();
        realm.put("displayName", realm.path("displayName").asText() + " demo");
        systems.forEach(system -> realm.withArray("clients").add(client(system)));
        for (JsonNode client : realm.path("clients")) {
            JsonNode secret = accounts.path("clientSecrets").path(client.path("clientId").asText());
            if (secret.isTextual()) {
                ((ObjectNode) client).put("secret", secret.asText());
            }
        }
        var users = realm.withArray("users");
        for (JsonNode account : accounts.path("users")) {
            ObjectNode user = account.deepCopy();
            user.put("enabled", true).put("emailVerified", true);
            // Stored as a hash: the demo password is shorter than the realm's password policy allows.
            user.putArray("credentials").add(accounts.path("credential").deepCopy());
            users.add(user);
        }
        return new DemoRealm(realm, accounts);
    }

    /** As the API's registry makes them. */
    private static ObjectNode client(JsonNode system) {
        JsonNode credential = system.path("credential");
        boolean hasKey = credential.has("publicKey");
        ObjectNode client = JSON.createObjectNode().put("id", credential.path("id").asText())
                .put("clientId", credential.path("oauthClientId").asText())
                .put("clientAuthenticatorType", hasKey ? "client-jwt" : "client-secret")
                .put("enabled", true).put("publicClient", false).put("serviceAccountsEnabled", true)
                .put("standardFlowEnabled", false).put("implicitFlowEnabled", false)
                .put("directAccessGrantsEnabled", false).put("fullScopeAllowed", false);
        client.putArray("defaultClientScopes").add("basic").add("service_account");
        client.set("optionalClientScopes", system.path("scopes"));
        ObjectNode audience = client.putArray("protocolMappers").addObject().put("name", "audience samverka-api")
                .put("protocol", "openid-connect").put("protocolMapper", "oidc-audience-mapper");
        audience.putObject("config").put("included.custom.audience", "samverka-api").put("access.token.claim", "true")
                .put("introspection.token.claim", "true").put("id.token.claim", "false");
        if (hasKey) {
            ObjectNode keys = JSON.createObjectNode();
            keys.putArray("keys").add(credential.path("publicKey"));
            client.putObject("attributes").put("use.jwks.string", "true").put("jwks.string", keys.toString());
        }
        return client;
    }

    /** For Keycloak's import; placeholders of the environment are kept. */
    String json() {
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(realm);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    String password() {
        return accounts.path("password").asText();
    }

    String clientSecret(String clientId) {
        return accounts.path("clientSecrets").path(clientId).asText();
    }

    List<Login> logins() {
        List<Login> logins = new ArrayList<>();
        for (JsonNode account : accounts.path("users")) {
            List<String> roles = StreamSupport.stream(account.path("realmRoles").spliterator(), false).map(JsonNode::asText).toList();
            String name = account.path("firstName").asText() + " " + account.path("lastName").asText();
            logins.add(new Login(account.path("username").asText(), name, roles));
        }
        return logins;
    }
}
