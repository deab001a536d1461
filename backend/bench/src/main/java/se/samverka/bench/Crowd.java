package se.samverka.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.LongSupplier;
import java.util.stream.LongStream;

/** So many readers at once, each on a connection of its own, all asking for the same. Their own CPU time is not counted. */
final class Crowd {
    private Crowd() {
    }

    /** @param cpuMillis of the servers that were looked at, for one request */
    record Figures(double perSecond, double p50Millis, double p99Millis, double cpuMillis, int bytes) {
    }

    /** @param cpu the servers' CPU time so far, in milliseconds */
    static Figures of(int readers, int port, String path, int seconds, LongSupplier cpu) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(readers);
        try {
            long before = cpu.getAsLong();
            long begin = System.nanoTime();
            long end = begin + seconds * 1_000_000_000L;
            List<Future<long[]>> running = new ArrayList<>();
            for (int reader = 0; reader < readers; reader++) {
                running.add(threads.submit(() -> until(end, port, path)));
            }
            LongStream all = LongStream.empty();
            for (Future<long[]> one : running) {
                all = LongStream.concat(all, Arrays.stream(one.get()));
            }
            double elapsed = (System.nanoTime() - begin) / 1e9;
            double spent = cpu.getAsLong() - before;
            long[] nanos = all.sorted().toArray();
            return new Figures(nanos.length / elapsed, nanos[nanos.length / 2] / 1e6, nanos[(int) (nanos.length * 0.99)] / 1e6,
                    spent / nanos.length, size(port, path));
        } finally {
            threads.shutdownNow();
        }
    }

    private static long[] until(long end, int port, String path) throws Exception {
        LongStream.Builder nanos = LongStream.builder();
        try (Wire wire = new Wire(port)) {
            for (long start = System.nanoTime(); start < end; start = System.nanoTime()) {
                Wire.Answer answer = wire.send(request(path));
                if (answer.status() != 200) {
                    throw new IllegalStateException(path + " was answered " + answer.status());
                }
                nanos.add(System.nanoTime() - start);
            }
        }
        return nanos.build().toArray();
    }

    static String request(String path) {
        return "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nAccept: */*\r\n\r\n";
    }

    private static int size(int port, String path) throws Exception {
        try (Wire wire = new Wire(port)) {
            return Integer.parseInt(wire.send(request(path)).headers().getOrDefault("content-length", "0"));
        }
    }
}
