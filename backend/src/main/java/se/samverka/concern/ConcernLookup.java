package se.samverka.concern;

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
}
