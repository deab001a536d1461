package se.samverka.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongSupplier;
import java.util.stream.LongStream;
import se.samverka.localstack.LocalPostgres;
import se.samverka.localstack.ProjectFolder;

/** Public answers under a crowd, from the API, through the web server and as bare files; and the coverage of many staff. */
public final class PublicPages {
    private static final int READERS = 200;
    private static final int COVERAGE_ROUNDS = 50;
    private static final Path SQL = ProjectFolder.find().resolve("backend/bench/sql");
    private static final String PUBLIC = "/api/v1/public/";
    private static final List<String> PATHS = List.of("contact-paths", "routines", "routines/vid-oro", "routines/vid-oro/action-cards/public-sv");

    private PublicPages() {
    }

    public static void main(String[] arguments) throws Exception {
        int seconds = arguments.length == 0 ? 10 : Integer.parseInt(arguments[0]);
        Path folder = Api.freshFolder("public");
        Tokens tokens = new Tokens();
        Map<String, String> settings = Api.withoutJobs();
        settings.put("SAMVERKA_DEMO", "true");
        try (LocalPostgres postgres = LocalPostgres.persistent(folder.resolve("cluster"), 0)) {
            Api api = new Api(postgres, tokens, Api.PRODUCTION_FLAGS, settings, folder.resolve("api.log"));
            api.start();
            try (Connection database = postgres.superuser(LocalPostgres.DATABASE); Statement statement = database.createStatement()) {
                long postmaster = CpuTime.postmaster(statement);
                LongSupplier api200 = () -> CpuTime.of(api.pid()) + CpuTime.ofFamily(postmaster);
                System.out.println("| " + READERS + " readers | bytes | requests/s | p50 ms | p99 ms | CPU ms/request |\n|---|---|---|---|---|---|");
                for (String path : PATHS) {
                    Crowd.of(READERS, api.port, PUBLIC + path, seconds, api200);
                    print("API: " + path, Crowd.of(READERS, api.port, PUBLIC + path, seconds, api200));
                }
                throughTheWebServer(api, api200, folder, seconds);
                coverage(api, tokens, statement, api200, postgres);
            }
            api.kill();
        } finally {
            Folder.delete(folder);
        }
        System.exit(0);
    }

    private static void throughTheWebServer(Api api, LongSupplier behind, Path folder, int seconds) throws Exception {
        Optional<WebServer> found = WebServer.inFrontOf(api, folder);
        if (found.isEmpty()) {
            System.out.println("nginx is not installed: nothing is measured through it");
            return;
        }
        try (WebServer web = found.get()) {
            LongSupplier all = () -> web.cpu() + behind.getAsLong();
            for (String path : PATHS) {
                print("nginx that keeps it: " + path, Crowd.of(READERS, web.port, PUBLIC + path, seconds, all));
                try (Wire wire = new Wire(web.port)) {
                    String body = wire.send(Crowd.request(PUBLIC + path)).body();
                    Files.writeString(folder.resolve("html").resolve("file"), body);
                }
                print("limit: nginx, a file of that size", Crowd.of(READERS, web.port, "/file", seconds, all));
            }
        }
    }

    private static void print(String what, Crowd.Figures figures) {
        System.out.printf(Locale.ROOT, "| %s | %d | %.0f | %.1f | %.1f | %.3f |%n", what, figures.bytes(), figures.perSecond(), figures.p50Millis(),
                figures.p99Millis(), figures.cpuMillis());
    }

    /** One caller, for nobody but the coordinator asks; the limit is the same statement as the application's login sends it. */
    private static void coverage(Api api, Tokens tokens, Statement statement, LongSupplier cpu, LocalPostgres postgres) throws Exception {
        statement.execute(Files.readString(SQL.resolve("coverage-plant.sql")));
        statement.execute("vacuum analyze");
        String coordinator = tokens.of(UUID.fromString("00000000-0000-4000-8000-000000000002"), "Sara Hedman", "staff", "coordinator");
        System.out.println("\n| coverage, 10 000 staff × 20 routines | p50 ms | most ms | CPU ms |\n|---|---|---|---|");
        try (Wire wire = new Wire(api.port)) {
            measure("API: GET /routines/coverage", cpu, () -> {
                Wire.Answer answer = wire.send(Wire.get("/api/v1/routines/coverage", coordinator));
                if (answer.status() != 200 || answer.body().split("\"routineId\"", -1).length < 21) {
                    throw new IllegalStateException("coverage was answered " + answer.status() + ": " + answer.body());
                }
            });
        }
        String sql = Files.readString(SQL.resolve("coverage.sql"));
        try (Connection application = java.sql.DriverManager.getConnection(postgres.jdbcUrl(), LocalPostgres.APP, LocalPostgres.APP_PASSWORD);
                Statement reading = application.createStatement()) {
            application.setAutoCommit(false);
            measure("limit: the same SQL", cpu, () -> {
                for (String one : sql.split(";\\s*\n")) {
                    reading.execute(one);
                }
                application.rollback();
            });
        }
    }

    private interface Work {
        void run() throws Exception;
    }

    private static void measure(String what, LongSupplier cpu, Work work) throws Exception {
        for (int round = 0; round < COVERAGE_ROUNDS; round++) {
            work.run();
        }
        long before = cpu.getAsLong();
        LongStream.Builder nanos = LongStream.builder();
        for (int round = 0; round < COVERAGE_ROUNDS; round++) {
            long begin = System.nanoTime();
            work.run();
            nanos.add(System.nanoTime() - begin);
        }
        long[] sorted = nanos.build().sorted().toArray();
        System.out.printf(Locale.ROOT, "| %s | %.1f | %.1f | %.1f |%n", what, sorted[sorted.length / 2] / 1e6, sorted[sorted.length - 1] / 1e6,
                (double) (cpu.getAsLong() - before) / COVERAGE_ROUNDS);
    }
}
