package se.samverka.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import se.samverka.localstack.LocalPostgres;

/** A database of its own in the run's one PostgreSQL, for tests that begin with an empty one. */
public class OwnDatabaseResource implements QuarkusTestResourceLifecycleManager {
    private static int made;

    @Override
    public Map<String, String> start() {
        Map<String, String> settings = new HashMap<>(new PostgresResource().start());
        String database = "own_" + ++made;
        LocalPostgres postgres = PostgresResource.postgres();
        try (Connection connection = postgres.superuser("postgres"); Statement sql = connection.createStatement()) {
            sql.execute("create database " + database + " owner " + LocalPostgres.OWNER);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        try (Connection connection = postgres.superuser(database); Statement sql = connection.createStatement()) {
            sql.execute("grant create, usage on schema public to " + LocalPostgres.OWNER);
            sql.execute("grant usage on schema public to " + LocalPostgres.APP);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        settings.put("quarkus.datasource.jdbc.url", postgres.jdbcUrl(database));
        return settings;
    }

    @Override
    public void stop() {
        // Goes with the cluster.
    }
}
