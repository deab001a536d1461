package se.samverka.concern;

import java.util.EnumSet;
import java.util.Set;
import se.samverka.shared.problem.ProblemException;
import se.samverka.shared.problem.ProblemType;
import se.samverka.shared.security.Actor;
import se.samverka.shared.security.Role;

/** Who may do what with a concern they can see, and when. Pure; the same answer feeds {@code allowedActions}. */
final class ConcernPolicy {
    private static final Set<ConcernAction> OF_COORDINATOR = EnumSet.of(ConcernAction.REFER_TO_EMERGENCY,
            ConcernAction.TRIAGE, ConcernAction.ASSIGN, ConcernAction.ACT, ConcernAction.FOLLOW_UP, ConcernAction.HAND_OVER,
            ConcernAction.REFER, ConcernAction.CLOSE,
            ConcernAction.PROPOSE_REOPENING, ConcernAction.DECIDE_PROPOSAL, ConcernAction.WRITE_JOURNAL);
    private static final Set<ConcernAction> OF_ASSIGNED_HANDLER = EnumSet.of(ConcernAction.REFER_TO_EMERGENCY,
            ConcernAction.ASSESS, ConcernAction.ACT, ConcernAction.FOLLOW_UP, ConcernAction.HAND_OVER, ConcernAction.REFER,
            ConcernAction.CLOSE,
            ConcernAction.PROPOSE_REOPENING, ConcernAction.DECIDE_PROPOSAL, ConcernAction.WRITE_JOURNAL);
    /** Never done about an employee here: those concerns go to HR and security (domain § 2.2). */
    private static final Set<ConcernAction> NOT_FOR_EMPLOYEES = EnumSet.of(ConcernAction.ASSIGN, ConcernAction.ASSESS,
            ConcernAction.ACT, ConcernAction.FOLLOW_UP);

    private ConcernPolicy() {
    }

    static Set<ConcernAction> allowed(Actor actor, Concern concern) {
        if (concern.isRestricted()) {
            return EnumSet.noneOf(ConcernAction.class);
        }
        Set<ConcernAction> allowed = byPerson(actor, concern);
        allowed.retainAll(byState(concern));
        if (concern.wasProposedBy(actor.id())) {
            allowed.remove(ConcernAction.DECIDE_PROPOSAL);
        }
        return allowed;
    }

    /**
     * @throws ProblemException action-not-allowed when it belongs to somebody else, own-work when it is the actor's
     *                          own proposal, illegal-transition when the state does not lead there
     */
    static void require(ConcernAction action, Actor actor, Concern concern) {
        if (!byPerson(actor, concern).contains(action)) {
            throw new ProblemException(ProblemType.ACTION_NOT_ALLOWED);
        }
        if (!byState(concern).contains(action)) {
            throw new ProblemException(ProblemType.ILLEGAL_TRANSITION);
        }
        if (action == ConcernAction.DECIDE_PROPOSAL && concern.wasProposedBy(actor.id())) {
            throw new ProblemException(ProblemType.OWN_WORK);
        }
    }

    private static Set<ConcernAction> byPerson(Actor actor, Concern concern) {
        Set<ConcernAction> actions = EnumSet.noneOf(ConcernAction.class);
        // Safeguard 7: a decision needs a named human; a machine's token never gets here with a role.
        if (actor.kind() != Actor.Kind.PERSON) {
            return actions;
        }
        if (actor.is(Role.COORDINATOR)) {
            actions.addAll(OF_COORDINATOR);
        }
        if (actor.is(Role.HANDLER) && concern.isHandledBy(actor.id())) {
            actions.addAll(OF_ASSIGNED_HANDLER);
        }
        return actions;
    }

    private static Set<ConcernAction> byState(Concern concern) {
        Set<ConcernAction> actions = switch (concern.status()) {
            case RECEIVED -> EnumSet.of(ConcernAction.TRIAGE);
            case TRIAGED -> EnumSet.of(ConcernAction.ASSIGN, ConcernAction.ASSESS, ConcernAction.HAND_OVER,
                    ConcernAction.REFER, ConcernAction.CLOSE);
            case ASSESSED -> EnumSet.of(ConcernAction.ASSIGN, ConcernAction.ASSESS, ConcernAction.ACT,
                    ConcernAction.HAND_OVER, ConcernAction.REFER, ConcernAction.CLOSE);
            case IN_ACTION -> EnumSet.of(ConcernAction.ASSIGN, ConcernAction.ASSESS, ConcernAction.ACT,
                    ConcernAction.FOLLOW_UP, ConcernAction.HAND_OVER, ConcernAction.REFER, ConcernAction.CLOSE);
            case HANDED_OVER -> EnumSet.of(ConcernAction.ASSIGN, ConcernAction.FOLLOW_UP, ConcernAction.CLOSE);
            case FOLLOWED_UP -> EnumSet.of(ConcernAction.ASSIGN, ConcernAction.ACT, ConcernAction.FOLLOW_UP,
                    ConcernAction.REFER, ConcernAction.CLOSE);
            case CLOSED -> EnumSet.of(ConcernAction.PROPOSE_REOPENING);
        };
        if (concern.status() != ConcernStatus.CLOSED) {
            // Also later: who turns out to be a child, or an employee, gets the right way from then on.
            actions.add(ConcernAction.TRIAGE);
        }
        if (concern.hasProposal()) {
            actions = EnumSet.of(ConcernAction.DECIDE_PROPOSAL);
        } else if (concern.subjectKind() == SubjectKind.EMPLOYEE) {
            actions.removeAll(NOT_FOR_EMPLOYEES);
        }
        if (concern.status() != ConcernStatus.CLOSED) {
            actions.add(ConcernAction.REFER_TO_EMERGENCY);
            actions.add(ConcernAction.WRITE_JOURNAL);
        }
        return actions;
    }
}
