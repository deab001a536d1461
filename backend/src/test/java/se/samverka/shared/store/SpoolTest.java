package se.samverka.shared.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("unit")
class SpoolTest {
    private static final byte[] CONTENT = "hemlig anteckning ".repeat(10_000).getBytes(StandardCharsets.UTF_8);

    @Test
    void what_is_written_is_read() throws IOException {
        try (Spool spool = filled()) {
            assertArrayEquals(CONTENT, read(spool));
            assertArrayEquals(CONTENT, read(filled()));
        }
    }

    @Test
    void it_has_no_name_on_the_disk_and_nobody_else_can_read_it() throws IOException {
        long pid = ProcessHandle.current().pid();
        try (Spool spool = filled()) {
            assertEquals(List.of(), named());
            // By the back door of the running process: what lies on the disk is not the text.
            try (Stream<Path> open = Files.list(Path.of("/proc/" + pid + "/fd"))) {
                List<Path> spools = open.filter(descriptor -> target(descriptor).contains(".spool")).toList();
                assertFalse(spools.isEmpty());
                for (Path descriptor : spools) {
                    assertFalse(new String(Files.readAllBytes(descriptor), StandardCharsets.ISO_8859_1).contains("hemlig"));
                }
            }
        }
    }

    private static Spool filled() throws IOException {
        Spool spool = new Spool();
        try (OutputStream out = spool.out()) {
            out.write(CONTENT);
        }
        return spool;
    }

    private static byte[] read(Spool spool) throws IOException {
        try (InputStream in = spool.in()) {
            return in.readAllBytes();
        }
    }

    private static List<Path> named() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().matches("samverka-.*\\.spool")).toList();
        }
    }

    private static String target(Path descriptor) {
        try {
            return Files.readSymbolicLink(descriptor).toString();
        } catch (IOException closedMeanwhile) {
            return "";
        }
    }
}
