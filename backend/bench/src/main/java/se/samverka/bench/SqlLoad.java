package se.samverka.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.samverka.localstack.LocalPostgres;

/** The same SQL without an application: pgbench with prepared statements, as the application's login under row security. */
final class SqlLoad {
    private static final Pattern DONE = Pattern.compile("number of transactions actually processed: ([0-9]+)");

    /** The API's own limits (quarkus.datasource.jdbc.new-connection-sql): the server pays for a timer at each statement. */
    private static final String SESSION = "-c statement_timeout=2500ms -c lock_timeout=2s -c idle_in_transaction_session_timeout=10s";

    private final int port;
    private final long postmaster;
    private final int connections;
    private final Path scripts;
    private final Path pgbench = PostgresProgram.find("pgbench");

    /**
     * @param perSecond transactions
     * @param millis    CPU of pgbench and PostgreSQL for one transaction
     */
    record Figures(double perSecond, double millis, double postgresMillis) {
    }

    SqlLoad(int port, long postmaster, int connections, Path scripts) {
        this.port = port;
        this.postmaster = postmaster;
        this.connections = connections;
        this.scripts = scripts;
    }

    Figures run(Operation operation, int seconds) throws IOException, InterruptedException {
        long postgresBefore = CpuTime.ofFamily(postmaster);
        long pgbenchBefore = CpuTime.ofEndedChildren();
        ProcessBuilder builder = new ProcessBuilder(pgbench.toString(), "-h", "127.0.0.1", "-p", String.valueOf(port),
                "-U", LocalPostgres.APP, "-n", "-M", "prepared", "-c", String.valueOf(connections), "-j", "1",
                "-T", String.valueOf(seconds), "-f", scripts.resolve(operation.script + ".sql").toString(), LocalPostgres.DATABASE)
                .redirectErrorStream(true);
        builder.environment().put("PGOPTIONS", SESSION);
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes());
        Matcher done = DONE.matcher(output);
        if (process.waitFor() != 0 || !done.find() || output.contains("ERROR")) {
            throw new IllegalStateException("pgbench failed on " + operation.script + ": " + output);
        }
        double count = Double.parseDouble(done.group(1));
        double pgbenchSpent = CpuTime.ofEndedChildren() - pgbenchBefore;
        double postgresSpent = CpuTime.ofFamily(postmaster) - postgresBefore;
        return new Figures(count / seconds, (pgbenchSpent + postgresSpent) / count, postgresSpent / count);
    }
}
