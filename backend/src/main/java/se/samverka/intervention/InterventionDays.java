package se.samverka.intervention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.samverka.shared.calendar.CalendarEntry;
import se.samverka.shared.calendar.CalendarSource;
import se.samverka.shared.problem.Wording;
import se.samverka.shared.security.CurrentActor;
import se.samverka.shared.time.SystemClock;

/** When an intervention is to be followed up or ends. Of one for a person a calendar is told no more than that. */
@ApplicationScoped
class InterventionDays implements CalendarSource {
    private static final int MOST = 200;
    private static final int DAYS_AHEAD = 370;
    private static final Wording FOLLOW_UP = new Wording("Följa upp en insats", "Follow up an intervention");
    private static final Wording FOLLOW_UP_IN_CASE = new Wording("Följa upp en insats i ett ärende", "Follow up an intervention in a case");

    @Inject
    InterventionRepository interventions;

    @Inject
    CurrentActor current;

    @Inject
    Clock clock;

    @Override
    public List<CalendarEntry> mine() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), SystemClock.SWEDEN);
        return interventions.dueFor(current.get().id(), today.plusDays(DAYS_AHEAD), MOST).stream().map(InterventionDays::entry).toList();
    }

    private static CalendarEntry entry(Object[] row) {
        String kind = (String) row[0];
        LocalDate day = InterventionRepository.day(row[3]);
        return kind.equals("follow_up_intervention")
                ? CalendarEntry.onDay(kind, (UUID) row[4], day, FOLLOW_UP, "/insatser/" + row[4])
                : CalendarEntry.onDay(kind, (UUID) row[4], day, FOLLOW_UP_IN_CASE, "/start");
    }
}
