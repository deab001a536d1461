package se.samverka.rights;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import se.samverka.shared.time.SwedishWorkingDays;

/** Time limits in months: the same day of a later month, or the next working day (regulation 1182/71, article 3). */
public final class StatutoryTime {
    private StatutoryTime() {
    }

    public static LocalDate months(LocalDate from, int months) {
        return SwedishWorkingDays.onOrAfter(from.plusMonths(months));
    }

    /** Calendar days past the day; 0 when it has not passed, or there is none. */
    public static int overdueDays(LocalDate due, LocalDate today) {
        return due == null ? 0 : Math.max(0, (int) ChronoUnit.DAYS.between(due, today));
    }
}
