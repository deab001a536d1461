package se.samverka.shared.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("unit")
class AttachmentSettingsTest {
    private record Settings(String folder, Optional<S3> s3, Optional<String> clamav) implements SamverkaSettings.Attachments {
    }

    private record Bucket(String endpoint) implements SamverkaSettings.Attachments.S3 {
        @Override
        public String region() {
            return "eu-north-1";
        }

        @Override
        public String bucket() {
            return "samverka";
        }

        @Override
        public String accessKey() {
            return "key";
        }

        @Override
        public String secretKey() {
            return "secret";
        }

        @Override
        public Optional<Boolean> pathStyle() {
            return Optional.empty();
        }
    }

    @TempDir
    Path place;

    @Test
    void a_folder_is_made_when_it_is_not_there() {
        Path folder = place.resolve("a/b");
        assertEquals(List.of(), AttachmentSettings.faults(new Settings(folder.toString(), Optional.empty(), Optional.empty())));
        assertTrue(Files.isDirectory(folder));
    }

    @Test
    void what_is_no_folder_is_a_fault() throws IOException {
        Path file = Files.createFile(place.resolve("file"));
        assertEquals(1, AttachmentSettings.faults(new Settings(file.toString(), Optional.empty(), Optional.empty())).size());
    }

    @Test
    void with_a_bucket_no_folder_is_needed() throws IOException {
        Path file = Files.createFile(place.resolve("file"));
        assertEquals(List.of(), AttachmentSettings.faults(new Settings(file.toString(), Optional.of(new Bucket("https://s3.kommun.example")), Optional.empty())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "s3.kommun.example", "ftp://a", "https://", "https://a b"})
    void an_endpoint_is_an_address(String endpoint) {
        assertEquals(1, AttachmentSettings.faults(new Settings(place.toString(), Optional.of(new Bucket(endpoint)), Optional.empty())).size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "clamav", "clamav:", ":3310", "a b:1", "clamav:3310/x"})
    void a_scanner_is_host_and_port(String scanner) {
        assertEquals(1, AttachmentSettings.faults(new Settings(place.toString(), Optional.empty(), Optional.of(scanner))).size());
        assertEquals(List.of(), AttachmentSettings.faults(new Settings(place.toString(), Optional.empty(), Optional.of("clamav:3310"))));
    }
}
