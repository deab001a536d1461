package se.samverka.testing;

import java.util.HashMap;
import java.util.Map;
import se.samverka.localstack.ThrowAwayKeycloak;

/** The real Keycloak beside a database of its own: tokens are verified by its keys and asked about at its door. */
public class KeycloakResource extends OwnDatabaseResource {
    private ThrowAwayKeycloak keycloak;

    @Override
    public Map<String, String> start() {
        keycloak = ThrowAwayKeycloak.start();
        Map<String, String> settings = new HashMap<>(super.start());
        settings.remove("quarkus.oidc.public-key");
        settings.put("quarkus.oidc.auth-server-url", keycloak.realm());
        settings.put("quarkus.oidc.token.issuer", keycloak.realm());
        settings.put("quarkus.oidc.credentials.secret", keycloak.apiSecret());
        return settings;
    }

    @Override
    public void stop() {
        if (keycloak != null) {
            keycloak.close();
        }
    }
}
