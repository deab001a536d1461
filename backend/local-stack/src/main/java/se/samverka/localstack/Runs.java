package se.samverka.localstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * One file per running launcher that lists the launcher and its servers, so that a later start finds what a killed one left.
 *
 * <p>A line is pid, start time, name. A pid alone may belong to another program by now, so the start time is compared too.
 */
final class Runs {

    private static final String LAUNCHER = "launcher";

    private final Path file;

    private Runs(Path file) {
        this.file = file;
    }

    static Runs begin(Path folder, boolean test) {
        ProcessHandle launcher = ProcessHandle.current();
        Runs runs = new Runs(folder.resolve((test ? "test-" + launcher.pid() : "start") + ".pids"));
        Folders.write(runs.file, line(launcher, LAUNCHER));
        return runs;
    }

    /** @return the pid of the launcher that serves the kept data now */
    static Optional<Long> alreadyRunning(Path folder) {
        Path file = folder.resolve("start.pids");
        return Files.exists(file) ? living(lines(file).get(0)).map(ProcessHandle::pid) : Optional.empty();
    }

    /**
     * Stops servers of launchers that are gone.
     *
     * @return the names of those stopped
     */
    static List<String> stopLeftOvers(Path folder) {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<String> stopped = new ArrayList<>();
            for (Path file : files.filter(path -> path.toString().endsWith(".pids")).toList()) {
                List<String> lines = lines(file);
                if (living(lines.get(0)).isEmpty()) {
                    Collections.reverse(lines);
                    lines.forEach(line -> living(line).ifPresent(handle -> {
                        end(handle);
                        stopped.add(line.split(" ", 3)[2]);
                    }));
                    Files.delete(file);
                }
            }
            return stopped;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void end(ProcessHandle handle) {
        handle.destroy();
        try {
            handle.onExit().orTimeout(20, TimeUnit.SECONDS).join();
        } catch (CompletionException e) {
            handle.destroyForcibly();
        }
    }

    void remember(ProcessHandle handle, String name) {
        try {
            Files.writeString(file, line(handle, name), StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void end() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return new ArrayList<>(Files.readAllLines(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String line(ProcessHandle handle, String name) {
        return handle.pid() + " " + startedAt(handle) + " " + name + "\n";
    }

    private static Optional<ProcessHandle> living(String line) {
        String[] parts = line.split(" ", 3);
        return ProcessHandle.of(Long.parseLong(parts[0])).filter(handle -> startedAt(handle) == Long.parseLong(parts[1]));
    }

    private static long startedAt(ProcessHandle handle) {
        return handle.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    }
}
