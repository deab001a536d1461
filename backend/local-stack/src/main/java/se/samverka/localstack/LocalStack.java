package se.samverka.localstack;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;

/** Builds and starts everything on one machine; behind ./start and the end-to-end tests. */
public final class LocalStack {

    private static final Duration READY_LIMIT = Duration.ofMinutes(3);
    private static final AtomicBoolean PROBLEM_SHOWN = new AtomicBoolean();

    private final Settings settings;
    private final Path project = ProjectFolder.find();
    private final Path state = ProjectFolder.state();
    private final Progress progress = Progress.on(System.out);
    private final Java java = Java.current();
    private final DemoRealm realm = DemoRealm.of(project.resolve("backend/keycloak/realm"));
    private final Children children;
    private final Runs runs;
    private volatile LocalPostgres postgres;

    private LocalStack(Settings settings) {
        this.settings = settings;
        createFolder(logs());
        this.runs = Runs.begin(state.resolve("run"), settings.test());
        this.children = new Children(logs(), runs, settings.environment(), this::serverEnded);
    }

    public static void main(String[] arguments) {
        Optional.ofNullable(System.getProperty("samverka.launcher.copy")).map(File::new).ifPresent(File::deleteOnExit);
        try {
            Settings settings = Settings.read(List.of(arguments), System.getenv());
            if (settings.help()) {
                System.out.print(Settings.HELP);
                return;
            }
            clear(settings);
            LocalStack stack = new LocalStack(settings);
            Runtime.getRuntime().addShutdownHook(new Thread(stack::stop, "stop"));
            stack.start();
            stack.stay();
        } catch (StackProblem e) {
            fail(e.getMessage());
        }
    }

    /** Shows the first problem only: those after it are its consequences. */
    private static void fail(String message) {
        if (PROBLEM_SHOWN.compareAndSet(false, true)) {
            System.err.println("\n" + message);
        }
        System.exit(1);
    }

    private static void clear(Settings settings) {
        Path runs = ProjectFolder.state().resolve("run");
        List<String> stopped = Runs.stopLeftOvers(runs);
        if (!stopped.isEmpty()) {
            System.out.println("Stopped what an earlier, killed start had left running: " + String.join(", ", stopped));
        }
        if (!settings.test()) {
            Runs.alreadyRunning(runs).ifPresent(pid -> {
                throw new StackProblem("./start is already running here (pid " + pid + "). Stop it first.");
            });
        }
        settings.portsToOpen().forEach(Port::requireFree);
        if (settings.fresh()) {
            Folders.delete(ProjectFolder.state().resolve("data"));
        }
    }

    private void start() {
        progress.say("Java " + java.feature() + " at " + java.executable().getParent().getParent() + ", state in " + state);
        ExecutorService threads = Executors.newCachedThreadPool(work -> {
            Thread thread = new Thread(work);
            thread.setDaemon(true);
            return thread;
        });
        Builds builds = new Builds(project, children, progress);
        LocalKeycloak keycloak = new LocalKeycloak(state, project.resolve("backend/keycloak"), java, children);

        CompletableFuture<Void> database = CompletableFuture.runAsync(this::startPostgres, threads);
        // One Maven at a time: two of them may spoil the local repository.
        CompletableFuture<Void> unpacked = CompletableFuture.runAsync(() -> unpack(keycloak), threads);
        CompletableFuture<Void> apiBuilt = unpacked.thenRunAsync(builds::buildApi, threads);
        CompletableFuture<Void> spaBuilt = CompletableFuture.runAsync(builds::buildSpa, threads);
        CompletableFuture<Void> identity = unpacked.thenRunAsync(() -> startKeycloak(keycloak), threads);
        CompletableFuture<Void> api = CompletableFuture.allOf(database, apiBuilt)
                .thenRunAsync(() -> startApi(builds.apiJar(), identity), threads);
        CompletableFuture<Void> web = spaBuilt.thenRunAsync(this::startWeb, threads);
        awaitAll(List.of(database, unpacked, apiBuilt, spaBuilt, identity, api, web));
        new Announcement(settings, realm, Optional.ofNullable(postgres), logs()).make(progress);
    }

