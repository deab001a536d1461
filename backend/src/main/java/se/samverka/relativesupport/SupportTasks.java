package se.samverka.relativesupport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import se.samverka.shared.security.Actor;
import se.samverka.shared.security.CurrentActor;
import se.samverka.shared.security.Role;
import se.samverka.shared.task.Task;
import se.samverka.shared.task.TaskSource;

/** Whom to get in touch with and what to read: the handler's, and the coordinator's where nobody was chosen. */
@ApplicationScoped
class SupportTasks implements TaskSource {
    private static final int MOST = 50;

    @Inject
    SupportCaseRepository cases;

    @Inject
    SupportMessageRepository messages;

    @Inject
    SupportConversation conversation;

    @Inject
    CurrentActor current;

    @Override
    @Transactional
    public List<Task> mine() {
        Actor actor = current.get();
        boolean coordinates = actor.is(Role.COORDINATOR);
        if (!coordinates && !actor.is(Role.HANDLER)) {
            return List.of();
        }
        LocalDate today = conversation.today();
        return Stream.concat(
                cases.waitingFor(actor.id(), coordinates, MOST).stream().map(support ->
                        new Task("contact_relative", support.id(), null, support.dueOn(), support.overdueDays(today), false)),
                messages.casesUnreadBy(actor.id(), coordinates, MOST).stream().map(support ->
                        new Task("read_support_message", support, null, null, 0, false))).toList();
    }
}
