package se.samverka.disclosure;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import se.samverka.shared.problem.ProblemException;
import se.samverka.shared.problem.ProblemType;
import se.samverka.shared.security.Actor;
import se.samverka.shared.security.Role;

/** Who may do what with a disclosure they can see, and when. Pure; the same answer feeds {@code allowedActions}. */
final class DisclosurePolicy {
    private DisclosurePolicy() {
    }

    /** @param approvals of the present package */
    static Set<DisclosureAction> allowed(Actor actor, Disclosure disclosure, List<DisclosureApproval> approvals) {
        Set<DisclosureAction> allowed = byPerson(actor, disclosure);
        allowed.retainAll(byState(disclosure));
        if (disclosure.isRestricted()) {
            // Telling of a correction serves the person and goes on.
            allowed.retainAll(EnumSet.of(DisclosureAction.TELL_OF_CORRECTION));
        }
        if (hasApproved(actor, approvals)) {
            allowed.remove(DisclosureAction.APPROVE);
        }
        return allowed;
    }

    /**
     * @throws ProblemException action-not-allowed when it belongs to somebody else, own-work when the actor has
     *                          approved the package already, illegal-transition when the state does not lead there,
     *                          restricted when processing of the case is
     */
    static void require(DisclosureAction action, Actor actor, Disclosure disclosure, List<DisclosureApproval> approvals) {
        if (!byPerson(actor, disclosure).contains(action)) {
            throw new ProblemException(ProblemType.ACTION_NOT_ALLOWED);
        }
        if (disclosure.isRestricted() && action != DisclosureAction.TELL_OF_CORRECTION) {
            throw new ProblemException(ProblemType.RESTRICTED);
        }
        if (!byState(disclosure).contains(action)) {
            throw new ProblemException(ProblemType.ILLEGAL_TRANSITION);
        }
        // Safeguard 8: the second of two is somebody else.
        if (action == DisclosureAction.APPROVE && hasApproved(actor, approvals)) {
            throw new ProblemException(ProblemType.OWN_WORK);
        }
    }

    private static boolean hasApproved(Actor actor, List<DisclosureApproval> approvals) {
        return approvals.stream().anyMatch(approval -> actor.is(approval.approvedBy()));
    }

    /** To see a case is not to work with it: who has broken the glass decides nothing. */
    private static Set<DisclosureAction> byPerson(Actor actor, Disclosure disclosure) {
        // Safeguard 7: a decision needs a named human; a machine's token never gets here with a role.
        if (actor.kind() != Actor.Kind.PERSON) {
            return EnumSet.noneOf(DisclosureAction.class);
        }
        if (actor.is(Role.COORDINATOR) || actor.is(Role.HANDLER) && disclosure.isHandledBy(actor.id())) {
            return EnumSet.allOf(DisclosureAction.class);
        }
        return actor.is(Role.PRINCIPAL) && disclosure.isDecidedBy(actor.id())
                ? EnumSet.of(DisclosureAction.APPROVE, DisclosureAction.REFUSE) : EnumSet.noneOf(DisclosureAction.class);
    }

    private static Set<DisclosureAction> byState(Disclosure disclosure) {
        EnumSet<DisclosureAction> actions = switch (disclosure.status()) {
            case REQUESTED, PROACTIVE -> EnumSet.of(DisclosureAction.PREPARE, DisclosureAction.REFUSE);
            case SECRECY_REVIEW -> EnumSet.of(DisclosureAction.PREPARE, DisclosureAction.APPROVE, DisclosureAction.REFUSE);
            // What was granted and not yet sent can still be changed or refused: a consent may be withdrawn.
            case GRANTED, PARTLY_GRANTED -> EnumSet.of(DisclosureAction.SEND, DisclosureAction.PREPARE, DisclosureAction.REFUSE);
            // A police system leaves its receipt itself.
            case SENT -> disclosure.mailboxId() == null ? EnumSet.of(DisclosureAction.NOTE_RECEIPT) : EnumSet.noneOf(DisclosureAction.class);
            case REFUSED, RECEIPTED -> EnumSet.noneOf(DisclosureAction.class);
        };
        if (disclosure.awaitsTelling()) {
            actions.add(DisclosureAction.TELL_OF_CORRECTION);
        }
        return actions;
    }
}
