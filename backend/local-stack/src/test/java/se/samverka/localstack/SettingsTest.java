package se.samverka.localstack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

    @Test
    void ports_are_the_standard_ones_unless_given() {
        Settings settings = Settings.read(List.of(), Map.of("STACK_KC_PORT", "28080"));
        assertEquals(8080, settings.web().number());
        assertEquals(28080, settings.keycloak().number());
        assertEquals("http://localhost:28080/realms/samverka", settings.authority());
    }

    @Test
    void tests_get_free_ports_unless_given() {
        Settings settings = Settings.read(List.of("--test"), Map.of("STACK_PORT", "18999"));
        assertEquals(18999, settings.web().number());
        assertTrue(settings.keycloak().number() != 18080);
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "0", "65536", "-1"})
    void a_port_that_is_none_is_refused(String value) {
        assertThrows(StackProblem.class, () -> Settings.read(List.of(), Map.of("STACK_PORT", value)));
    }

    @Test
    void own_servers_of_the_caller_need_no_port() {
        Settings settings = Settings.read(List.of(), Map.of(
                "QUARKUS_DATASOURCE_JDBC_URL", "jdbc:postgresql://db.example/samverka",
                "QUARKUS_OIDC_AUTH_SERVER_URL", "https://login.example/realms/samverka"));
        assertFalse(settings.ownPostgres());
        assertFalse(settings.ownKeycloak());
        assertEquals(List.of(settings.web(), settings.api(), settings.management()), settings.portsToOpen());
        assertEquals("https://login.example/realms/samverka", settings.authority());
    }

    @Test
    void an_unknown_argument_is_refused() {
        assertThrows(StackProblem.class, () -> Settings.read(List.of("--frehs"), Map.of()));
        assertThrows(StackProblem.class, () -> Settings.read(List.of("--addresses"), Map.of()));
    }
}
