package se.samverka.sealed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import se.samverka.concern.Concerns;
import se.samverka.testing.ApiTest;
import se.samverka.testing.Database;

/**
 * Whoever has the database, as a dump of its tables or as its files with the write-ahead log, and the file store, but not
 * the master key, reads nothing of what people wrote, and no name, number, address or receipt (issue 3, acceptance 3).
 */
@ApiTest
class SealedAtRestTest {

    @Test
    void nothing_that_a_person_wrote_is_found_in_a_dump_in_the_database_files_or_in_the_file_store() throws Exception {
        Words words = new Words();
        Columns columns = Columns.asTheyAre();
        for (Planters.Planter planter : Planters.ALL) {
            planter.plant(Concerns.assigned(), words);
        }
        assertTrue(words.count() >= 90, () -> "planted " + words.count());
        assertEquals(Set.of(), inDump(words), "fields found in a dump");
        assertEquals(Set.of(), inDatabaseFiles(words), "fields found in the database's files");
        assertEquals(Set.of(), inFiles(fileStore(), words), "fields found in the file store");
        assertEquals(Set.of(), columns.neitherPlantedNorExplained(), "columns that no planter has filled; give them one, or their reason in Columns");
        assertEquals(Set.of(), columns.explainedInVain(), "columns that are explained and are not there or are planted");
    }

    @Test
    void a_word_that_is_not_sealed_would_be_found() throws Exception {
        Words words = new Words();
        Database.change("create table public.unsealed (plain text, bytes bytea, json jsonb)");
        Path file = Files.writeString(Files.createDirectories(fileStore()).resolve("unsealed"), words.in("file"));
        try {
            assertEquals(Set.of("unsealed.plain", "unsealed.bytes", "unsealed.json"), Columns.asTheyAre().neitherPlantedNorExplained().stream()
                    .filter(column -> column.startsWith("unsealed")).collect(java.util.stream.Collectors.toSet()));
            Database.change("insert into public.unsealed (plain) values (?)", words.in("plain"));
            Database.change("insert into public.unsealed (bytes) values (convert_to(?, 'UTF8'))", words.in("bytes"));
            Database.change("insert into public.unsealed (json) values (jsonb_build_object('a', cast(? as text)))", words.in("json"));
            Database.change("insert into public.unsealed (plain) values (replace(replace(?, 'ä', '\\u00e4'), 'å', '\\u00e5'))", words.in("escaped"));
            Database.change("insert into public.unsealed (plain) values (encode(convert_to(?, 'UTF8'), 'hex'))", words.in("hexadecimal"));
            Database.change("insert into public.unsealed (plain) values (?)", words.of("number", "19850709-9805", "850709-9805"));
            // Long enough to be compressed and stored beside the row.
            Database.change("insert into public.unsealed (plain) values (repeat(?, 2000))", words.in("compressed"));
            assertEquals(Set.of("plain", "bytes", "json", "escaped", "hexadecimal", "number", "compressed"), inDump(words));
            assertTrue(inDatabaseFiles(words).containsAll(Set.of("plain", "bytes", "json", "escaped", "hexadecimal", "number")));
            assertEquals(Set.of("file"), inFiles(fileStore(), words));
        } finally {
            Database.change("drop table public.unsealed");
            Files.delete(file);
        }
    }

    private static Set<String> inDump(Words words) throws Exception {
        Set<String> found = new TreeSet<>(words.foundIn(Dump.text()));
        found.addAll(words.foundIn(Dump.binary()));
        return found;
    }

    private static Set<String> inDatabaseFiles(Words words) throws IOException {
        Database.change("checkpoint");
        return inFiles(Path.of(Database.column("show data_directory").get(0)), words);
    }

    private static Path fileStore() {
        return Path.of(ConfigProvider.getConfig().getValue("samverka.attachments.folder", String.class));
    }

    /** In what they hold and in what they are called. */
    private static Set<String> inFiles(Path folder, Words words) throws IOException {
        Set<String> found = new TreeSet<>();
        List<Path> files = new ArrayList<>();
        try (Stream<Path> all = Files.walk(folder)) {
            all.filter(Files::isRegularFile).forEach(files::add);
        }
        for (Path file : files) {
            found.addAll(words.foundIn(bytesOf(file)));
            found.addAll(words.foundIn(file.toString().getBytes(StandardCharsets.UTF_8)));
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
