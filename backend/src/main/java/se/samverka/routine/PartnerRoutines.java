package se.samverka.routine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import se.samverka.shared.problem.ProblemException;
import se.samverka.shared.problem.ProblemType;

/** What another system of the municipality may show its readers. */
@ApplicationScoped
public class PartnerRoutines {
    @Inject
    RoutineRepository routines;

    @Inject
    RoutineContents contents;

    @Transactional
    public List<PartnerRoutineItem> list() {
        return routines.published().stream().map(PartnerRoutineItem::of).toList();
    }

    /** @throws ProblemException not-found, also while it has no published version */
    @Transactional
    public PartnerRoutine get(String address) {
        RoutineVersion version = routines.publishedAt(address).orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
        RoutineContent content = contents.of(version.id());
        Routine routine = version.routine();
        return new PartnerRoutine(routine.address(), routine.topic(), routine.name(), version.number(), version.effectiveFrom(),
                content.editions(), content.steps());
    }
}
