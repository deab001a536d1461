package se.samverka.intervention;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import se.samverka.shared.problem.ProblemException;
import se.samverka.shared.problem.ProblemType;
import se.samverka.shared.security.Actor;
import se.samverka.shared.security.Role;

/** Who may do what with an intervention for everybody or for a group, and when. Pure. */
final class InterventionPolicy {
    private InterventionPolicy() {
    }

    static Set<InterventionAction> allowed(Actor actor, UUID responsible, InterventionStatus status) {
        boolean open = status == InterventionStatus.PLANNED || status == InterventionStatus.ONGOING;
        return open && isTheirs(actor, responsible) ? EnumSet.allOf(InterventionAction.class) : EnumSet.noneOf(InterventionAction.class);
    }

    /** @throws ProblemException action-not-allowed for somebody else's; illegal-transition for what has ended */
    static void require(InterventionAction action, Actor actor, Intervention intervention) {
        if (!isTheirs(actor, intervention.responsibleId())) {
            throw new ProblemException(ProblemType.ACTION_NOT_ALLOWED);
        }
        if (!allowed(actor, intervention.responsibleId(), intervention.status()).contains(action)) {
            throw new ProblemException(ProblemType.ILLEGAL_TRANSITION);
        }
    }

    private static boolean isTheirs(Actor actor, UUID responsible) {
        return actor.is(Role.COORDINATOR) || (actor.is(Role.HANDLER) || actor.is(Role.SECTOR_LEAD)) && actor.id().equals(responsible);
    }
}
