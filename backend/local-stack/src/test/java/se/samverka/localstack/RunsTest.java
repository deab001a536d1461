package se.samverka.localstack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunsTest {

    private static final String DEAD_LAUNCHER = "999999999 1 launcher\n";

    @TempDir
    Path folder;
    private Process server;

    @BeforeEach
    void a_server_runs() throws IOException {
        server = new ProcessBuilder("sleep", "60").start();
    }

    @AfterEach
    void it_ends() {
        server.destroyForcibly();
    }

    @Test
    void the_server_of_a_launcher_that_is_gone_is_stopped() throws Exception {
        Files.writeString(folder.resolve("start.pids"), DEAD_LAUNCHER + server.pid() + " " + startOf(server) + " API\n");
        assertEquals(List.of("API"), Runs.stopLeftOvers(folder));
        assertFalse(server.isAlive());
        assertFalse(Files.exists(folder.resolve("start.pids")));
    }

    @Test
    void another_program_that_got_the_pid_since_is_left_alone() throws IOException {
        Files.writeString(folder.resolve("start.pids"), DEAD_LAUNCHER + server.pid() + " 12345 API\n");
        assertEquals(List.of(), Runs.stopLeftOvers(folder));
        assertTrue(server.isAlive());
    }

    @Test
    void the_servers_of_a_living_launcher_are_left_alone() {
        Runs runs = Runs.begin(folder, false);
        runs.remember(server.toHandle(), "API");
        assertEquals(List.of(), Runs.stopLeftOvers(folder));
        assertTrue(server.isAlive());
        assertEquals(Optional.of(ProcessHandle.current().pid()), Runs.alreadyRunning(folder));
    }

    @Test
    void a_run_that_ended_is_not_running() {
        Runs.begin(folder, false).end();
        assertEquals(Optional.empty(), Runs.alreadyRunning(folder));
    }

    @Test
    void a_test_run_does_not_occupy_the_kept_data() {
        Runs.begin(folder, true);
        assertEquals(Optional.empty(), Runs.alreadyRunning(folder));
    }

    private static long startOf(Process program) {
        return program.info().startInstant().orElseThrow().toEpochMilli();
    }
}
