package se.samverka.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.samverka.testing.Person;

/**
 * After all other tests, in {@code mvn verify}: whatever the application logged while they ran, as it logs in production,
 * holds no text that any of them sent, no name, number, address, token or receipt (issue 3, acceptance 4).
 */
class WholeRunLogCheck {
    @Test
    void no_log_line_of_the_run_holds_what_somebody_wrote_or_who_they_are() throws IOException {
        Set<String> words = LogScan.wordsIn(SentTexts.file());
        Stream.of(Person.values()).map(Person::fullName).forEach(words::add);
        List<Path> logs = LogScan.filesIn(SentTexts.folder()).stream().filter(file -> file.toString().endsWith(".log")).toList();
        assertTrue(Files.size(logs.get(0)) > 0, "nothing was logged");
        assertEquals(List.of(), LogScan.finds(words, logs));
    }
}
