package se.samverka.concern;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.samverka.shared.problem.ProblemException;

/** What features that stand beside a concern may know about it. */
public interface ConcernLookup {
    /**
     * The concern as the caller may know it: row security decides.
     *
     * @throws ProblemException not-found, also for a concern the caller may not know of; restricted, when its processing
     *                          is and the request changes something (see {@code shared/restriction})
     */
    ConcernBrief require(UUID concern);

    /**
     * The same, by the number people refer to.
     *
     * @throws ProblemException not-found, also for a concern the caller may not know of
     */
    ConcernBrief requireNumbered(String caseNumber);

    /** Those of the concerns that the caller may know of. */
    List<ConcernBrief> among(Collection<UUID> concerns);

    /** The employee who handed it in; nobody when it came from a system or by a receipt. To tell them, never to show them. */
    Optional<UUID> reporterOf(UUID concern);
}
