package se.samverka.shared.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samverka.shared.problem.ProblemException;
import se.samverka.shared.problem.ProblemType;

/** Files in a folder: whole or not at all (fault 13). */
@Tag("unit")
class FolderStoreTest {
    private static final byte[] CONTENT = new byte[100_000];

    @TempDir
    Path folder;

    private FolderStore store;

    @BeforeEach
    void open() {
        store = new FolderStore(folder);
    }

    @Test
    void what_is_put_is_got_until_it_is_deleted() {
        UUID id = UUID.randomUUID();
        store.put(id, CONTENT);
        assertArrayEquals(CONTENT, store.get(id).orElseThrow());
        store.delete(id);
        assertEquals(Optional.empty(), store.get(id));
        store.delete(id);
    }

    @Test
    void every_file_is_listed_and_nothing_else() throws IOException {
        Set<UUID> put = Set.of(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
        put.forEach(id -> store.put(id, CONTENT));
        Files.createFile(folder.resolve("README"));
        Set<UUID> listed = new HashSet<>();
        store.forEach(listed::add);
        assertEquals(put, listed);
    }

    @Test
    void a_folder_that_is_not_there_holds_no_file() {
        new FolderStore(folder.resolve("none")).forEach(id -> {
            throw new AssertionError(id);
        });
        assertEquals(Optional.empty(), new FolderStore(folder.resolve("none")).get(UUID.randomUUID()));
    }

    @Test
    void a_full_disk_is_507_and_leaves_no_part_of_a_file() throws IOException {
        UUID id = UUID.randomUUID();
        Files.createDirectories(folder.resolve("incoming"));
        // The kernel's own full disk: every write to it fails as on one.
        Files.createSymbolicLink(folder.resolve("incoming").resolve(id.toString()), Path.of("/dev/full"));
        assertEquals(ProblemType.STORAGE_FULL, assertThrows(ProblemException.class, () -> store.put(id, CONTENT)).type());
        assertEquals(List.of(), files());
        store.put(id, CONTENT);
        assertArrayEquals(CONTENT, store.get(id).orElseThrow());
    }

    @Test
    void a_folder_that_cannot_be_written_is_503() throws IOException {
        Files.createFile(folder.resolve("incoming"));
        assertEquals(ProblemType.UNAVAILABLE, assertThrows(ProblemException.class, () -> store.put(UUID.randomUUID(), CONTENT)).type());
    }

    @Test
    void what_a_crash_left_half_written_is_no_file_and_goes_with_its_id() throws IOException {
        UUID id = UUID.randomUUID();
        Files.createDirectories(folder.resolve("incoming"));
        Files.write(folder.resolve("incoming").resolve(id.toString()), new byte[10]);
        assertEquals(Optional.empty(), store.get(id));
        store.delete(id);
        assertEquals(List.of(), files());
    }

    @Test
    void an_id_is_the_only_name_a_file_has() {
        UUID id = UUID.randomUUID();
        store.put(id, CONTENT);
        assertTrue(Files.exists(folder.resolve(id.toString().substring(34)).resolve(id.toString())));
        assertFalse(Files.exists(folder.resolve("incoming").resolve(id.toString())));
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> !Files.isDirectory(file)).toList();
        }
    }
}
