package se.samverka.identity.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
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

/** What handlers have asked for waits for a coordinator's decision, the next working day at the latest. */
@ApplicationScoped
class AccessRequestTasks implements TaskSource {
    private static final int MOST = 100;
    private static final int WORKING_DAYS = 1;

    @Inject
    AccessRequestRepository requests;

    @Inject
    CurrentActor current;

    @Inject
    Clock clock;

    @Override
    @Transactional
    public List<Task> mine() {
        Actor actor = current.get();
        if (!actor.is(Role.COORDINATOR)) {
            return List.of();
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), SystemClock.SWEDEN);
        return requests.undecided(MOST).stream().filter(request -> !AccessRequestPolicy.allowed(actor, request).isEmpty())
                .map(request -> task(request, today)).toList();
    }

    private static Task task(IdentityAccessRequest request, LocalDate today) {
        LocalDate dueOn = SwedishWorkingDays.plus(LocalDate.ofInstant(request.requestedAt(), SystemClock.SWEDEN), WORKING_DAYS);
        return new Task("decide_identity_access", request.id(), request.caseNumber(), dueOn,
                (int) Math.max(0, ChronoUnit.DAYS.between(dueOn, today)), false);
    }
}
