package se.samverka.publicsite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("unit")
class ChallengeTest {
    private static final Challenge CHALLENGE = Challenge.of(2, 8, Instant.parse("2026-11-23T15:00:00Z"), "m3Jq0Yb7S1KpQ2cV8dXw5g");

    @Test
    void its_text_says_all_of_it() {
        assertEquals(CHALLENGE, Challenge.parse(CHALLENGE.text()).orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "1.2.8.498759", "2.2.8.498759.m3Jq0Yb7S1KpQ2cV8dXw5g", "1.-2.8.498759.m3Jq0Yb7S1KpQ2cV8dXw5g",
        "1.2.8.498759.m3Jq0Yb7S1KpQ2cV8dXw5", "1.2.8.498759.m3Jq0Yb7S1KpQ2cV8dXw5é", "1.200.8.498759.m3Jq0Yb7S1KpQ2cV8dXw5g"})
    void what_is_no_challenge_is_none(String text) {
        assertTrue(Challenge.parse(text).isEmpty());
    }

    @Test
    void only_numbers_that_fit_every_puzzle_solve_it() {
        long first = solution(0);
        long second = solution(1);
        assertTrue(CHALLENGE.isSolvedBy(List.of(first, second)));
        assertFalse(CHALLENGE.isSolvedBy(List.of(first)));
        assertFalse(CHALLENGE.isSolvedBy(List.of(first, second, second)));
        assertFalse(CHALLENGE.isSolvedBy(List.of(first, wrong(1))));
        Challenge harder = new Challenge(CHALLENGE.text(), 2, 200, CHALLENGE.runsOut());
        assertFalse(harder.isSolvedBy(List.of(first, second)));
    }

    @Test
    void a_bit_more_is_half_as_often() {
        long easy = LongStream.range(0, 20_000).filter(number -> with(4).solves(0, number)).count();
        long hard = LongStream.range(0, 20_000).filter(number -> with(5).solves(0, number)).count();
        assertEquals(1_250, easy, 150);
        assertEquals(625, hard, 110);
    }

    private static Challenge with(int difficulty) {
        return new Challenge(CHALLENGE.text(), 1, difficulty, CHALLENGE.runsOut());
    }

    private static long solution(int puzzle) {
        return LongStream.iterate(0, number -> number + 1).filter(number -> CHALLENGE.solves(puzzle, number)).findFirst().orElseThrow();
    }

    private static long wrong(int puzzle) {
        return LongStream.iterate(0, number -> number + 1).filter(number -> !CHALLENGE.solves(puzzle, number)).findFirst().orElseThrow();
    }
}
