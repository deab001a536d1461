package se.samverka.shared.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Every error is worded in both languages. */
@Tag("unit")
class WordingTest {
    /** Where a field error's code is written: constructed, raised, declared on a constraint, or looked up. */
    private static final List<Pattern> CODES = List.of(
            Pattern.compile("new FieldError\\([^,]+(?:\\([^)]*\\))?[^,]*, \"([a-z_]+)\""),
            Pattern.compile("ProblemException\\.invalid\\([^,]+,\\s*\"([a-z_]+)\""),
            Pattern.compile("message(?: =|\\(\\) default) \"([a-z_]+)\""),
            Pattern.compile("UnacceptableTextException\\([a-z]+, \"([a-z_]+)\""),
            Pattern.compile("Refusal\\.because\\(\"([a-z_]+)\""));
    private static final List<String> FILES_OF_CODES = List.of("Violations.java", "JsonProblems.java", "FreeTextValidator.java", "PdfFinding.java");
    private static final Pattern QUOTED_CODE = Pattern.compile("\"([a-z]+(?:_[a-z]+)*)\"");

    @Test
    void both_languages_have_the_same_words() {
        assertEquals(new TreeSet<>(words("field-messages.properties").stringPropertyNames()),
                new TreeSet<>(words("field-messages_en.properties").stringPropertyNames()));
    }

    @Test
    void every_code_of_the_source_is_worded() throws IOException {
        Set<Object> known = words("field-messages.properties").keySet();
        Set<String> used = usedCodes();
        assertFalse(used.size() < 25, "the patterns no longer find the codes: " + used);
        Set<String> silent = new TreeSet<>(used);
        silent.removeAll(known);
        assertEquals(Set.of(), silent);
    }

    @ParameterizedTest
    @EnumSource(ProblemType.class)
    void every_problem_is_worded_in_both_languages(ProblemType type) {
        assertFalse(type.title(Language.SWEDISH).isBlank() || type.advice(Language.SWEDISH).isBlank());
        assertNotEquals(type.title(Language.SWEDISH), type.title(Language.ENGLISH));
        assertNotEquals(type.advice(Language.SWEDISH), type.advice(Language.ENGLISH));
    }

    @Test
    void no_slug_is_used_twice() {
        Set<String> slugs = new HashSet<>();
        Stream.of(ProblemType.values()).forEach(type -> assertEquals(true, slugs.add(type.slug()), type.slug()));
    }

    @ParameterizedTest(name = "row 30: {0} gives {1}")
    @CsvSource(delimiter = '|', nullValues = "-", value = {"-|SWEDISH", "sv|SWEDISH", "sv-SE|SWEDISH", "en|ENGLISH", "en-GB|ENGLISH",
        "en;q=0.5, sv;q=0.9|SWEDISH", "de, en;q=0.5|ENGLISH", "fi|SWEDISH", "*|SWEDISH", "garbage!!|SWEDISH", ";;;|SWEDISH", "en;q=9|SWEDISH",
        "''|SWEDISH"})
    void the_language_falls_back_to_Swedish(String header, Language language) {
        assertEquals(language, Language.of(header));
    }

    @Test
    void a_very_long_header_gives_Swedish() {
        assertEquals(Language.SWEDISH, Language.of("en," + "x".repeat(50_000)));
    }

    private static Set<String> usedCodes() throws IOException {
        Set<String> used = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                String source = Files.readString(file);
                for (Pattern pattern : CODES) {
                    for (Matcher code = pattern.matcher(source); code.find(); ) {
                        used.add(code.group(1));
                    }
                }
                if (FILES_OF_CODES.contains(file.getFileName().toString())) {
                    for (Matcher code = QUOTED_CODE.matcher(source); code.find(); ) {
                        used.add(code.group(1));
                    }
                }
            }
        }
        used.removeAll(Map.of("min", "", "value", "").keySet());
        return used;
    }

    private static Properties words(String file) {
        Properties words = new Properties();
        try (Reader in = new InputStreamReader(WordingTest.class.getResourceAsStream("/" + file), StandardCharsets.UTF_8)) {
            words.load(in);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
        return words;
    }
}
