package se.samverka.rights.correction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import se.samverka.shared.security.Actor;
import se.samverka.shared.security.CurrentActor;
import se.samverka.shared.security.Role;
import se.samverka.shared.task.Task;
import se.samverka.shared.task.TaskSource;

/** What is contested waits for who works with the case. */
@ApplicationScoped
class CorrectionTasks implements TaskSource {
    private static final int MOST = 100;

    @Inject
    CorrectionRepository corrections;

    @Inject
    CurrentActor current;

    @Override
    public List<Task> mine() {
        Actor actor = current.get();
        if (!actor.is(Role.COORDINATOR) && !actor.is(Role.HANDLER)) {
            return List.of();
        }
        return corrections.openDisputes(MOST).stream()
                .map(dispute -> new Task("settle_dispute", dispute.concernId(), dispute.caseNumber(), null, 0, false)).toList();
    }
}
