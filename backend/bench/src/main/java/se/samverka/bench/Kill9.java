package se.samverka.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import se.samverka.localstack.LocalPostgres;

/** Writers write while the API is killed and restarted; then the database is compared with what they were told. */
public final class Kill9 {
    private static final int WRITERS = 20;
    private static final UUID COORDINATOR = UUID.fromString("00000000-0000-4000-8000-000000000002");

    private Kill9() {
    }

    public static void main(String[] arguments) throws Exception {
        int rounds = arguments.length == 0 ? 10 : Integer.parseInt(arguments[0]);
        Path folder = Api.freshFolder("kill9");
        Tokens tokens = new Tokens();
        List<String> violations = new ArrayList<>();
        // A cluster of files with fsync on, unlike the throw-away clusters of tests: what is acknowledged is on the disk.
        try (LocalPostgres postgres = LocalPostgres.persistent(folder.resolve("cluster"), 0)) {
            requireFsync(postgres);
            Ledger ledger = new Ledger();
            // Sealing often, so that the kills fall into it too.
            Api api = new Api(postgres, tokens, Api.QUICK_START_FLAGS, Map.of("SAMVERKA_SCHEDULE_AUDIT_SEAL", "2s"), folder.resolve("api.log"));
            long slowest = run(api, tokens, ledger, rounds);
            try (Connection database = postgres.superuser(LocalPostgres.DATABASE)) {
                violations.addAll(Survivors.read(database, Seals.of(database, api.masterKey)).compareWith(ledger));
            }
            violations.addAll(chain(api, tokens));
            api.kill();
            print(ledger, rounds, slowest, violations);
        } finally {
            Folder.delete(folder.resolve("cluster"));
        }
        System.exit(violations.isEmpty() ? 0 : 1);
    }

    private static void requireFsync(LocalPostgres postgres) throws Exception {
        try (Connection database = postgres.superuser("postgres"); var sql = database.createStatement(); var rows = sql.executeQuery("show fsync")) {
            if (!rows.next() || !rows.getString(1).equals("on")) {
                throw new IllegalStateException("this cluster does not write to the disk, so nothing would be shown");
            }
        }
    }

    private static long run(Api api, Tokens tokens, Ledger ledger, int rounds) throws Exception {
        String coordinator = tokens.of(COORDINATOR, "Sara Hedman", "staff", "coordinator");
        AtomicBoolean stop = new AtomicBoolean();
        ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
        long slowest = api.start();
        try (Wire wire = new Wire(api.port)) {
            // Journal entries name an account; logging in makes one.
            wire.send(Wire.get("/api/v1/me", coordinator));
        }
        for (int number = 1; number <= WRITERS; number++) {
            UUID id = new UUID(0x0000_0000_0000_4000L, 0x8000_0000_0000_1000L + number);
            writers.submit(new Writer(number, api.port, tokens.of(id, "Person " + number, "staff"), coordinator, ledger, stop));
        }
        for (int round = 1; round <= rounds; round++) {
            Api.pause(ThreadLocalRandom.current().nextInt(500, 5000));
            api.kill();
            int written = ledger.writes.size();
            slowest = Math.max(slowest, api.start());
            System.out.printf("round %d of %d: killed after %d writes in all%n", round, rounds, written);
        }
        Api.pause(1000);
        stop.set(true);
        writers.shutdown();
        if (!writers.awaitTermination(60, TimeUnit.SECONDS)) {
            throw new IllegalStateException("a writer is still waiting for an answer");
        }
        return slowest;
    }

    /** The audit chain as the service itself sees it, sealed to the last event. */
    private static List<String> chain(Api api, Tokens tokens) throws IOException {
        String auditor = tokens.of(UUID.fromString("00000000-0000-4000-8000-000000000009"), "David Ek", "auditor");
        try (Wire wire = new Wire(api.port)) {
            JsonNode verification = new ObjectMapper().readTree(wire.send(Wire.get("/api/v1/audit-chain/verification", auditor)).body());
            System.out.println("audit chain: " + verification);
            return verification.path("whole").asBoolean() ? List.of() : List.of("the audit chain is broken: " + verification);
        }
    }

    private static void print(Ledger ledger, int rounds, long slowest, List<String> violations) {
        long acknowledged = ledger.writes.stream().filter(Write::isAcknowledged).count();
        System.out.printf("""

                rounds %d, writers %d%s
                acknowledged writes %d (concerns %d, journal entries %d)
                requests whose answer was lost %d, of them given up %d
                retries answered from the first attempt %d
                503 or 409 and tried again %d
                slowest start to ready %d ms
                violations %d
                """, rounds, WRITERS, Writer.FORGETS_KEYS ? " (mutant: a new key for each retry)" : "",
                acknowledged, ledger.writes.stream().filter(write -> write.isAcknowledged() && write.isConcern()).count(),
                ledger.writes.stream().filter(write -> write.isAcknowledged() && !write.isConcern()).count(),
                ledger.lost.sum(), ledger.writes.size() - acknowledged, ledger.replayed.sum(), ledger.deferred.sum(),
                slowest, violations.size());
        violations.stream().limit(20).forEach(violation -> System.out.println("  " + violation));
    }
}
