package se.samverka.routine.card;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A card says what the edition says, and anybody may ask for it: no text takes long to read. */
@Tag("unit")
class CardTextTest {
    @Test
    void the_rows_of_a_table_become_sentences() {
        List<CardBlock> blocks = CardText.of("Vid oro", "Så här.\n\n| Vad | Vem |\n|:---|---:|\n|  Ring 112  | Alla |\n");
        assertEquals(List.of("Så här.", "Vad – Vem", "Ring 112 – Alla"), blocks.stream().map(CardBlock::words).toList());
    }

    @Test
    void a_row_without_end_is_read_at_once() {
        for (String filling : List.of("-", ":", " -", "| ")) {
            String row = "|" + filling.repeat(9_000) + "x";
            assertTimeoutPreemptively(Duration.ofSeconds(1), () -> CardText.of("Vid oro", row), filling);
        }
        assertTimeoutPreemptively(Duration.ofSeconds(1), () -> CardText.of("Vid oro", "|a" + " ".repeat(19_000) + "x"));
    }
}
