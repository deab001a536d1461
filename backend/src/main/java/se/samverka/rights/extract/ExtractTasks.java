package se.samverka.rights.extract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.samverka.concern.ConcernBrief;
import se.samverka.concern.ConcernLookup;
import se.samverka.shared.security.Actor;
import se.samverka.shared.security.CurrentActor;
import se.samverka.shared.security.Role;
import se.samverka.shared.task.Task;
import se.samverka.shared.task.TaskSource;

/** What is to be reviewed by somebody else, and what may be given out. */
@ApplicationScoped
class ExtractTasks implements TaskSource {
    private static final int MOST = 100;

    @Inject
    ExtractRepository extracts;

    @Inject
    ConcernLookup concerns;

    @Inject
    CurrentActor current;

    @Override
    public List<Task> mine() {
        Actor actor = current.get();
        if (!actor.is(Role.COORDINATOR) && !actor.is(Role.HANDLER)) {
            return List.of();
        }
        List<Extract> waiting = extracts.waiting(MOST);
        if (waiting.isEmpty()) {
            return List.of();
        }
        Map<UUID, ConcernBrief> cases = concerns.among(waiting.stream().map(Extract::concernId).distinct().toList()).stream()
                .collect(Collectors.toMap(ConcernBrief::id, Function.identity()));
        return waiting.stream().filter(extract -> cases.containsKey(extract.concernId()))
                .flatMap(extract -> kindFor(actor, extract, cases.get(extract.concernId())).stream()
                        .map(kind -> new Task(kind, extract.concernId(), extract.caseNumber(), null, 0, false))).toList();
    }

    private static Optional<String> kindFor(Actor actor, Extract extract, ConcernBrief concern) {
        Set<ExtractAction> allowed = ExtractPolicy.allowed(actor, extract, concern);
        return allowed.contains(ExtractAction.APPROVE) ? Optional.of("review_extract")
                : allowed.contains(ExtractAction.NOTE_HANDED_OUT) ? Optional.of("hand_out_extract") : Optional.empty();
    }
}
