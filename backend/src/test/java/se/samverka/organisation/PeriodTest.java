package se.samverka.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A history as HR tells it, piece by piece: what was before stays, and what is told again changes nothing. */
@Tag("unit")
class PeriodTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

    @Test
    void what_is_told_first_has_been_so_from_the_beginning() {
        assertEquals(history("school 0-"), told(history(""), "school", 0, null, 50));
        assertEquals(history("school 0-20"), told(history(""), "school", 0, 20, 50));
    }

    @Test
    void a_change_begins_on_its_day_and_leaves_what_was_before() {
        assertEquals(history("school 0-50 library 50-"), told(history("school 0-"), "library", 0, null, 50));
        assertEquals(history("school 0-50 library 50-"), told(history("school 0-50 library 50-"), "library", 0, null, 70));
        assertEquals(history("school 0-30 depot 30-"), told(history("school 0-50 library 50-"), "depot", 0, null, 30));
    }

    @Test
    void an_end_is_kept_and_can_be_taken_back() {
        assertEquals(history("school 0-60"), told(history("school 0-"), "school", 0, 60, 50));
        assertEquals(history("school 0-"), told(history("school 0-60"), "school", 0, null, 70));
        assertEquals(history("school 0-60 library 60-"), told(history("school 0-30"), "library", 0, null, 60));
        assertEquals(history("school 0-50 library 50-60"), told(history("school 0-"), "library", 0, 60, 50));
        assertEquals(history("school 0-40"), told(history("school 0-"), "library", 0, 40, 50));
    }

    @Test
    void who_comes_back_has_two_histories() {
        assertEquals(history("school 0-60 library 90-"), told(history("school 0-60"), "library", 90, null, 95));
        assertEquals(history("school 0-60 library 90-99 depot 99-"), told(history("school 0-60 library 90-"), "depot", 90, null, 99));
    }

    @Test
    void a_beginning_is_corrected() {
        assertEquals(history("school 10-50 library 50-"), told(history("school 0-50 library 50-"), "library", 10, null, 60));
        assertEquals(history("school 0-50 library 55-"), told(history("school 0-50 library 50-"), "library", 55, null, 60));
        assertEquals(history("school -5-50 library 50-"), told(history("school 0-50 library 50-"), "library", -5, null, 60));
    }

    /** Whatever is told in whatever order: told twice is told once, nothing overlaps, and the end is as it was told last. */
    @Test
    void whatever_is_told_the_history_holds_together() {
        Random random = new Random(5);
        List<String> places = List.of("school", "library", "depot");
        for (int run = 0; run < 2000; run++) {
            List<Period<String>> history = List.of();
            for (int step = 0; step < 8; step++) {
                int begins = random.nextInt(40);
                Integer ends = random.nextBoolean() ? null : begins + 1 + random.nextInt(40);
                int changed = random.nextInt(80);
                String place = places.get(random.nextInt(3));
                history = told(history, place, begins, ends, changed);
                assertEquals(history, told(history, place, begins, ends, changed), () -> "told twice");
                for (int i = 0; i < history.size(); i++) {
                    Period<String> period = history.get(i);
                    assertTrue(period.until() == null ? i == history.size() - 1 : period.from().isBefore(period.until()), "an end after the beginning");
                    assertTrue(i == 0 || !history.get(i - 1).until().isAfter(period.from()), "nothing overlaps");
                }
                assertEquals(ends == null ? null : day(ends), history.get(history.size() - 1).until());
            }
        }
    }

    private static List<Period<String>> told(List<Period<String>> known, String what, int begins, Integer ends, int changed) {
        return Period.told(known, what, day(begins), ends == null ? null : day(ends), day(changed));
    }

    private static List<Period<String>> history(String text) {
        List<Period<String>> history = new ArrayList<>();
        String[] words = text.isEmpty() ? new String[0] : text.split(" ");
        for (int i = 0; i < words.length; i += 2) {
            int dash = words[i + 1].indexOf('-', 1);
            String until = words[i + 1].substring(dash + 1);
            history.add(new Period<>(day(Integer.parseInt(words[i + 1].substring(0, dash))), until.isEmpty() ? null : day(Integer.parseInt(until)), words[i]));
        }
        return history;
    }

    private static LocalDate day(int number) {
        return FIRST.plusDays(number);
    }
}
