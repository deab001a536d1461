package se.samverka.attachment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samverka.testing.Pictures.bytes;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.samverka.concern.Concerns;
import se.samverka.testing.ApiTest;
import se.samverka.testing.Database;
import se.samverka.testing.Documents;
import se.samverka.testing.Person;
import se.samverka.testing.Pictures;
import se.samverka.testing.SentFiles;
import se.samverka.testing.Watch;

/** Acceptance 3, the file store's part: without the key neither content nor name nor digest of a file can be read anywhere. */
@ApiTest
class SealedFilesTest {
    private static final String TEXT = "Lovisa berättade att kusinen talade om attentatet mot biblioteket i Nordmaling. ".repeat(400);
    private static final List<String> BEGINNINGS = List.of("%PDF", "PNG", "JFIF", "Exif", "IHDR", "endobj");

    @Test
    void no_file_and_no_row_can_be_read_without_the_key() throws Exception {
        UUID concern = Concerns.assigned();
        byte[] text = bytes(TEXT);
        byte[] pdf = Documents.pdf("/Title (Utredning om Lovisa) " + "/Extra (" + TEXT + ")");
        List<Path> before = Stored.files();
        try (Watch watch = new Watch()) {
            SentFiles.add(Person.HANDLER, concern, "Lovisas berättelse.txt", "text/plain", text).then().statusCode(201);
            SentFiles.add(Person.HANDLER, concern, "Utredning.pdf", "application/pdf", pdf).then().statusCode(201);
            SentFiles.add(Person.HANDLER, concern, "biblioteket.png", "image/png", Pictures.png()).then().statusCode(201);
            SentFiles.add(Person.HANDLER, concern, "biblioteket.jpg", "image/jpeg", Pictures.jpeg()).then().statusCode(201);
            for (String word : List.of("Lovisa", "berättelse", "Utredning", "biblioteket")) {
                assertFalse(watch.log().contains(word), () -> "the log holds " + word);
            }
        }
        List<Path> stored = Stored.files().stream().filter(file -> !before.contains(file)).toList();
        assertEquals(4, stored.size());
        for (Path file : stored) {
            String content = read(file);
            assertEquals(List.of(), dictionary().filter(content::contains).toList(), file.toString());
            assertEquals(List.of(), BEGINNINGS.stream().filter(content::contains).toList(), file.toString());
            assertTrue(file.getFileName().toString().matches("[0-9a-f-]{36}"));
        }
        String rows = String.join("\n", Database.column("select encode(file_name, 'escape') || encode(digest, 'escape') || a::text from attachment a where concern_id = ?", concern));
        assertEquals(List.of(), dictionary().filter(rows::contains).toList());
        assertFalse(rows.contains(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text))));
        String others = String.join("\n", Database.column("select encode(fingerprint, 'hex') from idempotency_record union all select snapshot from audit_event"));
        assertEquals(List.of(), dictionary().filter(others::contains).toList());
    }

    private static Stream<String> dictionary() {
        return Stream.concat(Stream.of(TEXT.split("[ .]+")), Stream.of("Lovisas", "berättelse", "Utredning", "biblioteket")).distinct().filter(word -> word.length() > 5);
    }

    private static String read(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
    }
}
