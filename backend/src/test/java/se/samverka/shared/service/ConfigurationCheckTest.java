package se.samverka.shared.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("unit")
class ConfigurationCheckTest {

    private record Settings(String code, String name, String publicOrigin, Optional<String> masterKeyFile,
            Optional<String> masterKeyFileNext, boolean opensText) implements SamverkaSettings, SamverkaSettings.Municipality {
        @Override
        public Municipality municipality() {
            return this;
        }

        @Override
        public String codeLists() {
            return "classpath:code-lists/2401.json";
        }

        @Override
        public String legalBases() {
            return "classpath:legal-bases.json";
        }

        @Override
        public int reporterFeedbackDays() {
            return 21;
        }

        @Override
        public boolean demo() {
            return false;
        }

        @Override
        public LocalDate released() {
            return LocalDate.of(2026, 11, 23);
        }

        @Override
        public Attachments attachments() {
            return new Store(folder.toString(), Optional.empty(), Optional.empty());
        }

        @Override
        public Schedule schedule() {
            throw new UnsupportedOperationException();
        }
    }

    private record Store(String folder, Optional<S3> s3, Optional<String> clamav) implements SamverkaSettings.Attachments {
    }

    @TempDir
    static Path folder;

    private static Settings settings(String code, String name, String origin) {
        return new Settings(code, name, origin, Optional.of(keyFile("A".repeat(43) + "=").toString()),
                Optional.empty(), true);
    }

    private static List<String> faults(String code, String name, String origin) {
        return ConfigurationCheck.faults(settings(code, name, origin), "samverka_app", "samverka_owner");
    }

    private static Path keyFile(String content) {
        try {
            return Files.writeString(Files.createTempFile(folder, "master", ".key"), content);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static List<String> faultsOfKey(Optional<String> file) {
        return ConfigurationCheck.faults(new Settings("2401", "Nordmalings kommun", "http://localhost:8080", file, Optional.empty(), true), "samverka_app", "samverka_owner");
    }

    @Test
    void a_master_key_is_given() {
        assertEquals(List.of("samverka.master-key-file must name the file with the master key; make one with: openssl rand -base64 32"),
                faultsOfKey(Optional.empty()));
    }

    @Test
    void a_master_key_file_is_there() {
        assertEquals(List.of("samverka.master-key-file names a file that cannot be read"),
                faultsOfKey(Optional.of(folder.resolve("none").toString())));
        assertEquals(1, faultsOfKey(Optional.of(folder.toString())).size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "hemlig nyckel", "AAAA", "AAAAAAAAAAAAAAAAAAAAAA==", "åäö"})
    void a_master_key_is_32_bytes_in_Base64(String content) {
        List<String> faults = faultsOfKey(Optional.of(keyFile(content).toString()));
        assertEquals(1, faults.size());
        assertTrue(faults.get(0).startsWith("samverka.master-key-file must name a file with 32 bytes in Base64"), faults.get(0));
        assertTrue(content.isEmpty() || !faults.get(0).contains(content), "the message repeats the key");
    }

    @Test
    void a_next_master_key_is_a_key_too() {
        Settings settings = new Settings("2401", "Nordmalings kommun", "http://localhost:8080",
                Optional.of(keyFile("A".repeat(43) + "=").toString()), Optional.of(keyFile("AAAA").toString()), true);
        assertEquals(List.of("samverka.master-key-file-next must name a file with 32 bytes in Base64, not 3"),
                ConfigurationCheck.faults(settings, "samverka_app", "samverka_owner"));
    }

    @Test
    void a_command_that_opens_no_text_needs_no_key() {
        Settings settings = new Settings("2401", "Nordmalings kommun", "http://localhost:8080", Optional.empty(), Optional.empty(), false);
        assertEquals(List.of(), ConfigurationCheck.faults(settings, "samverka_app", "samverka_owner"));
    }

    @Test
    void a_master_key_may_end_with_a_line_end() {
        assertEquals(List.of(), faultsOfKey(Optional.of(keyFile("A".repeat(43) + "=\n").toString())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost:8080", "https://samverka.kommun.example", "https://samverka.kommun.example:8443"})
    void good_settings_have_no_fault(String origin) {
        assertEquals(List.of(), faults("2401", "Nordmalings kommun", origin));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "24", "24011", "abcd", "24 1", "٢٤٠١"})
    void a_municipality_code_is_four_digits(String code) {
        assertEquals(1, faults(code, "Nordmalings kommun", "http://localhost:8080").size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "localhost:8080", "http://localhost/", "http://localhost/path", "https://a?b", "ftp://a", "https://user@a", "javascript:alert(1)",
            "//a", "https://", "https://a#b", "https://a b"})
    void a_public_origin_is_an_origin(String origin) {
        assertEquals(1, faults("2401", "Nordmalings kommun", origin).size());
    }

    @Test
    void the_applications_login_is_not_the_owners() {
        assertEquals(1, ConfigurationCheck.faults(settings("2401", "Nordmalings kommun", "http://localhost:8080"), "samverka_owner", "samverka_owner").size());
    }

    @Test
    void all_faults_are_told_at_once() {
        assertEquals(4, ConfigurationCheck.faults(settings("", " ", ""), "a", "a").size());
    }
}
