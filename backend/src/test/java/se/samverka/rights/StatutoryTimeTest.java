package se.samverka.rights;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("unit")
class StatutoryTimeTest {
    @ParameterizedTest(name = "{1} months from {0} is {2}")
    @CsvSource({"2026-11-03, 1, 2026-12-03", "2026-01-31, 1, 2026-03-02", "2026-11-24, 1, 2026-12-28", "2026-05-20, 1, 2026-06-22",
        "2026-11-20, 3, 2027-02-22", "2028-01-31, 1, 2028-02-29"})
    void ends_on_the_same_day_of_a_later_month_or_the_next_working_day(LocalDate from, int months, LocalDate due) {
        assertEquals(due, StatutoryTime.months(from, months));
    }

    @ParameterizedTest
    @CsvSource({"2026-11-03, 2026-11-03, 0", "2026-11-03, 2026-11-05, 2", "2026-11-03, 2026-11-01, 0"})
    void is_overdue_after_its_day(LocalDate due, LocalDate today, int days) {
        assertEquals(days, StatutoryTime.overdueDays(due, today));
    }
}
