package se.samverka.contactpath;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samverka.shared.problem.Wording;
import se.samverka.shared.time.SystemClock;

/** When somebody answers: across weeks, nights, holidays and the change of the clocks. */
@Tag("unit")
class OpeningHoursTest {
    private static final String WEEK = "monday 09:00-15:00,tuesday 09:00-15:00,wednesday 09:00-15:00,thursday 09:00-15:00,friday 09:00-15:00";
    private static final String OFFICE = WEEK + ",day_before_holiday 09:00-12:00";
    /** When others have closed: nights, and weekends and holidays all day. */
    private static final String NIGHTS = "monday 17:00-08:00,tuesday 17:00-08:00,wednesday 17:00-08:00,thursday 17:00-08:00,friday 17:00-00:00,"
            + "saturday 00:00-00:00,sunday 00:00-08:00,sunday 08:00-00:00,monday 00:00-08:00,holiday 00:00-08:00,holiday 08:00-00:00";

    @ParameterizedTest(name = "{0}: {1}, changes {2} ({3})")
    @CsvSource({
        "2026-11-23T08:59, closed, 2026-11-23T09:00, before it opens",
        "2026-11-23T09:00, open, 2026-11-23T15:00, at the stroke",
        "2026-11-23T14:59:59, open, 2026-11-23T15:00, the last second",
        "2026-11-23T15:00, closed, 2026-11-24T09:00, closing time is closed",
        "2026-11-20T16:00, closed, 2026-11-23T09:00, over the weekend",
        "2026-06-06T10:00, closed, 2026-06-08T09:00, National Day on a Saturday",
        "2026-06-05T11:59, open, 2026-06-05T12:00, the day before National Day",
        "2026-04-02T12:30, closed, 2026-04-07T09:00, Maundy Thursday closes early and Easter is long",
        "2026-05-13T11:00, open, 2026-05-13T12:00, the day before Ascension",
        "2026-05-14T10:00, closed, 2026-05-15T09:00, Ascension Day",
        "2026-06-18T14:00, open, 2026-06-18T15:00, the day before Midsummer's Eve is ordinary",
        "2026-06-19T10:00, closed, 2026-06-22T09:00, Midsummer's Eve is kept as a holiday",
        "2026-10-30T13:00, closed, 2026-11-02T09:00, the day before All Saints' Day closes early",
        "2026-12-23T14:00, open, 2026-12-23T15:00, the day before Christmas Eve is ordinary",
        "2026-12-23T15:00, closed, 2026-12-28T09:00, Christmas",
        "2026-12-30T16:00, closed, 2027-01-04T09:00, New Year",
        "2027-01-05T12:00, closed, 2027-01-07T09:00, Epiphany and its eve"})
    void an_office_that_closes_early_before_holidays(LocalDateTime now, String state, LocalDateTime changes, String why) {
        assertState(OFFICE, now, state, changes, why);
    }

    @Test
    void the_day_before_a_holiday_is_ordinary_when_nothing_is_told_for_it() {
        assertState(WEEK, LocalDateTime.parse("2026-04-02T12:30"), "open", LocalDateTime.parse("2026-04-02T15:00"), "Maundy Thursday");
    }

    @Test
    void what_is_told_for_the_day_before_does_not_open_a_day_that_is_closed() {
        assertState("monday 09:00-15:00,day_before_holiday 09:00-12:00", LocalDateTime.parse("2026-04-02T10:00"), "closed",
                LocalDateTime.parse("2026-04-13T09:00"), "Thursdays are closed, and the next Monday is Easter");
    }

    @ParameterizedTest(name = "{0}: {1}, changes {2} ({3})")
    @CsvSource({
        "2026-11-23T16:59, closed, 2026-11-23T17:00, Monday afternoon",
        "2026-11-23T23:00, open, 2026-11-24T08:00, through midnight",
        "2026-11-24T07:59, open, 2026-11-24T08:00, still yesterday's",
        "2026-11-27T18:00, open, 2026-11-30T08:00, the whole weekend in one",
        "2026-03-27T18:00, open, 2026-03-30T08:00, the weekend that is an hour shorter",
        "2026-10-23T18:00, open, 2026-10-26T08:00, the weekend that is an hour longer"})
    void who_answers_when_others_have_closed(LocalDateTime now, String state, LocalDateTime changes, String why) {
        assertState(NIGHTS, now, state, changes, why);
    }

