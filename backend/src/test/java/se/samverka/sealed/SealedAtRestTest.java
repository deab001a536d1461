package se.samverka.sealed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;
import se.samverka.concern.Concerns;
import se.samverka.testing.ApiTest;
import se.samverka.testing.Database;

/**
 * Whoever has the database, as a dump of its tables or as its files with the write-ahead log, but not the master key, reads
 * nothing of what people wrote (issue 3, acceptance 3).
 */
@ApiTest
class SealedAtRestTest {
    private static final String TABLES = "select oid::regclass::text from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace";

    @Test
    void no_word_that_a_person_wrote_is_found_in_a_dump_or_in_the_files() throws Exception {
        Words words = new Words();
        for (Planters.Planter planter : Planters.ALL) {
            planter.plant(Concerns.assigned(), words);
        }
        assertTrue(words.count() >= Planters.ALL.size());
        assertEquals(Set.of(), inDump(words), "fields found in a dump");
        assertEquals(Set.of(), inFiles(words), "fields found in the files");
    }

    @Test
    void a_word_that_is_not_sealed_would_be_found() throws Exception {
        Words words = new Words();
        Database.change("create table public.unsealed (plain text, bytes bytea, json jsonb)");
        try {
            Database.change("insert into public.unsealed (plain) values (?)", words.in("plain"));
            Database.change("insert into public.unsealed (bytes) values (convert_to(?, 'UTF8'))", words.in("bytes"));
            Database.change("insert into public.unsealed (json) values (jsonb_build_object('a', cast(? as text)))", words.in("json"));
            Database.change("insert into public.unsealed (plain) values (replace(replace(?, 'ä', '\\u00e4'), 'å', '\\u00e5'))", words.in("escaped"));
            Database.change("insert into public.unsealed (plain) values (encode(convert_to(?, 'UTF8'), 'hex'))", words.in("hexadecimal"));
            // Long enough to be compressed and stored beside the row.
            Database.change("insert into public.unsealed (plain) values (repeat(?, 2000))", words.in("compressed"));
            Set<String> all = Set.of("plain", "bytes", "json", "escaped", "hexadecimal", "compressed");
            assertEquals(all, inDump(words));
            assertTrue(inFiles(words).containsAll(Set.of("plain", "bytes", "json", "escaped", "hexadecimal")));
        } finally {
            Database.change("drop table public.unsealed");
        }
    }

    private static Set<String> inDump(Words words) throws SQLException, IOException {
        Set<String> found = new TreeSet<>();
        try (Connection connection = Database.asSuperuser()) {
            for (String table : Database.column(connection, TABLES)) {
                ByteArrayOutputStream dump = new ByteArrayOutputStream();
                connection.unwrap(PGConnection.class).getCopyAPI().copyOut("copy " + table + " to stdout (format binary)", dump);
                found.addAll(words.foundIn(dump.toByteArray()));
            }
        }
        return found;
    }

    private static Set<String> inFiles(Words words) throws IOException {
        Database.change("checkpoint");
        Path folder = Path.of(Database.column("show data_directory").get(0));
        Set<String> found = new TreeSet<>();
        List<Path> files = new ArrayList<>();
        try (Stream<Path> all = Files.walk(folder)) {
            all.filter(Files::isRegularFile).forEach(files::add);
        }
        for (Path file : files) {
            found.addAll(words.foundIn(bytesOf(file)));
        }
        return found;
    }

    /** Nothing when the server has removed the file meanwhile. */
    private static byte[] bytesOf(Path file) {
        try {
            return Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
        } catch (NoSuchFileException removed) {
            return new byte[0];
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
