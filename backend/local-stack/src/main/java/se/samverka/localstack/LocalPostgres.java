package se.samverka.localstack;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * A real PostgreSQL 18 on loopback with the two logins and the database that the API expects.
 *
 * <p>Passwords are set but not checked: the embedded cluster trusts loopback. Roles, grants and row security are real.
 */
public final class LocalPostgres implements AutoCloseable {

    public static final String DATABASE = "samverka";
    public static final String OWNER = "samverka_owner";
    public static final String APP = "samverka_app";
    /** Both logins have their own name as password on a local cluster. */
    public static final String OWNER_PASSWORD = OWNER;
    public static final String APP_PASSWORD = APP;

    // Starts of 8 to 20 seconds were seen on a loaded machine; the library's default is 10.
    private static final Duration START_WAIT = Duration.ofSeconds(60);

    private final EmbeddedPostgres server;

    private LocalPostgres(EmbeddedPostgres server) {
        this.server = server;
    }

    /** A cluster that is gone after {@link #close()}, on a free port, with binaries unpacked under the project. */
    public static LocalPostgres throwAway() {
        return throwAway(0);
    }

    /** @param port 0 takes a free one */
    public static LocalPostgres throwAway(int port) {
        return start(throwAwayBuilder(port));
    }

    /**
     * A cluster whose data outlives this process.
     *
     * @param port 0 takes a free one
     */
    public static LocalPostgres persistent(Path clusterFolder, int port) {
        return start(persistentBuilder(clusterFolder, port));
    }

    /** As the two above, but the caller closes it: no shutdown hook of its own, and the server writes to a log. */
    static LocalPostgres ofLauncher(Optional<Path> clusterFolder, int port, Path log) {
        EmbeddedPostgres.Builder builder = clusterFolder
                .map(folder -> persistentBuilder(folder, port))
                .orElseGet(() -> throwAwayBuilder(port));
        ProcessBuilder.Redirect redirect = ProcessBuilder.Redirect.appendTo(log.toFile());
        return start(builder.setRegisterShutdownHook(false).setOutputRedirector(redirect).setErrorRedirector(redirect));
    }

    private static EmbeddedPostgres.Builder throwAwayBuilder(int port) {
        return builder(port)
                .setServerConfig("fsync", "off")
                .setServerConfig("synchronous_commit", "off")
                .setServerConfig("full_page_writes", "off");
    }

    private static EmbeddedPostgres.Builder persistentBuilder(Path clusterFolder, int port) {
        return builder(port)
                .setDataDirectory(clusterFolder)
                .setCleanDataDirectory(false)
                // The library's defaults are meant for throw-away clusters.
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on");
    }

    private static EmbeddedPostgres.Builder builder(int port) {
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(workingFolder().toFile())
                .setPGStartupWait(START_WAIT)
                // The same collation on every operating system.
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setServerConfig("timezone", "UTC");
        if (port != 0) {
            builder.setPort(port);
        }
        return builder;
    }

    private static Path workingFolder() {
        Path folder = ProjectFolder.state().resolve("postgres");
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LocalPostgres start(EmbeddedPostgres.Builder builder) {
        LocalPostgres postgres;
        try {
            postgres = new LocalPostgres(builder.start());
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL did not start: " + e.getMessage(), e);
        }
        try {
            postgres.prepare();
        } catch (SQLException e) {
            postgres.close();
            throw new IllegalStateException("PostgreSQL started, but its roles could not be made: " + e.getMessage(), e);
        }
        return postgres;
    }

    private void prepare() throws SQLException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement sql = connection.createStatement()) {
            createRole(sql, OWNER, OWNER_PASSWORD);
            createRole(sql, APP, APP_PASSWORD);
            if (!exists(sql, "select 1 from pg_database where datname = '" + DATABASE + "'")) {
                sql.execute("create database " + DATABASE + " owner " + OWNER);
            }
            sql.execute("revoke all on database " + DATABASE + " from public");
            sql.execute("grant connect on database " + DATABASE + " to " + APP);
        }
        try (Connection connection = server.getDatabase("postgres", DATABASE).getConnection();
                Statement sql = connection.createStatement()) {
            sql.execute("revoke create on schema public from public");
            sql.execute("grant usage, create on schema public to " + OWNER);
            sql.execute("grant usage on schema public to " + APP);
        }
    }

    private static void createRole(Statement sql, String name, String password) throws SQLException {
        if (!exists(sql, "select 1 from pg_roles where rolname = '" + name + "'")) {
            sql.execute("create role " + name + " login nosuperuser nobypassrls nocreatedb nocreaterole password '" + password + "'");
        }
    }

    private static boolean exists(Statement sql, String query) throws SQLException {
        try (var rows = sql.executeQuery(query)) {
            return rows.next();
        }
    }

    public String jdbcUrl() {
        return jdbcUrl(DATABASE);
    }

    /** Address of another database in the same cluster, for tests that make their own. */
    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port() + "/" + database;
    }

    public int port() {
        return server.getPort();
    }

    /** The server's own process, which is not a child of this one. */
    ProcessHandle handle() {
        try (Connection connection = superuser("postgres"); Statement sql = connection.createStatement();
                var rows = sql.executeQuery("show data_directory")) {
            rows.next();
            List<String> pidFile = Files.readAllLines(Path.of(rows.getString(1), "postmaster.pid"));
            return ProcessHandle.of(Long.parseLong(pidFile.get(0).strip())).orElseThrow();
        } catch (SQLException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A connection as the cluster's superuser, for tests that read the catalogue or plant rows past row security. */
    public Connection superuser(String database) throws SQLException {
        return server.getDatabase("postgres", database).getConnection();
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
