package se.samverka.localstack;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The API's settings for a local run; what the caller gave in the environment wins. */
record ApiEnvironment(Settings settings, DemoRealm realm, Optional<LocalPostgres> postgres, Path masterKey) {

    Map<String, String> variables() {
        Map<String, String> variables = new HashMap<>();
        variables.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        variables.put("QUARKUS_HTTP_PORT", String.valueOf(settings.api().number()));
        variables.put("QUARKUS_MANAGEMENT_HOST", "127.0.0.1");
        variables.put("QUARKUS_MANAGEMENT_PORT", String.valueOf(settings.management().number()));
        variables.put("SAMVERKA_PUBLIC_ORIGIN", settings.publicOrigin());
        postgres.ifPresent(server -> {
            variables.put("QUARKUS_DATASOURCE_JDBC_URL", server.jdbcUrl());
            variables.put("QUARKUS_DATASOURCE_USERNAME", LocalPostgres.APP);
            variables.put("QUARKUS_DATASOURCE_PASSWORD", LocalPostgres.APP_PASSWORD);
            variables.put("QUARKUS_FLYWAY_USERNAME", LocalPostgres.OWNER);
            variables.put("QUARKUS_FLYWAY_PASSWORD", LocalPostgres.OWNER_PASSWORD);
            variables.put("SAMVERKA_MASTER_KEY_FILE", masterKey.toString());
            // Files are sealed under that key too, and come and go with it.
            variables.put("SAMVERKA_ATTACHMENTS_FOLDER", masterKey.resolveSibling("attachments").toString());
        });
        if (settings.ownKeycloak()) {
            variables.put("QUARKUS_OIDC_AUTH_SERVER_URL", settings.authority());
            variables.put("QUARKUS_OIDC_CREDENTIALS_SECRET", realm.clientSecret("samverka-api"));
        } else {
            variables.put("QUARKUS_OIDC_TOKEN_ISSUER", settings.given("QUARKUS_OIDC_TOKEN_ISSUER").orElse(settings.authority()));
        }
        variables.put("SAMVERKA_DEMO", settings.given("SAMVERKA_DEMO").orElse(String.valueOf(settings.ownPostgres())));
        return variables;
    }
}
