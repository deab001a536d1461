package se.samverka.shared.time;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.MonthDay;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;

/**
 * Working days of a Swedish municipality: Monday to Friday but for public holidays (lag 1989:253) and the eves
 * that municipal agreements treat as holidays (Midsummer's Eve, Christmas Eve, New Year's Eve).
 */
public final class SwedishWorkingDays {
    /** What comes in later than this belongs to the next working day. */
    static final LocalTime OFFICE_CLOSES = LocalTime.of(16, 30);

    private static final Set<MonthDay> FIXED_HOLIDAYS = Set.of(
            MonthDay.of(1, 1), MonthDay.of(1, 6), MonthDay.of(5, 1), MonthDay.of(6, 6), MonthDay.of(12, 25), MonthDay.of(12, 26));
    private static final Set<MonthDay> FIXED_EVES = Set.of(MonthDay.of(12, 24), MonthDay.of(12, 31));

    private SwedishWorkingDays() {
    }

    public static boolean isWorkingDay(LocalDate day) {
        DayOfWeek weekday = day.getDayOfWeek();
        return weekday != DayOfWeek.SATURDAY && weekday != DayOfWeek.SUNDAY && !isPublicHoliday(day) && !isEveKeptAsHoliday(day);
    }

    /** A public holiday by lag 1989:253, ordinary Sundays apart. */
    public static boolean isPublicHoliday(LocalDate day) {
        return FIXED_HOLIDAYS.contains(MonthDay.from(day)) || isMovableHoliday(day);
    }

    /** Midsummer's Eve, Christmas Eve or New Year's Eve. */
    public static boolean isEveKeptAsHoliday(LocalDate day) {
        return FIXED_EVES.contains(MonthDay.from(day)) || day.equals(midsummersEve(day.getYear()));
    }

    /** The day itself when it is a working day, else the next one. */
    public static LocalDate onOrAfter(LocalDate day) {
        LocalDate candidate = day;
        while (!isWorkingDay(candidate)) {
            candidate = candidate.plusDays(1);
        }
        return candidate;
    }

    /** @param workingDays how many working days after {@code day}; 0 gives {@link #onOrAfter} */
    public static LocalDate plus(LocalDate day, int workingDays) {
        LocalDate reached = onOrAfter(day);
        for (int left = workingDays; left > 0; left--) {
            reached = onOrAfter(reached.plusDays(1));
        }
        return reached;
    }

    /** The working day something belongs to that comes in at this moment. */
    public static LocalDate workingDayOf(Instant moment) {
        ZonedDateTime local = moment.atZone(SystemClock.SWEDEN);
        LocalDate day = local.toLocalTime().isAfter(OFFICE_CLOSES) ? local.toLocalDate().plusDays(1) : local.toLocalDate();
        return onOrAfter(day);
    }

    private static boolean isMovableHoliday(LocalDate day) {
        LocalDate easter = easterSunday(day.getYear());
        return day.equals(easter.minusDays(2)) || day.equals(easter) || day.equals(easter.plusDays(1))
                || day.equals(easter.plusDays(39)) || day.equals(easter.plusDays(49))
                || day.equals(midsummersEve(day.getYear()).plusDays(1)) || day.equals(allSaintsDay(day.getYear()));
    }

    private static LocalDate allSaintsDay(int year) {
        return LocalDate.of(year, Month.OCTOBER, 31).with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY));
    }

    private static LocalDate midsummersEve(int year) {
        return LocalDate.of(year, Month.JUNE, 19).with(TemporalAdjusters.nextOrSame(DayOfWeek.FRIDAY));
    }

    /** Gauss's rule as completed by Meeus, for the Gregorian calendar. */
    static LocalDate easterSunday(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int sum = h + l - 7 * m + 114;
        return LocalDate.of(year, sum / 31, sum % 31 + 1);
    }
}
