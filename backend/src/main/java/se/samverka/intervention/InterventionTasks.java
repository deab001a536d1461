package se.samverka.intervention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import se.samverka.shared.security.Actor;
import se.samverka.shared.security.CurrentActor;
import se.samverka.shared.security.Role;
import se.samverka.shared.task.Task;
import se.samverka.shared.task.TaskSource;
import se.samverka.shared.time.SystemClock;

/** What is to be followed up, or should have ended: for who answers for it, and for the handler of a case. */
@ApplicationScoped
class InterventionTasks implements TaskSource {
    private static final int MOST = 100;

    @Inject
    InterventionRepository interventions;

    @Inject
    CurrentActor current;

    @Inject
    Clock clock;

    @Override
    @Transactional
    public List<Task> mine() {
        Actor actor = current.get();
        if (!actor.is(Role.COORDINATOR) && !actor.is(Role.HANDLER) && !actor.is(Role.SECTOR_LEAD)) {
            return List.of();
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), SystemClock.SWEDEN);
        return interventions.dueFor(actor.id(), today, MOST).stream().map(row -> task(row, today)).toList();
    }

    private static Task task(Object[] row, LocalDate today) {
        LocalDate due = InterventionRepository.day(row[3]);
        return new Task((String) row[0], (UUID) row[1], (String) row[2], due, (int) ChronoUnit.DAYS.between(due, today), false);
    }
}
