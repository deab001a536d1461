package se.samverka.bench;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** What is measured: the request, the same SQL for pgbench and the goal of issue 2. */
enum Operation {
    READ("read", 1.9) {
        @Override
        String request(Caller caller) {
            return Wire.get("/api/v1/concerns/" + concern(ThreadLocalRandom.current().nextInt(122_000, 200_000)), caller.coordinator);
        }
    },
    READ_TEN_EVENTS("read-ten-events", 1.9) {
        @Override
        String request(Caller caller) {
            return Wire.get("/api/v1/concerns/" + concern(ThreadLocalRandom.current().nextInt(120_000, 122_000)), caller.coordinator);
        }
    },
    LIST_COORDINATOR("list-coordinator", 1.6) {
        @Override
        String request(Caller caller) {
            return Wire.get("/api/v1/concerns", caller.coordinator);
        }
    },
    LIST_HANDLER("list-handler", 1.6) {
        @Override
        String request(Caller caller) {
            return Wire.get("/api/v1/concerns", caller.handler);
        }
    },
    CREATE("create", 2.0) {
        @Override
        String request(Caller caller) {
            return Wire.post("/api/v1/concerns", caller.reporter, "Idempotency-Key: " + UUID.randomUUID(),
                    Writer.concern("Person 1 visade en film där ett attentat hyllades.", caller.today));
        }
    },
    /** One more measure in a concern that is in action: the only step that can be repeated without end. */
    CHANGE("change", 2.5) {
        @Override
        String request(Caller caller) {
            caller.changed = FIRST_CHANGED + ThreadLocalRandom.current().nextInt(CHANGED / caller.callers) * caller.callers + caller.number;
            return Wire.post("/api/v1/concerns/" + concern(caller.changed) + "/measures", caller.coordinator,
                    "If-Match: \"" + caller.versions.getOrDefault(caller.changed, 0) + "\"",
                    "{\"preventionLevel\":\"individual\",\"description\":\"Kontaktperson och stöd i skolan.\","
                            + "\"responsible\":\"Socialtjänstens mottagning\",\"followUpOn\":\"" + caller.today + "\"}");
        }

        @Override
        void accept(Caller caller, Wire.Answer answer) {
            caller.versions.put(caller.changed, Integer.parseInt(answer.headers().get("etag").replace("\"", "")));
        }
    };

    /** The concerns the API changes; pgbench changes the 10 000 after them, so that neither spoils the other's versions. */
    private static final int FIRST_CHANGED = 100_000;
    private static final int CHANGED = 10_000;

    final String script;
    final double goal;

    Operation(String script, double goal) {
        this.script = script;
        this.goal = goal;
    }

    /** One connection's memory: who it speaks for and which versions it has seen. No other connection changes the same concerns. */
    static final class Caller {
        final int number;
        final int callers;
        final String reporter;
        final String coordinator;
        final String handler;
        final String today = LocalDate.now(java.time.ZoneId.of("Europe/Stockholm")).toString();
        private final Map<Integer, Integer> versions = new HashMap<>();
        private int changed;

        Caller(int number, int callers, String reporter, String coordinator, String handler) {
            this.number = number;
            this.callers = callers;
            this.reporter = reporter;
            this.coordinator = coordinator;
            this.handler = handler;
        }
    }

    /** @param script as it is named in the report */
    static Operation of(String script) {
        return Arrays.stream(values()).filter(operation -> operation.script.equals(script)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown operation " + script));
    }

    abstract String request(Caller caller);

    void accept(Caller caller, Wire.Answer answer) {
        // most answers are only counted
    }

    void run(Caller caller, Wire wire) throws IOException {
        Wire.Answer answer = wire.send(request(caller));
        if (answer.status() >= 300) {
            throw new IllegalStateException(script + " was answered " + answer.status() + ": " + answer.body());
        }
        accept(caller, answer);
    }

    /** As sql/plant.sql makes them. */
    private static UUID concern(int number) {
        return UUID.fromString("0199a0" + (number / 10_000) + "-" + String.format("%04d", number % 10_000) + "-7000-8000-000000000000");
    }
}
