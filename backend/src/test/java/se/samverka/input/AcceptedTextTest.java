package se.samverka.input;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static se.samverka.testing.Call.as;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.samverka.testing.ApiTest;
import se.samverka.testing.Call;
import se.samverka.testing.Person;
import se.samverka.testing.Tokens;
import se.samverka.testing.Watch;

/** Odd but honest text is stored as it was written (api-and-security.md § 6 rows 14–16 and 32–35), and never logged. */
@ApiTest
class AcceptedTextTest {
    private static final int SLOWEST_MS = 2_000;

    static Stream<Arguments> texts() {
        return Stream.of(
                text(14, "zero-width joiner", "👩‍👩‍👧 vid porten"), text(14, "look-alike letters", "раssword и Аnna"),
                text(14, "ligature", "ﬁlmen"), text(14, "4 000 characters outside the first plane", "😀".repeat(4_000)),
                text(15, "dotless i, sharp s, Swedish letters", "ıI İi ß ẞ åäö ÅÄÖ"),
                text(16, "Arabic and Hebrew", "محمد و שרה"), text(16, "apostrophe", "O'Neil sade d’accord"),
                text(16, "one letter", "X"), text(16, "null in words", "null"), text(16, "undefined in words", "Undefined"),
                text(16, "spaces around", "  hej \u00a0"),
                text(32, "SQL", "'; drop table concern; --"), text(32, "SQL with union", "\" or 1=1 union select * from account /*"),
                text(32, "wildcards", "100 % _ \\_ \\\\"),
                text(33, "script", "<script>alert(1)</script><img src=x onerror=alert(1)>"), text(33, "Markdown", "[a](javascript:alert(1)) **b**"),
                text(33, "templates", "{{7*7}} ${7*7} #{7*7} <%= 7*7 %>"), text(33, "JNDI", "${jndi:ldap://canary.invalid/a}"),
                text(34, "lines that look like a log", "slut\n2026-11-23 INFO admin inloggad\tja"),
                text(35, "digits and dashes for ever", "1-".repeat(2_000)), text(35, "blanks for ever", "a" + " ".repeat(3_900) + "!"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void is_stored_as_written_and_not_logged(String name, String text) {
        try (Watch watch = new Watch()) {
            long start = System.nanoTime();
            UUID id = register(BadBodies.event("whatHappened", BadBodies.json(text)).getBytes(StandardCharsets.UTF_8));
            assertFalse((System.nanoTime() - start) / 1_000_000 > SLOWEST_MS, "too slow");
            assertEquals(text, whatHappened(id));
            assertFalse(watch.log().contains(text), watch::log);
        }
    }

    @Test
    void row_15_decomposed_letters_are_stored_composed() {
        UUID id = register(BadBodies.event("whatHappened", "\"Sko\\u0308nt pa\\u030a A\\u030angstro\\u0308m\"").getBytes(StandardCharsets.UTF_8));
        assertEquals("Skönt på Ångström", whatHappened(id));
    }

    @Test
    void row_34_line_breaks_of_windows_become_plain() {
        UUID id = register(BadBodies.event("whatHappened", "\"rad ett\\r\\nrad två\"").getBytes(StandardCharsets.UTF_8));
        assertEquals("rad ett\nrad två", whatHappened(id));
    }

    @Test
    void row_1_a_byte_order_mark_is_overlooked() {
        register(("\ufeff" + BadBodies.event("whatHappened", "\"Hotade\"")).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void row_36_numbers_that_are_nobodys_are_text() {
        register(BadBodies.event("whatHappened", "\"Ring 090-123456, ärende 2026-0042, 556036-0793, 19121312-1212, 19121212-1213.\"")
                .getBytes(StandardCharsets.UTF_8));
    }

    private static Arguments text(int row, String what, String text) {
        return Arguments.of("row " + row + ": " + what, text);
    }

    private static UUID register(byte[] body) {
        return UUID.fromString(given().basePath(Call.API).header("Authorization", "Bearer " + Tokens.of(Person.TEACHER))
                .header("Content-Type", "application/json").header("Idempotency-Key", Call.newKey())
                .body(body).post("/concerns").then().statusCode(201).header("Location", equalTo("/api/v1/me/concerns")).extract().path("id"));
    }

    private static String whatHappened(UUID id) {
        return as(Person.COORDINATOR).get("/concerns/{id}", id).then().statusCode(200).extract().path("steps[0].content.whatHappened");
    }
}
