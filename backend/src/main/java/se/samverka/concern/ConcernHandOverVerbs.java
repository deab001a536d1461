package se.samverka.concern;

import java.util.Set;
import java.util.UUID;
import se.samverka.shared.problem.ProblemException;

/**
 * What handing over does to a concern. The states and who may take the step stay here; the record of a hand-over, and the
 * audit event of it, are the calling feature's. Each joins the caller's transaction and writes its step in the case.
 */
public interface ConcernHandOverVerbs {
    /**
     * Before a step is prepared.
     *
     * @throws ProblemException not-found, action-not-allowed or illegal-transition
     */
    ConcernBrief requireFor(ConcernAction action, UUID concern);

    /** What the actor can do with the concern now. */
    Set<ConcernAction> allowed(UUID concern);

    /** Gives the case up: triaged, assessed or in_action → handed_over. @return as it is after it */
    ConcernBrief handOver(UUID concern, UUID handOver, String recipient);

    /** Asks somebody for help and keeps the case: the state stays. */
    ConcernBrief refer(UUID concern, UUID handOver, String recipient);

    /** handed_over → the state it was handed over from. A concern that has gone on since stays where it is. */
    ConcernBrief takeBack(UUID concern, UUID handOver, String reason);
}
