package se.samverka.rights.extract;

import java.util.EnumSet;
import java.util.Set;
import se.samverka.concern.ConcernBrief;
import se.samverka.concern.SubjectKind;
import se.samverka.rights.CaseWork;
import se.samverka.shared.problem.ProblemException;
import se.samverka.shared.problem.ProblemType;
import se.samverka.shared.security.Actor;
import se.samverka.shared.security.Role;

/** Who may do what with an extract, and when. Pure; the same answer feeds {@code allowedActions}. */
final class ExtractPolicy {
    private ExtractPolicy() {
    }

    /** Who sees all that the case holds: its handler, with identity; the coordinator of what concerns an employee, where none is kept. */
    static boolean mayPrepare(Actor actor, ConcernBrief concern) {
        return CaseWork.isOf(actor, concern)
                && (concern.subjectKind() == SubjectKind.EMPLOYEE ? actor.is(Role.COORDINATOR)
                        : !actor.is(Role.COORDINATOR) && concern.isHandledBy(actor.id()));
    }

    static Set<ExtractAction> allowed(Actor actor, Extract extract, ConcernBrief concern) {
        Set<ExtractAction> allowed = byPerson(actor, concern);
        allowed.retainAll(byState(extract));
        if (extract.isPreparedBy(actor)) {
            allowed.remove(ExtractAction.APPROVE);
        }
        return allowed;
    }

    /**
     * @throws ProblemException action-not-allowed when it belongs to somebody else, illegal-transition when the state
     *                          does not lead there, own-work when the actor prepared it
     */
    static void require(ExtractAction action, Actor actor, Extract extract, ConcernBrief concern) {
        if (!byPerson(actor, concern).contains(action)) {
            throw new ProblemException(ProblemType.ACTION_NOT_ALLOWED);
        }
        if (!byState(extract).contains(action)) {
            throw new ProblemException(ProblemType.ILLEGAL_TRANSITION);
        }
        if (action == ExtractAction.APPROVE && extract.isPreparedBy(actor)) {
            throw new ProblemException(ProblemType.OWN_WORK);
        }
    }

    private static Set<ExtractAction> byPerson(Actor actor, ConcernBrief concern) {
        if (!CaseWork.isOf(actor, concern)) {
            return EnumSet.noneOf(ExtractAction.class);
        }
        return mayPrepare(actor, concern) ? EnumSet.allOf(ExtractAction.class) : EnumSet.of(ExtractAction.APPROVE, ExtractAction.WITHDRAW);
    }

    private static Set<ExtractAction> byState(Extract extract) {
        return switch (extract.status()) {
            case PREPARED -> EnumSet.of(ExtractAction.APPROVE, ExtractAction.WITHDRAW);
            case APPROVED -> EnumSet.of(ExtractAction.OPEN_DOCUMENT, ExtractAction.NOTE_HANDED_OUT, ExtractAction.WITHDRAW);
            // A person who has lost it may have it again.
            case HANDED_OUT -> EnumSet.of(ExtractAction.OPEN_DOCUMENT);
            case WITHDRAWN -> EnumSet.noneOf(ExtractAction.class);
        };
    }
}
