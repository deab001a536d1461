package se.samverka.training.completion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import se.samverka.shared.security.CurrentActor;
import se.samverka.shared.security.Role;
import se.samverka.shared.task.Task;
import se.samverka.shared.task.TaskSource;

/** What learning platforms have named and nobody knows yet: one task however many there are. */
@ApplicationScoped
class ReferenceTasks implements TaskSource {
    @Inject
    TrainingReferenceRepository references;

    @Inject
    CurrentActor current;

    @Override
    @Transactional
    public List<Task> mine() {
        if (!current.get().is(Role.COORDINATOR)) {
            return List.of();
        }
        return references.firstWaiting().stream().map(id -> new Task("settle_training_references", id, null, null, 0, false)).toList();
    }
}
