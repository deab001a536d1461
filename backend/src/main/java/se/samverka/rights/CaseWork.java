package se.samverka.rights;

import se.samverka.concern.ConcernBrief;
import se.samverka.shared.problem.ProblemException;
import se.samverka.shared.problem.ProblemType;
import se.samverka.shared.security.Actor;
import se.samverka.shared.security.Role;

/** Who works with a case: its coordinator or its handler. Who has broken glass sees it and changes nothing. */
public final class CaseWork {
    private CaseWork() {
    }

    public static boolean isOf(Actor actor, ConcernBrief concern) {
        // Safeguard 7: a decision needs a named human.
        return actor.kind() == Actor.Kind.PERSON
                && (actor.is(Role.COORDINATOR) || actor.is(Role.HANDLER) && concern.isHandledBy(actor.id()));
    }

    /** @throws ProblemException action-not-allowed for who does not work with it */
    public static void require(Actor actor, ConcernBrief concern) {
        if (!isOf(actor, concern)) {
            throw new ProblemException(ProblemType.ACTION_NOT_ALLOWED);
        }
    }
}
