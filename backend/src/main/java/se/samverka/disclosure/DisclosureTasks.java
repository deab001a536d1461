package se.samverka.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import se.samverka.disclosure.request.RequestInbox;
import se.samverka.shared.security.Actor;
import se.samverka.shared.security.CurrentActor;
import se.samverka.shared.security.Role;
import se.samverka.shared.task.Task;
import se.samverka.shared.task.TaskSource;

/** What disclosures and requests give people to do. */
@ApplicationScoped
public class DisclosureTasks implements TaskSource {
    /** What is to be done with a disclosure; the code is the name in lower case. */
    private enum Kind {
        PREPARE_DISCLOSURE, APPROVE_DISCLOSURE, SEND_DISCLOSURE, TELL_OF_DISCLOSURE_CORRECTION
    }

    private static final int MOST = 100;

    @Inject
    DisclosureRepository disclosures;

    @Inject
    RequestInbox inbox;

    @Inject
    CurrentActor current;

    @Override
    public List<Task> mine() {
        Actor actor = current.get();
        if (!actor.is(Role.COORDINATOR) && !actor.is(Role.HANDLER) && !actor.is(Role.PRINCIPAL)) {
            return List.of();
        }
        List<Disclosure> waiting = disclosures.waiting(MOST);
        Map<UUID, List<DisclosureApproval>> approvals = disclosures.approvalsOf(waiting);
        Stream<Task> own = waiting.stream().flatMap(disclosure -> kindFor(actor, disclosure, approvals.get(disclosure.id())).stream()
                .map(kind -> new Task(kind.name().toLowerCase(Locale.ROOT), disclosure.id(), disclosure.caseNumber(), null, 0, false)));
        Stream<Task> received = actor.is(Role.COORDINATOR) ? inbox.tasks(MOST).stream() : Stream.of();
        return Stream.concat(received, own).limit(MOST).toList();
    }

    /** What waits for this actor; a package that a principal has yet to decide waits for the principal. */
    private static Optional<Kind> kindFor(Actor actor, Disclosure disclosure, List<DisclosureApproval> approvals) {
        Set<DisclosureAction> allowed = DisclosurePolicy.allowed(actor, disclosure, approvals);
        return Optional.ofNullable(switch (disclosure.status()) {
            case REQUESTED, PROACTIVE -> actor.is(disclosure.startedBy()) ? Kind.PREPARE_DISCLOSURE : null;
            case SECRECY_REVIEW -> {
                boolean principalFirst = disclosure.preparation().deciderId() != null && approvals.isEmpty();
                boolean mine = !principalFirst || disclosure.isDecidedBy(actor.id());
                yield mine && allowed.contains(DisclosureAction.APPROVE) ? Kind.APPROVE_DISCLOSURE : null;
            }
            case GRANTED, PARTLY_GRANTED -> actor.is(disclosure.startedBy()) ? Kind.SEND_DISCLOSURE : null;
            case SENT, RECEIPTED -> allowed.contains(DisclosureAction.TELL_OF_CORRECTION) ? Kind.TELL_OF_DISCLOSURE_CORRECTION : null;
            case REFUSED -> null;
        });
    }
}
