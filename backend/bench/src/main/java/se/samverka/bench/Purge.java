package se.samverka.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.samverka.localstack.LocalPostgres;
import se.samverka.localstack.ProjectFolder;

/** A retention run as two people and the job carry it out, beside the same erasing by SQL alone. */
public final class Purge {
    private static final Path SQL = ProjectFolder.find().resolve("backend/bench/sql");
    private static final String RUNS = "/api/v1/retention-runs";
    private static final Pattern ID = Pattern.compile("\"id\":\"([0-9a-f-]{36})\"");
    private static final int LOOK_EVERY_MILLIS = 50;

    private final Wire wire;
    private final String auditor;
    private final Tokens tokens;
    private final Api api;
    private final long postmaster;

    private Purge(Api api, Tokens tokens, long postmaster) {
        this.api = api;
        this.wire = new Wire(api.port);
        this.postmaster = postmaster;
        this.auditor = tokens.of(UUID.fromString("00000000-0000-4000-8000-000000000009"), "David Ek", "staff", "auditor");
        this.tokens = tokens;
    }

    public static void main(String[] arguments) throws Exception {
        int cases = arguments.length == 0 ? 10_000 : Integer.parseInt(arguments[0]);
        Path folder = Api.freshFolder("purge");
        Tokens tokens = new Tokens();
        Map<String, String> settings = Api.withoutJobs();
        settings.put("SAMVERKA_SCHEDULE_RETENTION", "1s");
        try (LocalPostgres postgres = LocalPostgres.persistent(folder.resolve("cluster"), 0)) {
            Api api = new Api(postgres, tokens, Api.PRODUCTION_FLAGS, settings, folder.resolve("api.log"));
            api.start();
            try (Connection database = postgres.superuser(LocalPostgres.DATABASE); Statement statement = database.createStatement()) {
                statement.execute(Files.readString(SQL.resolve("purge-plant.sql")).replace(":cases", String.valueOf(cases)));
                Purge bench = new Purge(api, tokens, CpuTime.postmaster(statement));
                System.out.println("| " + cases + " cases | s | cases/s | CPU s (API + PostgreSQL) |\n|---|---|---|---|");
                settle(statement);
                bench.bySql(postgres.port(), cases);
                settle(statement);
                bench.byRun(statement, cases);
                expect(statement, 0, "select count(*) from concern where closure_outcome in ('no_basis', 'lawful_expression')");
                expect(statement, 2L * cases, "select count(*) from purged_concern");
                expect(statement, cases, "select count(*) from retention_item where state = 'erased' and case_id is null");
                expect(statement, 2L * cases, "select count(*) from audit_event where action = 'concern.purged'");
            }
            api.kill();
        } finally {
            Folder.delete(folder.resolve("cluster"));
        }
        System.exit(0);
    }

    private static void settle(Statement statement) throws SQLException {
        statement.execute("vacuum analyze");
        statement.execute("checkpoint");
    }

    private static void expect(Statement statement, long expected, String count) throws SQLException {
        try (ResultSet row = statement.executeQuery(count)) {
            row.next();
            if (row.getLong(1) != expected) {
                throw new IllegalStateException(count + " gives " + row.getLong(1) + ", not " + expected);
            }
        }
    }

    private void bySql(int port, int cases) throws Exception {
        measure("the same erasing by psql", cases, () -> {
            Process psql = new ProcessBuilder(PostgresProgram.find("psql").toString(), "-h", "127.0.0.1", "-p", String.valueOf(port), "-U", LocalPostgres.APP, "-X", "-q",
                    "-v", "ON_ERROR_STOP=1", "-f", SQL.resolve("purge.sql").toString(), LocalPostgres.DATABASE)
                    .redirectErrorStream(true).start();
            String said = new String(psql.getInputStream().readAllBytes());
            if (psql.waitFor() != 0) {
                throw new IllegalStateException("psql failed: " + said);
            }
        });
    }

    private void byRun(Statement statement, int cases) throws Exception {
        String[] run = new String[1];
        measure("dry run: listed, up to 1 s of it waiting", cases, () -> {
            run[0] = RUNS + '/' + idOf(answer(201, Wire.post(RUNS, auditor, "Idempotency-Key: " + UUID.randomUUID(), "")));
            await(run[0], "proposed");
        });
        settle(statement);
        String coordinator = tokens.strong(UUID.fromString("00000000-0000-4000-8000-000000000002"), "Sara Hedman", "staff", "coordinator");
        measure("retention run: erased, up to 1 s of it waiting", cases, () -> {
            answer(200, Wire.post(run[0] + "/approval", coordinator, "If-Match: " + answer(200, Wire.get(run[0], coordinator)).headers().get("etag"), ""));
            await(run[0], "done");
        });
    }

    private interface Work {
        void run() throws Exception;
    }

    private void measure(String what, int cases, Work work) throws Exception {
        double own = CpuTime.of(api.pid());
        double postgres = CpuTime.ofFamily(postmaster);
        long begin = System.nanoTime();
        work.run();
        double seconds = (System.nanoTime() - begin) / 1e9;
        System.out.printf(Locale.ROOT, "| %s | %.1f | %.0f | %.1f + %.1f |%n", what, seconds, cases / seconds,
                (CpuTime.of(api.pid()) - own) / 1000, (CpuTime.ofFamily(postmaster) - postgres) / 1000);
    }

    private void await(String run, String status) throws IOException {
        while (!answer(200, Wire.get(run, auditor)).body().contains("\"status\":\"" + status + '"')) {
            Api.pause(LOOK_EVERY_MILLIS);
        }
    }

    private static String idOf(Wire.Answer answer) {
        Matcher id = ID.matcher(answer.body());
        if (!id.find()) {
            throw new IllegalStateException(answer.body());
        }
        return id.group(1);
    }

    private Wire.Answer answer(int expected, String request) throws IOException {
        Wire.Answer answer = wire.send(request);
        if (answer.status() != expected) {
            throw new IllegalStateException(answer.status() + " " + answer.body());
        }
        return answer;
    }
}
