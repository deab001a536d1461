package se.samverka.civilsociety;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import se.samverka.routine.RoutineInForce;
import se.samverka.routine.RoutineLookup;
import se.samverka.shared.security.CurrentActor;
import se.samverka.shared.security.Role;
import se.samverka.shared.task.Task;
import se.samverka.shared.task.TaskSource;

/** The coordinator tells the organisations of what is followed now: a task for each routine that some have not been told of since its last major version. */
@ApplicationScoped
class BriefingTasks implements TaskSource {
    private static final int MOST = 100;

    @Inject
    CivilOrganisationRepository organisations;

    @Inject
    RoutineLookup routines;

    @Inject
    CurrentActor current;

    @Override
    @Transactional
    public List<Task> mine() {
        if (!current.get().is(Role.COORDINATOR)) {
            return List.of();
        }
        List<RoutineInForce> toBeTold = routines.inForce().stream().filter(RoutineInForce::isToBeTold).limit(MOST).toList();
        return organisations.amongNotToldOf(toBeTold).stream()
                .map(routine -> new Task("brief_organisations", routine, null, null, 0, false)).toList();
    }
}
