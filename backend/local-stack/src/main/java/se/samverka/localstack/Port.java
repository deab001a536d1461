package se.samverka.localstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A TCP port on loopback that a part of the stack will listen on. */
record Port(String user, String variable, int number) {

    private static final Pattern SS_OWNER = Pattern.compile("users:\\(\\(\"([^\"]+)\",pid=(\\d+)");
    private static final Pattern LSOF_OWNER = Pattern.compile("(?m)^(?!COMMAND)(\\S+)\\s+(\\d+)\\s");

    void requireFree() {
        if (!isFree()) {
            throw new StackProblem(takenMessage(owner()));
        }
    }

    boolean isFree() {
        // Without SO_REUSEADDR a port that was closed a moment ago would count as taken.
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), number));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    String takenMessage(Optional<String> owner) {
        return "Port " + number + ", wanted for " + user + ", is taken by " + owner.orElse("another program") + ".\n"
                + "Stop that program, or choose another port: " + variable + "=" + (number + 100) + " ./start";
    }

    private Optional<String> owner() {
        return output("ss", "-Hltnp", "sport = :" + number).flatMap(text -> owner(SS_OWNER, text))
                .or(() -> output("lsof", "-nP", "-iTCP:" + number, "-sTCP:LISTEN").flatMap(text -> owner(LSOF_OWNER, text)));
    }

    static Optional<String> ownerFromSs(String text) {
        return owner(SS_OWNER, text);
    }

    static Optional<String> ownerFromLsof(String text) {
        return owner(LSOF_OWNER, text);
    }

    private static Optional<String> owner(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        return found.find() ? Optional.of(found.group(1) + " (pid " + found.group(2) + ")") : Optional.empty();
    }

    private static Optional<String> output(String... command) {
        try {
            Process program = new ProcessBuilder(command).redirectErrorStream(true).start();
            program.getOutputStream().close();
            String text = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            program.waitFor(5, TimeUnit.SECONDS);
            return Optional.of(text);
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    /** Different free ports: all are held until the last is found. */
    static List<Integer> free(int count) {
        List<ServerSocket> held = new ArrayList<>();
        try {
            for (int i = 0; i < count; i++) {
                held.add(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
            }
            return held.stream().map(ServerSocket::getLocalPort).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            held.forEach(Port::close);
        }
    }

    private static void close(ServerSocket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
