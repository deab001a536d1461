package se.samverka.concern;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** For retention: what is closed and since when. The caller is the system. */
public interface ClosedConcernLookup {
    /** Concerns closed with this outcome before the moment, the longest closed first, at most {@code most}. */
    List<ClosedConcern> closedBefore(ClosureOutcome outcome, Instant before, int most);

    /** Those closed before the moment whose reporter is still known, the longest closed first, at most {@code most}. */
    List<ClosedConcern> withReporterClosedBefore(Instant before, int most);

    /** Those of the concerns that are closed, locked against other changes until the transaction ends. */
    List<ClosedConcern> lockClosed(Collection<UUID> concerns);
}