    /** The first failure ends the wait; the rest is stopped by the shutdown hook. */
    private static void awaitAll(List<CompletableFuture<Void>> parts) {
        CompletableFuture<Void> all = CompletableFuture.allOf(parts.toArray(CompletableFuture[]::new));
        parts.forEach(part -> part.whenComplete((nothing, failure) -> {
            if (failure != null) {
                all.completeExceptionally(failure);
            }
        }));
        try {
            all.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof StackProblem problem) {
                throw problem;
            }
            throw e;
        }
    }

    private void startPostgres() {
        if (!settings.ownPostgres()) {
            progress.say("  PostgreSQL           yours: " + settings.environment().get("QUARKUS_DATASOURCE_JDBC_URL"));
            return;
        }
        progress.step("PostgreSQL", () -> {
            Optional<Path> cluster = settings.test() ? Optional.empty() : Optional.of(createFolder(state.resolve("data")).resolve("postgres"));
            Path log = logs().resolve("postgresql.log");
            postgres = LocalPostgres.ofLauncher(cluster, settings.postgres().number(), log);
            runs.remember(postgres.handle(), "PostgreSQL");
            postgres.handle().onExit().thenRun(() -> serverEnded("PostgreSQL", "Read " + log));
        });
    }

    private void unpack(LocalKeycloak keycloak) {
        if (settings.ownKeycloak() && !keycloak.isUnpacked()) {
            progress.step("Keycloak download", () -> keycloak.unpack(Builds.MAVEN, project));
        }
    }

    private void startKeycloak(LocalKeycloak keycloak) {
        if (!settings.ownKeycloak()) {
            progress.say("  Keycloak             yours: " + settings.authority());
            return;
        }
        if (!keycloak.isBuilt()) {
            progress.step("Keycloak build", keycloak::build);
        }
        Optional<Path> store = settings.test() ? Optional.empty() : Optional.of(state.resolve("data/keycloak"));
        progress.step("Keycloak", () -> keycloak.start(realm, settings, store));
    }

    private void startApi(Path jar, CompletableFuture<Void> identity) {
        progress.step("API", () -> {
            List<String> command = new ArrayList<>(java.command());
            command.addAll(List.of("-Xms64m", "-Xmx512m", "-jar", jar.toString()));
            Child api = children.startServer("API", command, new ApiEnvironment(settings, realm, Optional.ofNullable(postgres), masterKey()).variables());
            identity.join();
            api.awaitReady(URI.create(settings.managementAddress() + "/q/health/ready"), READY_LIMIT);
        });
    }

    /** Lives and goes with the data that is sealed under it. */
    private Path masterKey() {
        return MasterKeyFile.in(state.resolve(settings.test() ? "run" : "data"));
    }

    private void startWeb() {
        progress.step("Web server", () -> {
            Map<String, String> environment = new LinkedHashMap<>();
            environment.put("PORT", String.valueOf(settings.web().number()));
            environment.put("SAMVERKA_API_ORIGIN", "http://127.0.0.1:" + settings.api().number());
            environment.put("SAMVERKA_OIDC_AUTHORITY", settings.authority());
            Child web = children.startServer("Web server", List.of("node", project.resolve("frontend/server/serve.mjs").toString()), environment);
            web.awaitReady(URI.create(settings.publicOrigin() + "/config.json"), READY_LIMIT);
        });
    }

    /** Tests hold our standard input open for as long as they need us; a person uses Ctrl-C. */
    private void stay() {
        try {
            if (settings.test()) {
                while (System.in.read() >= 0) {
                    continue;
                }
                System.exit(0);
            }
            new CountDownLatch(1).await();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void serverEnded(Child server) {
        serverEnded(server.name() + " (exit code " + server.program().exitValue() + ")", server.whereToRead());
    }

    private void serverEnded(String name, String whereToRead) {
        if (!children.isStopping()) {
            fail(name + " stopped unexpectedly. " + whereToRead);
        }
    }

    private void stop() {
        // What fails from now on fails because we stop.
        PROBLEM_SHOWN.set(true);
        progress.say("\nStopping …");
        children.stopAll();
        if (postgres != null) {
            postgres.close();
        }
        runs.end();
        progress.say("Stopped.");
    }

    private Path logs() {
        return state.resolve(settings.test() ? "logs/test" : "logs");
    }

    private static Path createFolder(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
