package se.samverka.accessibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import se.samverka.shared.security.CurrentActor;
import se.samverka.shared.security.Role;
import se.samverka.shared.task.Task;
import se.samverka.shared.task.TaskSource;

/** What nobody has seen to is something to do for the coordinator and the administrator. The act says promptly, and no day. */
@ApplicationScoped
class AccessibilityFeedbackTasks implements TaskSource {
    private static final int MOST = 100;

    @Inject
    AccessibilityFeedbackRepository feedback;

    @Inject
    CurrentActor current;

    @Override
    @Transactional
    public List<Task> mine() {
        if (!current.get().is(Role.COORDINATOR) && !current.get().is(Role.ADMIN)) {
            return List.of();
        }
        return feedback.unhandled(MOST).stream().map(id -> new Task("handle_accessibility_feedback", id, null, null, 0, false)).toList();
    }
}
