package se.samverka.localstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A program that the launcher started, with its output in a log. */
record Child(String name, Process program, Path log) {

    private static final Duration STOP_WAIT = Duration.ofSeconds(25);
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();

    /** Waits until the address answers 200. */
    void awaitReady(URI address, Duration limit) {
        HttpRequest request = HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(5)).build();
        long deadline = System.nanoTime() + limit.toNanos();
        while (System.nanoTime() < deadline) {
            if (!program.isAlive()) {
                throw new StackProblem(name + " stopped while starting (exit code " + program.exitValue() + ").\n" + whereToRead());
            }
            if (answers200(request)) {
                return;
            }
            pause();
        }
        throw new StackProblem(name + " was not ready after " + limit.toSeconds() + " s: " + address + " does not answer 200.\n" + whereToRead());
    }

    private static boolean answers200(HttpRequest request) {
        try {
            return HTTP.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackProblem("Interrupted.", e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(150);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackProblem("Interrupted.", e);
        }
    }

    /** Waits for a program that is meant to end. */
    void awaitSuccess() {
        try {
            int code = program.waitFor();
            if (code != 0) {
                throw new StackProblem(name + " failed (exit code " + code + ").\n" + whereToRead());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackProblem("Interrupted.", e);
        }
    }

    /** Asks the program and all it started to end, then insists. */
    void stop() {
        List<ProcessHandle> family = Stream.concat(program.descendants(), Stream.of(program.toHandle())).toList();
        family.forEach(ProcessHandle::destroy);
        try {
            if (!program.waitFor(STOP_WAIT.toSeconds(), TimeUnit.SECONDS)) {
                family.forEach(ProcessHandle::destroyForcibly);
                program.waitFor(5, TimeUnit.SECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            family.forEach(ProcessHandle::destroyForcibly);
        }
    }

    String whereToRead() {
        return "Read " + log + ". Its last lines:\n" + lastLines(15);
    }

    private String lastLines(int count) {
        try {
            List<String> lines = Files.readString(log).lines().toList();
            return String.join("\n", lines.subList(Math.max(0, lines.size() - count), lines.size())).indent(4);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
