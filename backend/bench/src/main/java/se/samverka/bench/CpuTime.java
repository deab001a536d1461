package se.samverka.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Stream;

/** CPU time of processes from /proc, user and kernel together, in milliseconds (proc(5): clock ticks of 10 ms). */
final class CpuTime {
    private static final long MILLIS_PER_TICK = 10;
    // Places after the command name, which may hold spaces: state is 0.
    private static final int PARENT = 1;
    private static final int OWN_USER = 11;
    private static final int CHILDREN_USER = 13;

    private CpuTime() {
    }

    /** @return process id of the server that this statement is a superuser's of */
    static long postmaster(Statement superuser) throws SQLException, IOException {
        try (ResultSet folder = superuser.executeQuery("show data_directory")) {
            folder.next();
            return Long.parseLong(Files.readAllLines(Path.of(folder.getString(1), "postmaster.pid")).get(0).strip());
        }
    }

    static long of(long pid) {
        return ticks(fields(pid), OWN_USER) * MILLIS_PER_TICK;
    }

    /** Of the processes that this one has started and that have ended. */
    static long ofEndedChildren() {
        return ticks(fields(ProcessHandle.current().pid()), CHILDREN_USER) * MILLIS_PER_TICK;
    }

    /** The most memory a process has had resident so far, in kilobytes; 0 when it is gone. */
    static long mostResident(long pid) {
        try (Stream<String> lines = Files.lines(Path.of("/proc", String.valueOf(pid), "status"))) {
            return lines.filter(line -> line.startsWith("VmHWM:")).findFirst()
                    .map(line -> Long.parseLong(line.replaceAll("[^0-9]", ""))).orElse(0L);
        } catch (IOException | UncheckedIOException gone) {
            return 0;
        }
    }

    /**
     * Of PostgreSQL: the postmaster, its ended children and those that run, backends and writers alike. A child that is
     * reaped while the others are counted would be in neither sum, and in the next one instead: then all are counted anew.
     */
    static long ofFamily(long postmaster) {
        long ended;
        long running;
        do {
            ended = ticks(fields(postmaster), CHILDREN_USER);
            running = ticksOfRunning(postmaster);
        } while (ended != ticks(fields(postmaster), CHILDREN_USER));
        return (ended + running) * MILLIS_PER_TICK;
    }

    private static long ticksOfRunning(long postmaster) {
        try (Stream<Path> processes = Files.list(Path.of("/proc"))) {
            return processes.map(path -> path.getFileName().toString())
                    .filter(name -> Character.isDigit(name.charAt(0)))
                    .map(Long::parseLong)
                    .mapToLong(pid -> pid == postmaster ? ticks(fields(pid), OWN_USER) : ticksOfChild(postmaster, fields(pid)))
                    .sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long ticksOfChild(long postmaster, String[] fields) {
        return fields.length > 0 && Long.parseLong(fields[PARENT]) == postmaster ? ticks(fields, OWN_USER) : 0;
    }

    private static long ticks(String[] fields, int user) {
        return fields.length == 0 ? 0 : Long.parseLong(fields[user]) + Long.parseLong(fields[user + 1]);
    }

    /** @return empty when the process is gone */
    private static String[] fields(long pid) {
        try {
            String stat = Files.readString(Path.of("/proc", String.valueOf(pid), "stat"));
            return stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        } catch (IOException gone) {
            return new String[0];
        }
    }
}
