package se.samverka.contactpath;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import se.samverka.shared.time.SwedishWorkingDays;
import se.samverka.shared.time.SystemClock;

/**
 * When a function is reached. On a public holiday, and on the eves that are kept as one, only what is told for holidays
 * holds; on the day before a public holiday what is told for it, if anything is and the day is open at all.
 *
 * @param always   round the clock, every day; then there are no openings
 * @param openings empty, and not always: no hours are told
 */
record OpeningHours(boolean always, List<Opening> openings) {
    /** Longer than anything stays closed: who opens on holidays only waits from November to Christmas at the most. */
    private static final int DAYS_AHEAD = 370;
    private static final Comparator<Opening> EARLIEST_FIRST = Comparator.comparing(Opening::opens);

    Openness at(Instant now) {
        if (always) {
            return Openness.open(null);
        }
        if (openings.isEmpty()) {
            return Openness.UNKNOWN;
        }
        LocalDate today = LocalDate.ofInstant(now, SystemClock.SWEDEN);
        Instant reached = now;
        // What opened yesterday may still be open.
        for (LocalDate day = today.minusDays(1); day.isBefore(today.plusDays(DAYS_AHEAD)); day = day.plusDays(1)) {
            for (Opening opening : on(day)) {
                Span span = opening.on(day);
                if (span.covers(reached)) {
                    reached = span.to();
                } else if (span.from().isAfter(reached)) {
                    return reached.equals(now) ? Openness.closed(span.from()) : Openness.open(reached);
                }
            }
        }
        return reached.equals(now) ? Openness.closed(null) : Openness.open(null);
    }

    private List<Opening> on(LocalDate day) {
        if (SwedishWorkingDays.isPublicHoliday(day) || SwedishWorkingDays.isEveKeptAsHoliday(day)) {
            return toldFor(OpeningDay.HOLIDAY);
        }
        List<Opening> ofWeek = toldFor(OpeningDay.of(day.getDayOfWeek()));
        List<Opening> ofEve = toldFor(OpeningDay.DAY_BEFORE_HOLIDAY);
        boolean shortened = SwedishWorkingDays.isPublicHoliday(day.plusDays(1)) && !ofWeek.isEmpty() && !ofEve.isEmpty();
        return shortened ? ofEve : ofWeek;
    }

    private List<Opening> toldFor(OpeningDay day) {
        return openings.stream().filter(opening -> opening.day() == day).sorted(EARLIEST_FIRST).toList();
    }

    /** Whether two stretches of one day overlap: nobody can have meant that. */
    boolean overlap() {
        for (OpeningDay day : OpeningDay.values()) {
            LocalTime closed = LocalTime.MIN;
            boolean pastMidnight = false;
            for (Opening opening : toldFor(day)) {
                LocalTime opens = LocalTime.parse(opening.opens());
                if (pastMidnight || opens.isBefore(closed)) {
                    return true;
                }
                closed = LocalTime.parse(opening.closes());
                pastMidnight = !closed.isAfter(opens);
            }
        }
        return false;
    }
}
