package se.samverka.shared.service;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("unit")
class ConfigurationCheckTest {

    private record Settings(String code, String name, String publicOrigin) implements SamverkaSettings, SamverkaSettings.Municipality {
        @Override
        public Municipality municipality() {
            return this;
        }

        @Override
        public String codeLists() {
            return "classpath:code-lists/2401.json";
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
        public Schedule schedule() {
            throw new UnsupportedOperationException();
        }
    }

    private static List<String> faults(String code, String name, String origin) {
        return ConfigurationCheck.faults(new Settings(code, name, origin), "samverka_app", "samverka_owner");
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
        assertEquals(1, ConfigurationCheck.faults(new Settings("2401", "Nordmalings kommun", "http://localhost:8080"), "samverka_owner", "samverka_owner").size());
    }

    @Test
    void all_faults_are_told_at_once() {
        assertEquals(4, ConfigurationCheck.faults(new Settings("", " ", ""), "a", "a").size());
    }
}
