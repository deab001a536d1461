package se.samverka.rights.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import se.samverka.rights.StatutoryTime;
import se.samverka.shared.security.Actor;
import se.samverka.shared.security.CurrentActor;
import se.samverka.shared.security.Role;
import se.samverka.shared.task.Task;
import se.samverka.shared.task.TaskSource;
import se.samverka.shared.time.SystemClock;

/** What is to be answered: seen by everybody who may answer it, for the month is the municipality's. */
@ApplicationScoped
class RightsRequestTasks implements TaskSource {
    private static final int MOST = 100;

    @Inject
    RightsRequestRepository requests;

    @Inject
    CurrentActor current;

    @Inject
    Clock clock;

    @Override
    public List<Task> mine() {
        Actor actor = current.get();
        if (!actor.is(Role.COORDINATOR) && !actor.is(Role.HANDLER) && !actor.is(Role.AUDITOR)) {
            return List.of();
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), SystemClock.SWEDEN);
        return requests.waiting(MOST).stream().map(request -> new Task("answer_rights_request", request.id(), request.caseNumber(),
                request.dueOn(), StatutoryTime.overdueDays(request.dueOn(), today), false)).toList();
    }
}
