package se.samverka.routine;

import java.util.EnumSet;
import java.util.Set;
import se.samverka.shared.problem.ProblemException;
import se.samverka.shared.problem.ProblemType;
import se.samverka.shared.security.Actor;
import se.samverka.shared.security.Role;

/** Who may do what with a routine they can see, and when. Pure; the same answer feeds {@code allowedActions}. */
final class RoutinePolicy {
    private RoutinePolicy() {
    }

    static Set<RoutineAction> allowed(Actor actor, RoutineVersion version) {
        Set<RoutineAction> allowed = byPerson(actor);
        allowed.retainAll(byState(version));
        if (version.wasWrittenBy(actor.id())) {
            allowed.remove(RoutineAction.APPROVE);
        }
        return allowed;
    }

    /**
     * @throws ProblemException action-not-allowed when it belongs to somebody else, illegal-transition when the state does
     *                          not lead there, own-work when the actor has written what is to be approved
     */
    static void require(RoutineAction action, Actor actor, RoutineVersion version) {
        requireRole(action, actor);
        if (!byState(version).contains(action)) {
            throw new ProblemException(ProblemType.ILLEGAL_TRANSITION);
        }
        // Nobody approves their own work (product.md, Who uses it).
        if (action == RoutineAction.APPROVE && version.wasWrittenBy(actor.id())) {
            throw new ProblemException(ProblemType.OWN_WORK);
        }
    }

    /** @param underWay whether a version is between draft and publication */
    static Set<RoutineAction> allowed(Actor actor, Routine routine, boolean underWay) {
        Set<RoutineAction> allowed = byPerson(actor);
        allowed.retainAll(byState(routine, underWay));
        return allowed;
    }

    static void require(RoutineAction action, Actor actor, Routine routine, boolean underWay) {
        requireRole(action, actor);
        if (!byState(routine, underWay).contains(action)) {
            throw new ProblemException(ProblemType.ILLEGAL_TRANSITION);
        }
    }

    private static void requireRole(RoutineAction action, Actor actor) {
        if (!byPerson(actor).contains(action)) {
            throw new ProblemException(ProblemType.ACTION_NOT_ALLOWED);
        }
    }

    private static Set<RoutineAction> byPerson(Actor actor) {
        if (actor.kind() != Actor.Kind.PERSON) {
            return EnumSet.noneOf(RoutineAction.class);
        }
        if (actor.is(Role.COORDINATOR)) {
            return EnumSet.allOf(RoutineAction.class);
        }
        return actor.is(Role.SECTOR_LEAD) || actor.is(Role.ADMIN)
                ? EnumSet.of(RoutineAction.APPROVE, RoutineAction.SEND_BACK) : EnumSet.noneOf(RoutineAction.class);
    }

    private static Set<RoutineAction> byState(RoutineVersion version) {
        return switch (version.status()) {
            case DRAFT -> EnumSet.of(RoutineAction.EDIT, RoutineAction.SUBMIT, RoutineAction.WITHDRAW);
            case IN_REVIEW -> EnumSet.of(RoutineAction.APPROVE, RoutineAction.SEND_BACK, RoutineAction.WITHDRAW);
            // Until its day has come the day can be changed.
            case APPROVED -> EnumSet.of(RoutineAction.PUBLISH, RoutineAction.WITHDRAW);
            case PUBLISHED -> EnumSet.of(RoutineAction.WITHDRAW);
            case SUPERSEDED, WITHDRAWN -> EnumSet.noneOf(RoutineAction.class);
        };
    }

    private static Set<RoutineAction> byState(Routine routine, boolean underWay) {
        Set<RoutineAction> possible = EnumSet.noneOf(RoutineAction.class);
        if (!routine.isRetired()) {
            possible.add(RoutineAction.RETIRE);
            if (!underWay) {
                possible.add(RoutineAction.DRAFT);
            }
        }
        return possible;
    }
}
