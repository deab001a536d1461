package se.samverka.shared.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("unit")
class SwedishWorkingDaysTest {

    @ParameterizedTest(name = "Easter Sunday of {0}")
    @CsvSource({"1818, 1818-03-22", "1943, 1943-04-25", "1961, 1961-04-02", "2000, 2000-04-23", "2008, 2008-03-23", "2011, 2011-04-24",
            "2019, 2019-04-21", "2024, 2024-03-31", "2025, 2025-04-20", "2026, 2026-04-05", "2027, 2027-03-28", "2028, 2028-04-16",
            "2035, 2035-03-25", "2038, 2038-04-25", "2049, 2049-04-18", "2076, 2076-04-19", "2285, 2285-03-22"})
    void easter_falls_on(int year, LocalDate expected) {
        assertEquals(expected, SwedishWorkingDays.easterSunday(year));
    }

    @ParameterizedTest(name = "{0}: {1} ({2})")
    @CsvSource({"2026-11-23, true, an ordinary Monday", "2026-11-21, false, Saturday", "2026-11-22, false, Sunday",
            "2026-01-01, false, New Year's Day", "2026-01-05, true, eve of Epiphany", "2026-01-06, false, Epiphany",
            "2026-04-02, true, Maundy Thursday", "2026-04-03, false, Good Friday", "2026-04-06, false, Easter Monday", "2026-04-07, true, after Easter",
            "2025-04-18, false, Good Friday", "2025-04-21, false, Easter Monday", "2024-03-29, false, Good Friday", "2024-04-01, false, Easter Monday",
            "2026-05-01, false, First of May", "2026-05-14, false, Ascension Day", "2026-05-15, true, the day after Ascension", "2026-05-25, true, Whit Monday is worked since 2005",
            "2025-06-06, false, National Day", "2024-06-06, false, National Day",
            "2024-06-20, true, before Midsummer's Eve", "2024-06-21, false, Midsummer's Eve", "2025-06-20, false, Midsummer's Eve", "2026-06-19, false, Midsummer's Eve at its earliest",
            "2027-06-25, false, Midsummer's Eve at its latest", "2027-06-18, true, a Friday before Midsummer", "2026-06-22, true, after Midsummer",
            "2026-10-30, true, the Friday before All Saints' Day", "2026-12-23, true, before Christmas", "2026-12-24, false, Christmas Eve",
            "2026-12-25, false, Christmas Day", "2025-12-26, false, Boxing Day", "2026-12-28, true, between the holidays", "2026-12-31, false, New Year's Eve"})
    void a_day_is_a_working_day_or_not(LocalDate day, boolean expected, String why) {
        assertEquals(expected, SwedishWorkingDays.isWorkingDay(day), why);
    }

    /** Also those that always fall on a weekend: whoever is open on Saturdays closes on these. */
    @Test
    void the_public_holidays_of_a_year_are_those_of_the_law() {
        assertEquals(Stream.of("2026-01-01", "2026-01-06", "2026-04-03", "2026-04-05", "2026-04-06", "2026-05-01", "2026-05-14", "2026-05-24", "2026-06-06",
                        "2026-06-20", "2026-10-31", "2026-12-25", "2026-12-26").map(LocalDate::parse).toList(),
                LocalDate.of(2026, 1, 1).datesUntil(LocalDate.of(2027, 1, 1)).filter(SwedishWorkingDays::isPublicHoliday).toList());
        assertEquals(Stream.of("2027-06-25", "2027-12-24", "2027-12-31").map(LocalDate::parse).toList(),
                LocalDate.of(2027, 1, 1).datesUntil(LocalDate.of(2028, 1, 1)).filter(SwedishWorkingDays::isEveKeptAsHoliday).toList());
    }

    @ParameterizedTest(name = "{0} and {1} working days is {2}")
    @CsvSource({"2026-11-23, 0, 2026-11-23", "2026-11-21, 0, 2026-11-23", "2026-11-20, 1, 2026-11-23", "2026-04-02, 1, 2026-04-07",
            "2026-04-02, 2, 2026-04-08", "2026-12-23, 1, 2026-12-28", "2026-12-30, 1, 2027-01-04", "2026-06-18, 1, 2026-06-22", "2026-05-13, 1, 2026-05-15"})
    void working_days_are_added(LocalDate from, int days, LocalDate expected) {
        assertEquals(expected, SwedishWorkingDays.plus(from, days));
    }

    @ParameterizedTest(name = "{0} belongs to {1}")
    @CsvSource({"2026-11-23T00:00, 2026-11-23", "2026-11-23T08:00, 2026-11-23", "2026-11-23T16:30, 2026-11-23", "2026-11-23T16:30:01, 2026-11-24",
            "2026-11-20T17:00, 2026-11-23", "2026-11-22T10:00, 2026-11-23", "2026-04-02T17:00, 2026-04-07", "2026-06-18T18:00, 2026-06-22",
            "2026-12-23T17:00, 2026-12-28", "2026-12-30T23:59, 2027-01-04", "2027-01-05T20:00, 2027-01-07",
            // The clocks change: summer time begins and ends on a Sunday.
            "2026-03-29T01:30, 2026-03-30", "2026-03-30T16:30, 2026-03-30", "2026-10-26T16:30, 2026-10-26"})
    void a_moment_belongs_to_a_working_day(LocalDateTime swedish, LocalDate expected) {
        assertEquals(expected, SwedishWorkingDays.workingDayOf(swedish.atZone(SystemClock.SWEDEN).toInstant()));
    }
}
