package se.samverka.localstack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ApiEnvironmentTest {

    private static final DemoRealm REALM = DemoRealm.of(ProjectFolder.find().resolve("backend/keycloak/realm"));

    @Test
    void demo_concerns_are_never_loaded_into_a_database_of_the_caller_unasked() {
        Map<String, String> variables = variables(Map.of("QUARKUS_DATASOURCE_JDBC_URL", "jdbc:postgresql://db.example/samverka"));
        assertEquals("false", variables.get("SAMVERKA_DEMO"));
        assertFalse(variables.containsKey("QUARKUS_DATASOURCE_PASSWORD"));
        assertFalse(variables.containsKey("SAMVERKA_MASTER_KEY_FILE"));
    }

    @Test
    void demo_concerns_are_loaded_into_our_own_database() {
        assertEquals("true", variables(Map.of()).get("SAMVERKA_DEMO"));
    }

    @Test
    void a_keycloak_of_the_caller_gets_no_demo_secret() {
        Map<String, String> variables = variables(Map.of("QUARKUS_OIDC_AUTH_SERVER_URL", "https://login.example/realms/samverka"));
        assertFalse(variables.containsKey("QUARKUS_OIDC_CREDENTIALS_SECRET"));
        assertEquals("https://login.example/realms/samverka", variables.get("QUARKUS_OIDC_TOKEN_ISSUER"));
    }

    private static Map<String, String> variables(Map<String, String> environment) {
        return new ApiEnvironment(Settings.read(List.of(), environment), REALM, Optional.empty(), Path.of("master.key")).variables();
    }
}
