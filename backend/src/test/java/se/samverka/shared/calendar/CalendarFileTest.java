package se.samverka.shared.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.samverka.shared.problem.Language;
import se.samverka.shared.problem.Wording;

/** What calendars are given: whole, in lines that they take, and with nothing in it that somebody wrote as a command. */
@Tag("unit")
class CalendarFileTest {
    private static final String ORIGIN = "https://samverka.kommun.example:8443";
    private static final Instant NOW = Instant.parse("2027-01-11T09:30:00Z");
    private static final UUID SUBJECT = UUID.fromString("019aa1f0-7c00-7000-8000-00000000002a");

    @Test
    void a_day_is_a_day_in_every_time_zone_and_takes_no_time() {
        String file = written(Language.SWEDISH, day("Gå igenom rutinen ”Vid oro”"));
        for (String line : List.of("VERSION:2.0", "DTSTAMP:20270111T093000Z", "DTSTART;VALUE=DATE:20270301", "DTEND;VALUE=DATE:20270302",
                "SUMMARY:Gå igenom rutinen ”Vid oro”", "URL:https://samverka.kommun.example:8443/rutiner/1", "CLASS:PRIVATE", "TRANSP:TRANSPARENT")) {
            assertTrue(unfolded(file).contains(line + "\r\n"), line + " in\n" + file);
        }
    }

    @Test
    void hours_are_moments_and_take_their_time() {
        CalendarEntry entry = CalendarEntry.between("meeting", SUBJECT, NOW, NOW.plusSeconds(5400), new Wording("Möte", "Meeting"), "Kommunhuset, sal 2; plan 1", "/moten/1");
        String file = unfolded(written(Language.ENGLISH, entry));
        for (String line : List.of("DTSTART:20270111T093000Z", "DTEND:20270111T110000Z", "SUMMARY:Meeting", "LOCATION:Kommunhuset\\, sal 2\\; plan 1", "TRANSP:OPAQUE")) {
            assertTrue(file.contains(line + "\r\n"), line + " in\n" + file);
        }
    }

    @Test
    void the_same_thing_is_known_again_and_what_it_is_about_is_not_told() throws Exception {
        String first = read(written(Language.SWEDISH, day("Först"))).getRequiredProperty(Property.UID).getValue();
        String moved = written(Language.SWEDISH, CalendarEntry.onDay("review", SUBJECT, LocalDate.parse("2027-06-01"), new Wording("Sedan", "Later"), "/rutiner/1"));
        assertEquals(first, read(moved).getRequiredProperty(Property.UID).getValue());
        assertTrue(first.endsWith("@samverka.kommun.example"), first);
        assertFalse(unfolded(moved).contains(SUBJECT.toString()), moved);
        String other = written(Language.SWEDISH, CalendarEntry.onDay("other", SUBJECT, LocalDate.parse("2027-06-01"), new Wording("Annat", "Other"), "/rutiner/1"));
        assertFalse(read(other).getRequiredProperty(Property.UID).getValue().equals(first));
    }

    @Test
    void what_somebody_wrote_stays_a_title_however_it_is_written() throws Exception {
        String title = "Å, ä; ö \\ 😀😀😀😀😀😀😀😀😀😀 ’” 中文字中文字中文字中文字中文字中文字 " + "x".repeat(200) + "\nEND:VEVENT\nBEGIN:VEVENT\nSUMMARY:Mer";
        String file = written(Language.SWEDISH, day(title));
        assertEquals(title, read(file).getRequiredProperty(Property.SUMMARY).getValue());
        file.lines().forEach(line -> assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line));
    }

    @Test
    void nothing_ahead_is_an_empty_calendar() {
        String file = new String(CalendarFile.written(List.of(), Language.SWEDISH, ORIGIN, NOW), StandardCharsets.UTF_8);
        assertTrue(file.startsWith("BEGIN:VCALENDAR\r\n") && file.endsWith("END:VCALENDAR\r\n") && !file.contains("VEVENT"), file);
    }

    private static CalendarEntry day(String title) {
        return CalendarEntry.onDay("review", SUBJECT, LocalDate.parse("2027-03-01"), new Wording(title, title), "/rutiner/1");
    }

    private static String written(Language language, CalendarEntry entry) {
        return new String(CalendarFile.written(List.of(entry), language, ORIGIN, NOW), StandardCharsets.UTF_8);
    }

    private static String unfolded(String file) {
        return file.replace("\r\n ", "");
    }

    /** The one event, as another program reads it. */
    private static VEvent read(String file) throws Exception {
        Calendar calendar = new CalendarBuilder().build(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
        assertEquals(1, calendar.getComponents().size());
        return (VEvent) calendar.getComponents().get(0);
    }
}