    @Test
    void a_night_is_as_long_as_it_is_when_the_clocks_change() {
        Span shorter = Opening.of("saturday 22:00-06:00").on(LocalDateTime.parse("2026-03-28T00:00").toLocalDate());
        Span longer = Opening.of("saturday 22:00-06:00").on(LocalDateTime.parse("2026-10-24T00:00").toLocalDate());
        assertEquals(Duration.ofHours(7), Duration.between(shorter.from(), shorter.to()));
        assertEquals(Duration.ofHours(9), Duration.between(longer.from(), longer.to()));
    }

    @Test
    void an_hour_that_does_not_exist_is_an_hour_later_and_one_that_comes_twice_is_the_first() {
        assertEquals(Instant.parse("2026-03-29T01:30:00Z"), Opening.of("sunday 02:30-06:00").on(LocalDateTime.parse("2026-03-29T00:00").toLocalDate()).from());
        assertEquals(Instant.parse("2026-10-25T00:30:00Z"), Opening.of("sunday 02:30-06:00").on(LocalDateTime.parse("2026-10-25T00:00").toLocalDate()).from());
    }

    @Test
    void round_the_clock_never_closes_and_without_hours_nothing_is_known() {
        assertEquals(Openness.open(null), new OpeningHours(true, List.of()).at(Instant.parse("2026-12-24T20:00:00Z")));
        assertEquals(Openness.UNKNOWN, new OpeningHours(false, List.of()).at(Instant.parse("2026-11-23T10:00:00Z")));
        assertNull(hours("monday 00:00-00:00,tuesday 00:00-00:00,wednesday 00:00-00:00,thursday 00:00-00:00,friday 00:00-00:00,saturday 00:00-00:00,"
                + "sunday 00:00-00:00,holiday 00:00-00:00").at(Instant.parse("2026-11-23T10:00:00Z")).closesAt());
    }

    @Test
    void lunch_is_closed_and_two_stretches_may_touch_but_not_overlap() {
        assertState("monday 13:00-16:00,monday 09:00-12:00", LocalDateTime.parse("2026-11-23T12:10"), "closed", LocalDateTime.parse("2026-11-23T13:00"), "lunch");
        assertState("monday 09:00-12:00,monday 12:00-16:00", LocalDateTime.parse("2026-11-23T10:00"), "open", LocalDateTime.parse("2026-11-23T16:00"), "in one");
        assertFalse(hours("monday 09:00-12:00,monday 12:00-16:00").overlap());
        assertTrue(hours("monday 09:00-12:00,monday 11:59-16:00").overlap());
        assertTrue(hours("monday 22:00-06:00,monday 23:00-23:30").overlap());
    }

    @Test
    void hours_are_told_in_words() {
        assertEquals(new Wording("måndag–fredag 09.00–15.00, dag före helgdag 09.00–12.00",
                "Monday–Friday 09:00–15:00, day before a public holiday 09:00–12:00"), HoursInWords.of(hours(OFFICE)));
        assertEquals("måndag 09.00–12.00 och 13.00–16.00, onsdag 10.00–11.00, helgdag 10.00–11.00", HoursInWords.of(
                hours("holiday 10:00-11:00,monday 13:00-16:00,monday 09:00-12:00,wednesday 10:00-11:00")).sv());
        assertEquals("dygnet runt", HoursInWords.of(new OpeningHours(true, List.of())).sv());
        assertNull(HoursInWords.of(new OpeningHours(false, List.of())));
    }

    private static void assertState(String openings, LocalDateTime now, String state, LocalDateTime changes, String why) {
        Instant at = changes.atZone(SystemClock.SWEDEN).toInstant();
        Openness expected = state.equals("open") ? Openness.open(at) : Openness.closed(at);
        assertEquals(expected, hours(openings).at(now.atZone(SystemClock.SWEDEN).toInstant()), why);
    }

    private static OpeningHours hours(String openings) {
        return new OpeningHours(false, Stream.of(openings.split(",")).map(Opening::of).toList());
    }
}
