package se.samverka.identity.access;

import java.util.EnumSet;
import java.util.Set;
import se.samverka.shared.problem.ProblemException;
import se.samverka.shared.problem.ProblemType;
import se.samverka.shared.security.Actor;
import se.samverka.shared.security.Role;

/** A coordinator decides, without seeing what is opened, and never what they asked for themselves. Pure. */
final class AccessRequestPolicy {
    private AccessRequestPolicy() {
    }

    static Set<AccessRequestAction> allowed(Actor actor, IdentityAccessRequest request) {
        boolean decides = actor.is(Role.COORDINATOR) && !actor.is(request.requestedBy())
                && request.status() == AccessRequestStatus.REQUESTED;
        return decides ? EnumSet.allOf(AccessRequestAction.class) : EnumSet.noneOf(AccessRequestAction.class);
    }

    /** @throws ProblemException own-work, action-not-allowed or illegal-transition */
    static void requireDecidable(Actor actor, IdentityAccessRequest request) {
        if (actor.is(request.requestedBy())) {
            throw new ProblemException(ProblemType.OWN_WORK);
        }
        if (!actor.is(Role.COORDINATOR)) {
            throw new ProblemException(ProblemType.ACTION_NOT_ALLOWED);
        }
        if (request.status() != AccessRequestStatus.REQUESTED) {
            throw new ProblemException(ProblemType.ILLEGAL_TRANSITION);
        }
    }
}
