package se.samverka.handover;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import se.samverka.shared.time.SwedishWorkingDays;
import se.samverka.shared.time.SystemClock;

/** By when a hand-over is answered, as Swedish dates (product.md, Concerns: acknowledged in two working days). */
final class HandOverDeadlines {
    static final int WORKING_DAYS_TO_ACKNOWLEDGE = 2;

    private HandOverDeadlines() {
    }

    static LocalDate acknowledgement(Instant sentAt) {
        return SwedishWorkingDays.plus(SwedishWorkingDays.workingDayOf(sentAt), WORKING_DAYS_TO_ACKNOWLEDGE);
    }

    static LocalDate today(Instant now) {
        return now.atZone(SystemClock.SWEDEN).toLocalDate();
    }

    /** @param due null when nothing is due */
    static int overdueDays(LocalDate due, LocalDate today) {
        return due == null || !due.isBefore(today) ? 0 : (int) ChronoUnit.DAYS.between(due, today);
    }
}
