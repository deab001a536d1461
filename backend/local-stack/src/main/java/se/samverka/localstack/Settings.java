package se.samverka.localstack;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** What the caller asked for, by arguments and environment. */
record Settings(
        boolean help,
        boolean fresh,
        boolean test,
        Optional<Path> addressesFile,
        Port web,
        Port keycloak,
        Port api,
        Port management,
        Port postgres,
        Map<String, String> environment) {

    static final String HELP = """
            ./start            builds what is not built, starts PostgreSQL, Keycloak, the API and the web server
            ./start --fresh    the same, after deleting the data of earlier runs
            ./start --help     this text

            Ctrl-C stops everything. Data, logs and unpacked servers are in .local/.

            Ports (environment):
              STACK_PORT             8080   web server: the address to open
              STACK_KC_PORT         18080   Keycloak
              STACK_API_PORT        18081   API
              STACK_MANAGEMENT_PORT 19000   health and metrics of the API
              STACK_PG_PORT         15432   PostgreSQL

            Own servers (environment):
              QUARKUS_DATASOURCE_JDBC_URL   uses this PostgreSQL; give also QUARKUS_DATASOURCE_USERNAME and
                                            _PASSWORD, QUARKUS_FLYWAY_USERNAME and _PASSWORD, and the file with
                                            its master key in SAMVERKA_MASTER_KEY_FILE
              QUARKUS_OIDC_AUTH_SERVER_URL  uses this Keycloak realm; give also QUARKUS_OIDC_CREDENTIALS_SECRET,
                                            and SAMVERKA_OIDC_AUTHORITY when browsers reach it by another address
              SAMVERKA_DEMO                 true loads demo concerns into an empty database
                                            (default true, but false with an own PostgreSQL)

            For end-to-end tests (used by ./verify):
              --test                 throw-away data, free ports unless given above
              --addresses FILE       writes the addresses as JSON once everything is ready
              It then stays until its standard input is closed or it gets SIGTERM.
            """;

    static Settings read(List<String> arguments, Map<String, String> environment) {
        boolean test = arguments.contains("--test");
        Optional<Path> addressesFile = Optional.empty();
        for (int i = 0; i < arguments.size(); i++) {
            switch (arguments.get(i)) {
                case "--help", "-h", "--fresh", "--test" -> { }
                case "--addresses" -> {
                    if (++i == arguments.size()) {
                        throw new StackProblem("--addresses wants the name of a file.");
                    }
                    addressesFile = Optional.of(Path.of(arguments.get(i)).toAbsolutePath());
                }
                default -> throw new StackProblem("Unknown argument " + arguments.get(i) + ". ./start --help lists them.");
            }
        }
        List<Integer> ports = test ? Port.free(5) : List.of(8080, 18080, 18081, 19000, 15432);
        return new Settings(
                arguments.contains("--help") || arguments.contains("-h"),
                arguments.contains("--fresh"),
                test,
                addressesFile,
                port("the web server", "STACK_PORT", ports.get(0), environment),
                port("Keycloak", "STACK_KC_PORT", ports.get(1), environment),
                port("the API", "STACK_API_PORT", ports.get(2), environment),
                port("health and metrics of the API", "STACK_MANAGEMENT_PORT", ports.get(3), environment),
                port("PostgreSQL", "STACK_PG_PORT", ports.get(4), environment),
                Map.copyOf(environment));
    }

    private static Port port(String user, String variable, int standard, Map<String, String> environment) {
        String given = environment.getOrDefault(variable, "").strip();
        if (given.isEmpty()) {
            return new Port(user, variable, standard);
        }
        if (!given.matches("[0-9]{1,5}") || Integer.parseInt(given) < 1 || Integer.parseInt(given) > 65535) {
            throw new StackProblem(variable + " must be a port number from 1 to 65535, but is \"" + given + "\".");
        }
        return new Port(user, variable, Integer.parseInt(given));
    }

    boolean ownPostgres() {
        return given("QUARKUS_DATASOURCE_JDBC_URL").isEmpty();
    }

    boolean ownKeycloak() {
        return given("QUARKUS_OIDC_AUTH_SERVER_URL").isEmpty();
    }

    Optional<String> given(String variable) {
        return Optional.ofNullable(environment.get(variable)).map(String::strip).filter(value -> !value.isEmpty());
    }

    /** Ports that a server of ours will open, so they must be free. */
    List<Port> portsToOpen() {
        return Stream.of(web, api, management, ownKeycloak() ? keycloak : null, ownPostgres() ? postgres : null)
                .filter(Objects::nonNull)
                .toList();
    }

    String publicOrigin() {
        return "http://localhost:" + web.number();
    }

    String managementAddress() {
        return "http://127.0.0.1:" + management.number();
    }

    /** The issuer as browsers see it. */
    String authority() {
        return given("SAMVERKA_OIDC_AUTHORITY")
                .or(() -> given("QUARKUS_OIDC_AUTH_SERVER_URL"))
                .orElse("http://localhost:" + keycloak.number() + "/realms/samverka");
    }
}
