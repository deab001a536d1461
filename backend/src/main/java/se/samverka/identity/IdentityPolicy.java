package se.samverka.identity;

import java.util.EnumSet;
import java.util.Set;
import se.samverka.shared.problem.ProblemException;
import se.samverka.shared.problem.ProblemType;

/** Who may do what with an identity they have a right to, and when. Pure; the same answer feeds {@code allowedActions}. */
final class IdentityPolicy {
    private IdentityPolicy() {
    }

    /** @param closed whether the concern is closed: then nothing is written any more */
    static Set<IdentityAction> allowed(IdentityRight right, boolean closed) {
        Set<IdentityAction> allowed = byRight(right);
        if (closed) {
            allowed.removeAll(EnumSet.of(IdentityAction.RECORD, IdentityAction.CHANGE));
        }
        return allowed;
    }

    /** @throws ProblemException action-not-allowed when the right does not reach so far, illegal-transition when it is closed */
    static void require(IdentityAction action, IdentityRight right, boolean closed) {
        if (!byRight(right).contains(action)) {
            throw new ProblemException(ProblemType.ACTION_NOT_ALLOWED);
        }
        if (!allowed(right, closed).contains(action)) {
            throw new ProblemException(ProblemType.ILLEGAL_TRANSITION);
        }
    }

    private static Set<IdentityAction> byRight(IdentityRight right) {
        return right == IdentityRight.RECEIVER ? EnumSet.allOf(IdentityAction.class) : EnumSet.of(IdentityAction.OPEN);
    }
}
