package se.samverka.identity.glass;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import se.samverka.shared.problem.ProblemException;
import se.samverka.shared.problem.ProblemType;
import se.samverka.shared.security.Actor;
import se.samverka.shared.security.Role;

/** Who did it ends it; once it is over, a coordinator or auditor who did not do it reviews it. Pure. */
final class BreakGlassPolicy {
    private BreakGlassPolicy() {
    }

    static Set<GlassAction> allowed(Actor actor, BreakGlass glass, Instant now) {
        Set<GlassAction> allowed = EnumSet.noneOf(GlassAction.class);
        boolean own = glass.wasOpenedBy(actor.id());
        if (own && glass.isOpen(now)) {
            allowed.add(GlassAction.END);
        }
        if (!own && reviews(actor) && !glass.isOpen(now) && !glass.isReviewed()) {
            allowed.add(GlassAction.REVIEW);
        }
        return allowed;
    }

    /** @throws ProblemException own-work, action-not-allowed or illegal-transition */
    static void require(GlassAction action, Actor actor, BreakGlass glass, Instant now) {
        boolean own = glass.wasOpenedBy(actor.id());
        if (action == GlassAction.REVIEW && own) {
            throw new ProblemException(ProblemType.OWN_WORK);
        }
        if (action == GlassAction.END ? !own : !reviews(actor)) {
            throw new ProblemException(ProblemType.ACTION_NOT_ALLOWED);
        }
        if (!allowed(actor, glass, now).contains(action)) {
            throw new ProblemException(ProblemType.ILLEGAL_TRANSITION);
        }
    }

    private static boolean reviews(Actor actor) {
        return actor.is(Role.COORDINATOR) || actor.is(Role.AUDITOR);
    }
}
