package se.samverka.sealed;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.postgresql.PGConnection;
import se.samverka.testing.Database;

/**
 * The whole database as somebody has it who got a backup. By the machine's own {@code pg_dump} when that is as new as the
 * server; otherwise as pg_dump reads it: every table by {@code COPY}, as text. Both leave out what they are told to.
 */
final class Dump {
    private static final String TABLES = "select c.oid::regclass::text from pg_class c join pg_namespace n on n.oid = c.relnamespace"
            + " where c.relkind in ('r', 'p', 'm') and n.nspname not in ('pg_catalog', 'information_schema') and n.nspname not like 'pg_toast%' order by 1";

    private Dump() {
    }

    /** @param without tables of which the rows are left out */
    static byte[] text(String... without) throws SQLException, IOException, InterruptedException {
        Optional<Path> program = program();
        return program.isPresent() ? byProgram(program.get(), List.of(without)) : byCopy("text", List.of(without));
    }

    static byte[] binary() throws SQLException, IOException {
        return byCopy("binary", List.of());
    }

    private static byte[] byCopy(String format, List<String> without) throws SQLException, IOException {
        ByteArrayOutputStream dump = new ByteArrayOutputStream();
        try (Connection connection = Database.asSuperuser()) {
            for (String table : Database.column(connection, TABLES)) {
                if (!without.contains(table)) {
                    connection.unwrap(PGConnection.class).getCopyAPI().copyOut("copy " + table + " to stdout (format " + format + ")", dump);
                }
            }
        }
        return dump.toByteArray();
    }

    private static byte[] byProgram(Path program, List<String> without) throws IOException, InterruptedException {
        URI url = URI.create(ConfigProvider.getConfig().getValue("quarkus.datasource.jdbc.url", String.class).substring("jdbc:".length()));
        Path file = Files.createTempFile("samverka", ".dump");
        try {
            Stream<String> options = Stream.of("-h", url.getHost(), "-p", String.valueOf(url.getPort()), "-U", "postgres", "-f", file.toString());
            ProcessBuilder dump = new ProcessBuilder(Stream.of(Stream.of(program.toString()), options,
                    without.stream().map(table -> "--exclude-table-data=" + table), Stream.of(url.getPath().substring(1))).flatMap(part -> part).toList());
            int code = dump.inheritIO().start().waitFor();
            if (code != 0) {
                throw new IllegalStateException("pg_dump ended with " + code);
            }
            return Files.readAllBytes(file);
        } finally {
            Files.delete(file);
        }
    }

    /** One that takes this server: pg_dump refuses a server that is newer than itself. */
    private static Optional<Path> program() throws IOException, InterruptedException {
        int server = (int) Database.number("select current_setting('server_version_num')::int / 10000");
        Path packaged = Path.of("/usr/lib/postgresql/" + server + "/bin/pg_dump");
        Stream<Path> onPath = Stream.of(System.getenv().getOrDefault("PATH", "").split(java.io.File.pathSeparator)).map(folder -> Path.of(folder, "pg_dump"));
        for (Path candidate : Stream.concat(Stream.of(packaged), onPath).filter(Files::isExecutable).toList()) {
            Process version = new ProcessBuilder(candidate.toString(), "--version").start();
            String said = new String(version.getInputStream().readAllBytes());
            if (version.waitFor() == 0 && Integer.parseInt(said.replaceAll("(?s)^\\D*(\\d+).*", "$1")) >= server) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }
}
