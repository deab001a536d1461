package se.samverka.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import se.samverka.localstack.LocalPostgres;
import se.samverka.localstack.ProjectFolder;

/**
 * How long the command {@code audit-verify} takes for a long log: events planted by SQL, sealed by the API's own job, then
 * verified; beside it the same SQL by psql and SHA-256 over the same bytes.
 */
public final class AuditVerify {
    private static final Path SQL = ProjectFolder.find().resolve("backend/bench/sql");
    private static final String LINES = "select concat_ws(chr(31), id, recorded_at, actor_id, actor_kind, actor_roles, action,"
            + " subject_kind, subject_id, snapshot, trace_id) from audit_event order by id";

    private final LocalPostgres postgres;
    private final Api api;
    private final long postmaster;

    private AuditVerify(LocalPostgres postgres, Api api, long postmaster) {
        this.postgres = postgres;
        this.api = api;
        this.postmaster = postmaster;
    }

    public static void main(String[] arguments) throws Exception {
        int events = arguments.length == 0 ? 1_000_000 : Integer.parseInt(arguments[0]);
        Path folder = Api.freshFolder("audit-verify");
        Map<String, String> settings = Api.withoutJobs();
        settings.put("SAMVERKA_SCHEDULE_AUDIT_SEAL", "1s");
        try (LocalPostgres postgres = LocalPostgres.persistent(folder.resolve("cluster"), 0);
                Connection database = postgres.superuser(LocalPostgres.DATABASE); Statement statement = database.createStatement()) {
            Api api = new Api(postgres, new Tokens(), Api.PRODUCTION_FLAGS, settings, folder.resolve("api.log"));
            api.start();
            AuditVerify bench = new AuditVerify(postgres, api, CpuTime.postmaster(statement));
            bench.run(database, events);
            api.kill();
        } finally {
            Folder.delete(folder.resolve("cluster"));
        }
        System.exit(0);
    }

    private void run(Connection database, int events) throws Exception {
        bench("audit-verify, empty log: starting", 0, verify());
        plantAndSeal(database, 1, events / 10);
        bench("audit-verify, a tenth", events / 10, verify());
        plantAndSeal(database, events / 10 + 1, events);
        try (Statement statement = database.createStatement()) {
            statement.execute("vacuum analyze");
            statement.execute("checkpoint");
        }
        for (int repeat = 0; repeat < 3; repeat++) {
            bench("audit-verify", events, verify());
            bench("the same SQL by psql", events, List.of(PostgresProgram.find("psql").toString(), "-h", "127.0.0.1", "-p",
                    String.valueOf(postgres.port()), "-U", LocalPostgres.APP, "-X", "-f", SQL.resolve("audit-verify.sql").toString(),
                    LocalPostgres.DATABASE));
            hashAlone(database);
        }
    }

    private static List<String> verify() {
        return Api.command(Api.PRODUCTION_FLAGS, "audit-verify");
    }

    private void plantAndSeal(Connection database, int first, int last) throws SQLException, IOException {
        long begin = System.nanoTime();
        try (PreparedStatement plant = database.prepareStatement(Files.readString(SQL.resolve("audit-plant.sql"))
                .replaceAll("(?m)^--.*$", "").replace("$1", "?").replace("$2", "?"))) {
            plant.setInt(1, first);
            plant.setInt(2, last);
            plant.execute();
        }
        long planted = System.nanoTime();
        long cpu = CpuTime.of(api.pid()) + CpuTime.ofFamily(postmaster);
        try (Statement statement = database.createStatement()) {
            statement.execute("analyze");
            while (number(statement, "select count(*) from audit_unsealed") > 0) {
                Api.pause(100);
            }
        }
        double seconds = (System.nanoTime() - planted) / 1e9;
        System.out.printf(Locale.ROOT, "%d planted in %.1f s, sealed in %.1f s: %.0f events/s, CPU %.1f s%n", last - first + 1,
                (planted - begin) / 1e9, seconds, (last - first + 1) / seconds,
                (CpuTime.of(api.pid()) + CpuTime.ofFamily(postmaster) - cpu) / 1000.0);
    }

    private static long number(Statement statement, String query) throws SQLException {
        try (ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    /** Runs a program and prints what it took; fails when it does. */
    private void bench(String what, int events, List<String> command) throws Exception {
        long postgresBefore = CpuTime.ofFamily(postmaster);
        long ownBefore = CpuTime.ofEndedChildren();
        long begin = System.nanoTime();
        Path output = Files.createTempFile("audit-verify", ".txt");
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().putAll(api.environment());
        Process process = builder.start();
        long residentKilobytes = 0;
        while (process.isAlive()) {
            residentKilobytes = Math.max(residentKilobytes, CpuTime.mostResident(process.pid()));
            Api.pause(20);
        }
        double seconds = (System.nanoTime() - begin) / 1e9;
        String said = Files.readString(output);
        Files.delete(output);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(what + " failed: " + said);
        }
        System.out.printf(Locale.ROOT, "| %s | %d | %.1f | %.0f | %.1f + %.1f | %d |%n", what, events, seconds, events / seconds,
                (CpuTime.ofEndedChildren() - ownBefore) / 1000.0, (CpuTime.ofFamily(postmaster) - postgresBefore) / 1000.0,
                residentKilobytes / 1024);
        said.lines().filter(line -> line.startsWith("whole")).forEach(System.out::println);
    }

    /** The time that hashing alone takes, without fetching the lines. */
    private static void hashAlone(Connection database) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        long nanos = 0;
        long bytes = 0;
        int events = 0;
        database.setAutoCommit(false);
        try (Statement statement = database.createStatement()) {
            statement.setFetchSize(2_000);
            try (ResultSet row = statement.executeQuery(LINES)) {
                while (row.next()) {
                    byte[] line = row.getString(1).getBytes(StandardCharsets.UTF_8);
                    long begin = System.nanoTime();
                    digest.update(line);
                    nanos += System.nanoTime() - begin;
                    bytes += line.length;
                    events++;
                }
            }
        } finally {
            database.rollback();
            database.setAutoCommit(true);
        }
        System.out.printf(Locale.ROOT, "| SHA-256 alone over %d MB | %d | %.2f | %.0f | %.2f + 0 | |%n", bytes / 1_000_000, events,
                nanos / 1e9, events / (nanos / 1e9), nanos / 1e9);
    }
}
