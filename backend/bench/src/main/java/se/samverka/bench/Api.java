package se.samverka.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import se.samverka.localstack.LocalPostgres;
import se.samverka.localstack.MasterKeyFile;
import se.samverka.localstack.ProjectFolder;

/** The packaged API as its own process, started as backend/Dockerfile starts it. */
final class Api {
    /** As JAVA_TOOL_OPTIONS in backend/Dockerfile, but for the memory: there the container's, here a fixed heap. */
    static final List<String> PRODUCTION_FLAGS = List.of("-Xmx512m", "-XX:+UseSerialGC", "-XX:+UseTransparentHugePages",
            "-XX:+IgnoreUnrecognizedVMOptions", "-XX:+UseCompactObjectHeaders", "-XX:+ExitOnOutOfMemoryError",
            "-Duser.timezone=UTC", "--enable-native-access=ALL-UNNAMED");
    /** Half the start-up work, for runs that start the API many times. */
    static final List<String> QUICK_START_FLAGS = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx512m",
            "--enable-native-access=ALL-UNNAMED");
    private static final long READY_WAIT_MILLIS = 90_000;

    final int port = freePort();
    private final int management = freePort();
    private final LocalPostgres postgres;
    private final Tokens tokens;
    private final List<String> flags;
    private final Map<String, String> settings;
    private final Path log;
    final Path masterKey;
    private Process process;

    Api(LocalPostgres postgres, Tokens tokens, List<String> flags, Map<String, String> settings, Path log) {
        this.postgres = postgres;
        this.tokens = tokens;
        this.flags = flags;
        this.settings = settings;
        this.log = log;
        this.masterKey = MasterKeyFile.in(log.toAbsolutePath().getParent());
        // A bench that is interrupted leaves no server behind.
        Runtime.getRuntime().addShutdownHook(new Thread(this::kill));
    }

    /** @return how many milliseconds it took to be ready */
    long start() {
        ProcessBuilder builder = new ProcessBuilder(command(flags))
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .redirectError(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(environment());
        long begin = System.nanoTime();
        try {
            process = builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        awaitReady();
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
    }

    /** What the API, or a command of its, is told about where things are. */
    Map<String, String> environment() {
        Map<String, String> all = new HashMap<>(Map.ofEntries(
                Map.entry("QUARKUS_HTTP_PORT", String.valueOf(port)),
                Map.entry("QUARKUS_MANAGEMENT_PORT", String.valueOf(management)),
                Map.entry("QUARKUS_DATASOURCE_JDBC_URL", postgres.jdbcUrl()),
                Map.entry("QUARKUS_DATASOURCE_PASSWORD", LocalPostgres.APP_PASSWORD),
                Map.entry("QUARKUS_FLYWAY_PASSWORD", LocalPostgres.OWNER_PASSWORD),
                Map.entry("QUARKUS_OIDC_PUBLIC_KEY", tokens.publicKey()),
                Map.entry("QUARKUS_OIDC_TOKEN_ISSUER", Tokens.ISSUER),
                Map.entry("SAMVERKA_MASTER_KEY_FILE", masterKey.toString()),
                Map.entry("SAMVERKA_ATTACHMENTS_FOLDER", masterKey.resolveSibling("attachments").toString()),
                Map.entry("QUARKUS_MAILER_MOCK", "true")));
        all.putAll(settings);
        return all;
    }

    /** Every schedule off that the API has: what a job spends belongs to no request. */
    static Map<String, String> withoutJobs() throws IOException {
        Path properties = ProjectFolder.find().resolve("backend/src/main/resources/application.properties");
        Map<String, String> off = new HashMap<>();
        for (String line : Files.readAllLines(properties)) {
            if (line.startsWith("samverka.schedule.")) {
                off.put(line.substring(0, line.indexOf('=')).toUpperCase(Locale.ROOT).replaceAll("[.-]", "_"), "off");
            }
        }
        return off;
    }

    /** @param arguments none starts the service */
    static List<String> command(List<String> flags, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(flags);
        command.add("-jar");
        command.add(ProjectFolder.find().resolve("backend/target/quarkus-app/quarkus-run.jar").toString());
        command.addAll(List.of(arguments));
        return command;
    }

    private void awaitReady() {
        long deadline = System.currentTimeMillis() + READY_WAIT_MILLIS;
        while (System.currentTimeMillis() < deadline) {
            if (!process.isAlive()) {
                throw new IllegalStateException("the API stopped while starting; read " + log);
            }
            try (Wire wire = new Wire(management)) {
                if (wire.send(Wire.get("/q/health/ready", "none")).status() == 200) {
                    return;
                }
            } catch (IOException notYet) {
                // tried again below
            }
            pause(50);
        }
        throw new IllegalStateException("the API was not ready in time; read " + log);
    }

    /** SIGKILL: no hook, no flush, no farewell. */
    void kill() {
        if (process != null && process.isAlive()) {
            process.destroyForcibly();
            process.onExit().join();
        }
    }

    long pid() {
        return process.pid();
    }

    static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stop);
        }
    }

    static Path freshFolder(String name) {
        try {
            return Files.createTempDirectory(Files.createDirectories(ProjectFolder.state().resolve("bench")), name + "-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
