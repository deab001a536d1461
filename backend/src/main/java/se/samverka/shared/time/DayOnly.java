package se.samverka.shared.time;

import java.time.Instant;
import java.time.LocalTime;

/**
 * All that is kept of a moment on the anonymous path: its Swedish day, written as the day's first moment
 * (api-and-security.md, Anonymous intake).
 */
public final class DayOnly {
    private DayOnly() {
    }

    public static Instant of(Instant moment) {
        return moment.atZone(SystemClock.SWEDEN).toLocalDate().atStartOfDay(SystemClock.SWEDEN).toInstant();
    }

    /** Whether no more than the day is told. */
    public static boolean is(Instant moment) {
        return moment.atZone(SystemClock.SWEDEN).toLocalTime().equals(LocalTime.MIDNIGHT);
    }
}
