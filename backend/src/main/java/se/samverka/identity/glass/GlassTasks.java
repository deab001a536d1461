package se.samverka.identity.glass;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import se.samverka.shared.security.Actor;
import se.samverka.shared.security.CurrentActor;
import se.samverka.shared.security.Role;
import se.samverka.shared.task.Task;
import se.samverka.shared.task.TaskSource;
import se.samverka.shared.time.SwedishWorkingDays;
import se.samverka.shared.time.SystemClock;

/** Broken glass that somebody else broke waits for its review. */
@ApplicationScoped
class GlassTasks implements TaskSource {
    private static final int MOST = 100;
    private static final int WORKING_DAYS = 2;

    @Inject
    BreakGlassRepository glasses;

    @Inject
    CurrentActor current;

    @Inject
    Clock clock;

    @Override
    @Transactional
    public List<Task> mine() {
        Actor actor = current.get();
        if (!actor.is(Role.COORDINATOR) && !actor.is(Role.AUDITOR)) {
            return List.of();
        }
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, SystemClock.SWEDEN);
        return glasses.unreviewed(MOST).stream()
                .filter(glass -> BreakGlassPolicy.allowed(actor, glass, now).contains(GlassAction.REVIEW))
                .map(glass -> task(glass, today)).toList();
    }

    private static Task task(BreakGlass glass, LocalDate today) {
        LocalDate dueOn = SwedishWorkingDays.plus(LocalDate.ofInstant(glass.openedAt(), SystemClock.SWEDEN), WORKING_DAYS);
        return new Task("review_break_glass", glass.id(), glass.caseNumber(), dueOn,
                (int) Math.max(0, ChronoUnit.DAYS.between(dueOn, today)), false);
    }
}
