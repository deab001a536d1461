package se.samverka.logreview;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Map;
import se.samverka.shared.time.SwedishWorkingDays;
import se.samverka.shared.time.SystemClock;

/**
 * When cases are read in this organisation: by hour, working days apart from others. An hour is unusual in which fewer
 * than two in a hundred reads of the last three months fell; while there are too few to tell, one outside 7–18 of a
 * working day.
 */
final class UsualHours {
    private static final int ENOUGH_TO_TELL = 200;
    private static final int USUAL_PERCENT = 2;
    private static final int OPENS = 7;
    private static final int CLOSES = 18;

    private final Map<Hour, Long> reads;
    private final long all;

    /** An hour of the day, on working days or on the others. */
    record Hour(boolean workingDay, int hour) {
        static Hour of(Instant moment) {
            ZonedDateTime local = moment.atZone(SystemClock.SWEDEN);
            return new Hour(SwedishWorkingDays.isWorkingDay(local.toLocalDate()), local.getHour());
        }
    }

    UsualHours(Map<Hour, Long> reads) {
        this.reads = reads;
        this.all = reads.values().stream().mapToLong(Long::longValue).sum();
    }

    boolean isUnusual(Instant moment) {
        Hour hour = Hour.of(moment);
        return all < ENOUGH_TO_TELL
                ? !hour.workingDay() || hour.hour() < OPENS || hour.hour() >= CLOSES
                : reads.getOrDefault(hour, 0L) * 100 < all * USUAL_PERCENT;
    }
}
