package se.samverka.concern;

import java.time.Instant;
import java.time.LocalDate;
import se.samverka.shared.time.SwedishWorkingDays;
import se.samverka.shared.time.SystemClock;

/** By when each step is due, as Swedish dates (domain § 2.2–2.3). */
final class Deadlines {
    /** Förhandsbedömning: at most 14 days (calendar days from receipt). */
    static final int ASSESSMENT_DAYS = 14;
    /** Domain § 2.3: three months is the usual time to a follow-up. */
    static final int FOLLOW_UP_USUAL_MONTHS = 3;
    /** No follow-up is put off for longer than this. */
    static final int FOLLOW_UP_LATEST_MONTHS = 12;

    private Deadlines() {
    }

    /** Triage: the same working day. */
    static LocalDate triage(Instant receivedAt) {
        return SwedishWorkingDays.workingDayOf(receivedAt);
    }

    /** What came through the public door is known by its day only, and may have come late on it: the next working day. */
    static LocalDate triageOfPublic(Instant receivedAt) {
        return SwedishWorkingDays.onOrAfter(today(receivedAt).plusDays(1));
    }

    static LocalDate assessment(Instant from) {
        return today(from).plusDays(ASSESSMENT_DAYS);
    }

    static LocalDate usualFollowUp(Instant from) {
        return SwedishWorkingDays.onOrAfter(today(from).plusMonths(FOLLOW_UP_USUAL_MONTHS));
    }

    static LocalDate today(Instant now) {
        return now.atZone(SystemClock.SWEDEN).toLocalDate();
    }
}
