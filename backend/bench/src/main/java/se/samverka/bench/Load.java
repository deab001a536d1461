package se.samverka.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;

/** A fixed number of connections, each with one request under way at a time. Its own CPU time is not counted. */
final class Load {
    private final Api api;
    private final long postmaster;
    private final List<Operation.Caller> callers;
    private final ExecutorService threads;

    /**
     * @param perSecond       requests answered
     * @param apiMillis       CPU of the API for one request
     * @param postgresMillis  CPU of PostgreSQL for one request
     */
    record Figures(double perSecond, double p50Millis, double p99Millis, double apiMillis, double postgresMillis) {
        double millis() {
            return apiMillis + postgresMillis;
        }
    }

    Load(Api api, long postmaster, List<Operation.Caller> callers) {
        this.api = api;
        this.postmaster = postmaster;
        this.callers = callers;
        this.threads = Executors.newFixedThreadPool(callers.size(), task -> {
            Thread thread = new Thread(task);
            thread.setDaemon(true);
            return thread;
        });
    }

    Figures run(Operation operation, int seconds) throws Exception {
        long apiBefore = CpuTime.of(api.pid());
        long postgresBefore = CpuTime.ofFamily(postmaster);
        long begin = System.nanoTime();
        long end = begin + seconds * 1_000_000_000L;
        List<Future<long[]>> running = new ArrayList<>();
        for (Operation.Caller caller : callers) {
            running.add(threads.submit(() -> until(end, operation, caller)));
        }
        LongStream all = LongStream.empty();
        for (Future<long[]> one : running) {
            all = LongStream.concat(all, Arrays.stream(one.get()));
        }
        double elapsed = (System.nanoTime() - begin) / 1e9;
        long apiSpent = CpuTime.of(api.pid()) - apiBefore;
        long postgresSpent = CpuTime.ofFamily(postmaster) - postgresBefore;
        long[] nanos = all.sorted().toArray();
        double count = nanos.length;
        return new Figures(count / elapsed, nanos[nanos.length / 2] / 1e6, nanos[(int) (count * 0.99)] / 1e6,
                apiSpent / count, postgresSpent / count);
    }

    private long[] until(long end, Operation operation, Operation.Caller caller) throws Exception {
        LongStream.Builder nanos = LongStream.builder();
        try (Wire wire = new Wire(api.port)) {
            for (long start = System.nanoTime(); start < end; start = System.nanoTime()) {
                operation.run(caller, wire);
                nanos.add(System.nanoTime() - start);
            }
        }
        return nanos.build().toArray();
    }
}
