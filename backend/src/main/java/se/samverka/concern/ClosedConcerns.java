package se.samverka.concern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class ClosedConcerns implements ClosedConcernLookup {
    @Inject
    ConcernRepository concerns;

    @Override
    public List<ClosedConcern> closedBefore(ClosureOutcome outcome, Instant before, int most) {
        return concerns.closedBefore(outcome, before, most).stream().map(ClosedConcern::of).toList();
    }

    @Override
    public List<ClosedConcern> withReporterClosedBefore(Instant before, int most) {
        return concerns.withReporterClosedBefore(before, most).stream().map(ClosedConcern::of).toList();
    }

    @Override
    public List<ClosedConcern> lockClosed(Collection<UUID> ids) {
        return concerns.lockClosed(ids).stream().map(ClosedConcern::of).toList();
    }
}
