package se.samverka.publicsite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("unit")
class AllowanceTest {
    private static final Instant NOON = Instant.parse("2026-11-23T11:00:00Z");
    private final Allowance allowance = new Allowance(10, Duration.ofSeconds(60));

    @Test
    void so_many_at_once_and_no_more() {
        assertEquals(10, taken(NOON, 30));
    }

    @Test
    void comes_back_evenly_and_never_beyond_the_whole() {
        taken(NOON, 10);
        assertFalse(allowance.take(NOON.plusSeconds(5)));
        assertTrue(allowance.take(NOON.plusSeconds(6)));
        assertEquals(10, taken(NOON.plusSeconds(3_600), 30));
    }

    @Test
    void a_clock_that_goes_back_gives_nothing() {
        taken(NOON, 10);
        assertFalse(allowance.take(NOON.minusSeconds(60)));
    }

    private int taken(Instant moment, int tries) {
        return (int) IntStream.range(0, tries).filter(i -> allowance.take(moment)).count();
    }
}
