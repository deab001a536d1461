package se.samverka.shared.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("unit")
class LanguageTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(value = {"sv; SWEDISH", "en; ENGLISH", "en-GB; ENGLISH", "EN-us; ENGLISH", "sv-FI; SWEDISH", "sv,en; SWEDISH", "en,sv; ENGLISH",
            "sv|q=0.5,en|q=0.9; ENGLISH", "en|q=0.5,sv|q=0.9; SWEDISH", "de,en|q=0.5; ENGLISH", "de; SWEDISH", "*; SWEDISH", "; SWEDISH",
            "en|q=0; SWEDISH", "en|q=abc; SWEDISH", "ååå; SWEDISH", "english; SWEDISH"}, delimiter = ';')
    void a_header_gives_a_language(String header, Language expected) {
        assertEquals(expected, Language.of(header == null ? null : header.replace('|', ';')));
    }

    @Test
    void a_header_without_end_gives_swedish() {
        assertEquals(Language.SWEDISH, Language.of("en,".repeat(1000)));
    }
}
