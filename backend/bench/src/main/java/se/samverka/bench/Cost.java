package se.samverka.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.samverka.localstack.LocalPostgres;
import se.samverka.localstack.ProjectFolder;

/** What a request costs in CPU time, application and database together, beside the same SQL run by pgbench. */
public final class Cost {
    private static final int CONNECTIONS = 4;
    private static final int REPEATS = 3;
    /** By count, not by time: after fewer the compiler is still at work, and costs more than the requests. */
    private static final int WARM_UP_REQUESTS = 100_000;
    private static final Path SQL = ProjectFolder.find().resolve("backend/bench/sql");

    private Cost() {
    }

    public static void main(String[] arguments) throws Exception {
        int seconds = arguments.length == 0 ? 10 : Integer.parseInt(arguments[0]);
        List<Operation> operations = arguments.length < 2 ? List.of(Operation.values())
                : Arrays.stream(arguments).skip(1).map(Operation::of).toList();
        Path folder = Api.freshFolder("cost");
        Tokens tokens = new Tokens();
        // A cluster of files with fsync on, as in production. Jobs are off: their work belongs to no request.
        Map<String, String> settings = Api.withoutJobs();
        try (LocalPostgres postgres = LocalPostgres.persistent(folder.resolve("cluster"), 0)) {
            Api api = new Api(postgres, tokens, flags(), settings, folder.resolve("api.log"));
            System.out.println("API ready after " + api.start() + " ms");
            long postmaster = plant(postgres, api.masterKey);
            Load load = new Load(api, postmaster, callers(tokens));
            SqlLoad sql = new SqlLoad(postgres.port(), postmaster, CONNECTIONS, SQL);
            warmUp(load, sql, operations, seconds);
            measure(load, sql, operations, seconds);
            api.kill();
        } finally {
            Folder.delete(folder.resolve("cluster"));
        }
        System.exit(0);
    }

    private static List<String> flags() {
        List<String> flags = new ArrayList<>(Api.PRODUCTION_FLAGS);
        String more = System.getenv("COST_JVM_FLAGS");
        if (more != null) {
            flags.addAll(List.of(more.split(" ")));
        }
        return flags;
    }

    /** @return process id of the server */
    private static long plant(LocalPostgres postgres, Path masterKey) throws Exception {
        try (Connection database = postgres.superuser(LocalPostgres.DATABASE); Statement statement = database.createStatement()) {
            statement.execute(Files.readString(SQL.resolve("plant.sql")));
            SealedSteps.plant(database, Seals.of(database, masterKey));
            statement.execute("vacuum analyze");
            // Vacuuming what was planted belongs to no request, and would fall on one side by chance.
            statement.execute("alter system set autovacuum = off");
            statement.execute("select pg_reload_conf()");
            statement.execute("checkpoint");
            return CpuTime.postmaster(statement);
        }
    }

    private static List<Operation.Caller> callers(Tokens tokens) {
        String coordinator = tokens.of(UUID.fromString("00000000-0000-4000-8000-000000000002"), "Sara Hedman", "staff", "coordinator");
        String handler = tokens.of(UUID.fromString("00000000-0000-4000-8000-000000000207"), "Handläggare 7", "staff", "handler");
        List<Operation.Caller> callers = new ArrayList<>();
        for (int number = 0; number < CONNECTIONS; number++) {
            UUID reporter = new UUID(0x0000_0000_0000_4000L, 0x8000_0000_0000_0100L + number);
            callers.add(new Operation.Caller(number, CONNECTIONS, tokens.of(reporter, "Person " + number, "staff"), coordinator, handler));
        }
        return callers;
    }

    private static void warmUp(Load load, SqlLoad sql, List<Operation> operations, int seconds) throws Exception {
        System.out.println("warming up");
        double apiMillis = 0;
        for (int answered = 0; answered < WARM_UP_REQUESTS;) {
            for (Operation operation : operations) {
                Load.Figures figures = load.run(operation, seconds);
                answered += (int) (figures.perSecond() * seconds);
                apiMillis = figures.apiMillis();
            }
            System.out.printf("  %d requests, the last ones %.2f ms of the API's CPU each%n", answered, apiMillis);
        }
        for (Operation operation : operations) {
            sql.run(operation, 2);
        }
    }

    private static void measure(Load load, SqlLoad sql, List<Operation> operations, int seconds) throws Exception {
        Map<Operation, List<Load.Figures>> api = new EnumMap<>(Operation.class);
        Map<Operation, List<SqlLoad.Figures>> pgbench = new EnumMap<>(Operation.class);
        for (int repeat = 1; repeat <= REPEATS; repeat++) {
            System.out.println("measuring, " + repeat + " of " + REPEATS);
            for (Operation operation : operations) {
                api.computeIfAbsent(operation, first -> new ArrayList<>()).add(load.run(operation, seconds));
                pgbench.computeIfAbsent(operation, first -> new ArrayList<>()).add(sql.run(operation, seconds));
            }
        }
        Report.print(api, pgbench);
    }
}
