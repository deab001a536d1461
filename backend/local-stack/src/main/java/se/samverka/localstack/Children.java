package se.samverka.localstack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Everything that was started, so that it can be stopped in the opposite order. */
final class Children {

    private final Path logs;
    private final Runs runs;
    private final Map<String, String> environment;
    private final Consumer<Child> onUnexpectedEnd;
    private final List<Child> running = new ArrayList<>();
    private final boolean canLeaveTerminalGroup = Files.isExecutable(Path.of("/usr/bin/setsid"));
    private boolean stopping;

    Children(Path logs, Runs runs, Map<String, String> environment, Consumer<Child> onUnexpectedEnd) {
        this.logs = logs;
        this.runs = runs;
        this.environment = environment;
        this.onUnexpectedEnd = onUnexpectedEnd;
    }

    /** Starts a server; its end before {@link #stopAll()} is reported. */
    Child startServer(String name, List<String> command, Map<String, String> extra) {
        Child server = start(name, command, extra, Path.of("").toAbsolutePath());
        runs.remember(server.program().toHandle(), name);
        server.program().onExit().thenRun(() -> {
            if (!isStopping()) {
                onUnexpectedEnd.accept(server);
            }
        });
        return server;
    }

    /** Runs a program to its end. */
    void run(String name, List<String> command, Path folder) {
        Child program = start(name, command, Map.of(), folder);
        program.awaitSuccess();
        synchronized (this) {
            running.remove(program);
        }
    }

    private synchronized Child start(String name, List<String> command, Map<String, String> extra, Path folder) {
        if (stopping) {
            throw new StackProblem("Stopped before " + name + " was started.");
        }
        Path log = logs.resolve(name.toLowerCase().replace(' ', '-') + ".log");
        List<String> whole = new ArrayList<>(command);
        if (canLeaveTerminalGroup) {
            // Ctrl-C reaches the whole group of the terminal; the launcher alone shall get it and stop the rest in order.
            whole.add(0, "/usr/bin/setsid");
        }
        ProcessBuilder builder = new ProcessBuilder(whole)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .redirectOutput(log.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        builder.environment().putAll(extra);
        try {
            Child child = new Child(name, builder.start(), log);
            running.add(child);
            return child;
        } catch (IOException e) {
            throw new StackProblem(name + " could not be started: " + e.getMessage(), e);
        }
    }

    synchronized boolean isStopping() {
        return stopping;
    }

    /** Last started, first stopped. */
    void stopAll() {
        List<Child> toStop;
        synchronized (this) {
            stopping = true;
            toStop = new ArrayList<>(running);
        }
        Collections.reverse(toStop);
        toStop.forEach(Child::stop);
    }
}
