package se.samverka.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The scan of the logs finds what it is there for, and takes nothing else for it. */
@Tag("unit")
class LogScanTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Wrote tjänsten såg person 1 vid ån.|what somebody wrote", "{\"message\":\"Han sa \\\"spring nu\\\" högt\"}|what somebody wrote",
        "subject 198507099805 found|an identity number", "subject 850709-9805 found|an identity number", "subject 850769-9802 found|an identity number",
        "Authorization: Bearer abcdefghijkl.mno|a token", "token eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiIxIn0.x|a token", "receipt K7QM-4TXP-9RWD-2HVN-8CZE|a receipt",
        "mail to larare@samverka.example|a mail address", "called 070-174 06 05|a phone number", "called +46701740605|a phone number"})
    void finds(String line, String what) throws IOException {
        assertEquals(List.of(what), scan("first line\n" + line + "\n").stream().map(LogScan.Find::what).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-28 16:59:53,476 INFO  [org.flywaydb.core.internal.command.DbMigrate] (main) Migrating schema \"public\" to version \"35 - legal basis\"",
        "{\"timestamp\":\"2026-11-28T16:59:53.476Z\",\"sequence\":1234567890,\"hostName\":\"a1b2\",\"processId\":850709}",
        "Job retention failed: OptimisticLockException", "trace 0af7651916cd43dd8448eb211c80319c, 0199a012-0000-7000-8000-008507099805", "jakarta.inject.Foo@1a2b3c4d"})
    void takes_nothing_else_for_it(String line) throws IOException {
        assertEquals(List.of(), scan(line));
    }

    @Test
    void reads_the_words_of_texts_and_of_programs() throws IOException {
        Path program = Files.writeString(folder.resolve("a.spec.ts"), "await page.fill(\"Person 1 ritade.\"); choose('Ja', 'kort');");
        assertEquals(Set.of("Person 1 ritade."), LogScan.wordsIn(program));
        assertEquals(Set.of("En rad till."), LogScan.wordsIn(Files.writeString(folder.resolve("a.txt"), "En rad till.\nkod\n")));
        assertTrue(LogScan.isTelling("Överförmyndaren"));
        assertFalse(LogScan.isTelling("signs_at_person") || LogScan.isTelling("2026-11-28") || LogScan.isTelling("        "));
    }

    private List<LogScan.Find> scan(String log) throws IOException {
        return LogScan.finds(Set.of("tjänsten såg person 1 vid ån.", "Han sa \"spring nu\" högt"), List.of(Files.writeString(folder.resolve("a.log"), log)));
    }
}
