package se.samverka.shared.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.Temporal;
import java.util.UUID;
import se.samverka.shared.problem.Wording;
import se.samverka.shared.time.SystemClock;

/**
 * One thing with a day or with hours.
 *
 * @param kind    a code of the feature's own
 * @param subject what it is about; with the kind, what a calendar knows the entry by when it comes again. Never told as it is
 * @param from    a day, or a moment
 * @param until   the day after the last, or the moment when it ends
 * @param title   what anybody who looks over a shoulder may read: nothing of a case, nobody's name
 * @param place   null when there is none
 * @param page    where in the application more is told, beginning with a slash
 */
public record CalendarEntry(String kind, UUID subject, Temporal from, Temporal until, Wording title, String place, String page) {

    /** Something to be done by a day. It takes no time of the day. */
    public static CalendarEntry onDay(String kind, UUID subject, LocalDate day, Wording title, String page) {
        return new CalendarEntry(kind, subject, day, day.plusDays(1), title, null, page);
    }

    /** Something to be at. It takes the time it takes. */
    public static CalendarEntry between(String kind, UUID subject, Instant from, Instant until, Wording title, String place, String page) {
        return new CalendarEntry(kind, subject, from, until, title, place, page);
    }

    public boolean isOver(Instant now) {
        return until instanceof Instant moment ? !moment.isAfter(now) : !LocalDate.from(until).isAfter(LocalDate.ofInstant(now, SystemClock.SWEDEN));
    }

    boolean isDay() {
        return from instanceof LocalDate;
    }
}
