package se.samverka.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import se.samverka.concern.ConcernLookup;
import se.samverka.shared.security.Actor;
import se.samverka.shared.security.CurrentActor;
import se.samverka.shared.security.Role;
import se.samverka.shared.task.Task;
import se.samverka.shared.task.TaskSource;

/** What a reporter wrote and nobody has read: the handler's to read, and the coordinator's where there is no handler. */
@ApplicationScoped
class MessageTasks implements TaskSource {
    private static final int MOST = 100;

    @Inject
    MessageRepository messages;

    @Inject
    ConcernLookup concerns;

    @Inject
    CurrentActor current;

    @Override
    @Transactional
    public List<Task> mine() {
        Actor actor = current.get();
        if (!actor.is(Role.COORDINATOR) && !actor.is(Role.HANDLER)) {
            return List.of();
        }
        return concerns.among(messages.concernsUnreadBy(actor.id(), actor.is(Role.COORDINATOR), MOST)).stream()
                .map(concern -> new Task("read_messages", concern.id(), concern.caseNumber(), null, 0, false)).toList();
    }
}
