package se.samverka.concern;

import java.util.List;
import java.util.UUID;
import se.samverka.shared.problem.ProblemException;

/** What of a case can be given to somebody else, part by part: for features that hand over or disclose. */
public interface ConcernPartLookup {
    /**
     * Every part, in the order of the case. Reading them is reading the case: the caller leaves an audit event.
     *
     * @throws ProblemException not-found, also for a concern the caller may not know of
     */
    List<ConcernPart> of(UUID concern);
}
