package se.samverka.rights.request;

import java.util.EnumSet;
import java.util.Set;
import se.samverka.shared.problem.ProblemException;
import se.samverka.shared.problem.ProblemType;
import se.samverka.shared.security.Actor;
import se.samverka.shared.security.Role;

/**
 * Who may do what with a request they can see, and when. Pure; the same answer feeds {@code allowedActions}. The data
 * protection officer keeps the register and answers people; deciding is for those who work with cases (GDPR 38.6).
 *
 * @param worksWithCase whether the actor is coordinator or handler of the case it is about
 * @param opensIdentity whether the actor may open the identity of the case it is about
 */
record RightsRequestPolicy(Actor actor, RightsRequest request, boolean worksWithCase, boolean opensIdentity) {

    Set<RightsRequestAction> allowed() {
        Set<RightsRequestAction> allowed = byPerson();
        allowed.retainAll(byState());
        return allowed;
    }

    /** @throws ProblemException action-not-allowed when it belongs to somebody else, illegal-transition when the state does not lead there */
    void require(RightsRequestAction action) {
        if (!byPerson().contains(action)) {
            throw new ProblemException(ProblemType.ACTION_NOT_ALLOWED);
        }
        if (!byState().contains(action)) {
            throw new ProblemException(ProblemType.ILLEGAL_TRANSITION);
        }
    }

    private Set<RightsRequestAction> byPerson() {
        Set<RightsRequestAction> actions = EnumSet.noneOf(RightsRequestAction.class);
        // Safeguard 7: a decision needs a named human.
        if (actor.kind() != Actor.Kind.PERSON) {
            return actions;
        }
        boolean coordinator = actor.is(Role.COORDINATOR);
        boolean auditor = actor.is(Role.AUDITOR);
        boolean handles = actor.is(Role.HANDLER) && (request.isBound() ? worksWithCase : request.isReceivedBy(actor));
        if (coordinator || handles) {
            actions.addAll(EnumSet.of(RightsRequestAction.BIND, RightsRequestAction.DECIDE));
        }
        if (coordinator || auditor || handles) {
            actions.addAll(EnumSet.of(RightsRequestAction.EXTEND, RightsRequestAction.ANSWER, RightsRequestAction.WITHDRAW));
        }
        // Safeguard 14: a coordinator never sees a name beside a case, whoever else they are.
        if (!coordinator && (request.isBound() ? opensIdentity : auditor || request.isReceivedBy(actor))) {
            actions.add(RightsRequestAction.OPEN_REQUESTER);
        }
        return actions;
    }

    private Set<RightsRequestAction> byState() {
        Set<RightsRequestAction> actions = switch (request.status()) {
            case RECEIVED -> EnumSet.of(RightsRequestAction.BIND, RightsRequestAction.EXTEND, RightsRequestAction.DECIDE, RightsRequestAction.WITHDRAW);
            case IN_PROGRESS -> EnumSet.of(RightsRequestAction.EXTEND, RightsRequestAction.DECIDE, RightsRequestAction.WITHDRAW);
            case DECIDED -> EnumSet.of(RightsRequestAction.ANSWER);
            case ANSWERED, WITHDRAWN -> EnumSet.noneOf(RightsRequestAction.class);
        };
        if (request.isExtended()) {
            actions.remove(RightsRequestAction.EXTEND);
        }
        if (request.isBound() || request.requester() != null) {
            actions.add(RightsRequestAction.OPEN_REQUESTER);
        }
        return actions;
    }
}
