package se.samverka.situation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import se.samverka.shared.security.CurrentActor;
import se.samverka.shared.security.Role;
import se.samverka.shared.task.Task;
import se.samverka.shared.task.TaskSource;

/** Each observation that nobody has looked at is something for the coordinator to do; no rule says until when. */
@ApplicationScoped
class ObservationTasks implements TaskSource {
    private static final int MOST = 100;

    @Inject
    ObservationRepository observations;

    @Inject
    CurrentActor current;

    @Override
    public List<Task> mine() {
        return !current.get().is(Role.COORDINATOR) ? List.of()
                : observations.unhandled(MOST).stream().map(id -> new Task("handle_observation", id, null, null, 0, false)).toList();
    }
}
