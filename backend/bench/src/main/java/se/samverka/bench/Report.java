package se.samverka.bench;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** Prints medians of the repeats as a Markdown table, with the spread of the ratios beside the goals. */
final class Report {
    private Report() {
    }

    static void print(Map<Operation, List<Load.Figures>> api, Map<Operation, List<SqlLoad.Figures>> pgbench) {
        System.out.println("""

                | operation | requests/s | p50 ms | p99 ms | CPU ms/request (API + PostgreSQL) | pgbench tx/s | CPU ms/tx (pgbench + PostgreSQL) | ratio, median (least–most) | goal |
                |---|---|---|---|---|---|---|---|---|""");
        api.forEach((operation, runs) -> print(operation, runs, pgbench.get(operation)));
    }

    private static void print(Operation operation, List<Load.Figures> runs, List<SqlLoad.Figures> sql) {
        double[] ratios = IntStream.range(0, runs.size())
                .mapToDouble(run -> runs.get(run).millis() / sql.get(run).millis()).sorted().toArray();
        double ratio = ratios[ratios.length / 2];
        System.out.printf(Locale.ROOT, "| %s | %.0f | %.1f | %.1f | %.3f (%.3f + %.3f) | %.0f | %.3f (%.3f + %.3f) | %.2f (%.2f–%.2f) | ≤ %.1f %s |%n",
                operation.script, median(runs, Load.Figures::perSecond), median(runs, Load.Figures::p50Millis),
                median(runs, Load.Figures::p99Millis), median(runs, Load.Figures::millis),
                median(runs, Load.Figures::apiMillis), median(runs, Load.Figures::postgresMillis),
                median(sql, SqlLoad.Figures::perSecond), median(sql, SqlLoad.Figures::millis),
                median(sql, figures -> figures.millis() - figures.postgresMillis()), median(sql, SqlLoad.Figures::postgresMillis),
                ratio, ratios[0], ratios[ratios.length - 1], operation.goal, ratio <= operation.goal ? "met" : "not met");
    }

    private static <T> double median(List<T> runs, ToDoubleFunction<T> figure) {
        double[] sorted = runs.stream().mapToDouble(figure).sorted().toArray();
        return sorted[sorted.length / 2];
    }
}
