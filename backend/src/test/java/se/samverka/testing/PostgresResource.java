package se.samverka.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import se.samverka.localstack.LocalPostgres;

/** One real PostgreSQL for the whole test run, with the same logins as production. */
public class PostgresResource implements QuarkusTestResourceLifecycleManager {
    private static LocalPostgres postgres;

    static LocalPostgres postgres() {
        return postgres;
    }

    @Override
    public Map<String, String> start() {
        if (postgres == null) {
            postgres = LocalPostgres.throwAway();
        }
        return Map.of("quarkus.datasource.jdbc.url", postgres.jdbcUrl(),
                "quarkus.datasource.password", LocalPostgres.APP_PASSWORD, "quarkus.flyway.password", LocalPostgres.OWNER_PASSWORD,
                "quarkus.oidc.public-key", Tokens.publicKey());
    }

    @Override
    public void stop() {
        // Stopped with the JVM: other test profiles of this run use it too.
    }
}
