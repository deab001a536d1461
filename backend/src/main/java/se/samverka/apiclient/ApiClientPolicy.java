package se.samverka.apiclient;

import java.util.EnumSet;
import java.util.Set;
import se.samverka.shared.problem.ProblemException;
import se.samverka.shared.problem.ProblemType;
import se.samverka.shared.security.Actor;
import se.samverka.shared.security.Role;

/** Who may do what with a system, and when. Pure; the same answer feeds {@code allowedActions}. */
final class ApiClientPolicy {
    private ApiClientPolicy() {
    }

    static Set<ApiClientAction> allowed(Actor actor, ApiClientStanding standing) {
        Set<ApiClientAction> allowed = byState(standing);
        if (!actor.is(Role.ADMIN)) {
            allowed.clear();
        }
        if (standing.client().wasProposedBy(actor.id())) {
            allowed.remove(ApiClientAction.DECIDE_PROPOSAL);
        }
        return allowed;
    }

    /** @throws ProblemException action-not-allowed, illegal-transition, or own-work for one's own proposal */
    static void require(ApiClientAction action, Actor actor, ApiClientStanding standing) {
        if (!actor.is(Role.ADMIN)) {
            throw new ProblemException(ProblemType.ACTION_NOT_ALLOWED);
        }
        if (!byState(standing).contains(action)) {
            throw new ProblemException(ProblemType.ILLEGAL_TRANSITION);
        }
        if (action == ApiClientAction.DECIDE_PROPOSAL && standing.client().wasProposedBy(actor.id())) {
            throw new ProblemException(ProblemType.OWN_WORK);
        }
    }

    private static Set<ApiClientAction> byState(ApiClientStanding standing) {
        Set<ApiClientAction> actions = switch (standing.state()) {
            case PROPOSED -> EnumSet.of(ApiClientAction.REVOKE);
            case AWAITING_KEY, ACTIVE, EXPIRED -> EnumSet.of(ApiClientAction.ISSUE_CREDENTIAL, ApiClientAction.CHANGE_SCOPES,
                    ApiClientAction.SUSPEND, ApiClientAction.REVOKE);
            case SUSPENDED -> EnumSet.of(ApiClientAction.RESUME, ApiClientAction.REVOKE);
            case REVOKED -> EnumSet.noneOf(ApiClientAction.class);
        };
        if (standing.client().hasProposal()) {
            actions.remove(ApiClientAction.ISSUE_CREDENTIAL);
            actions.remove(ApiClientAction.CHANGE_SCOPES);
            actions.remove(ApiClientAction.RESUME);
            // What has gone unused for too long is about to be suspended, and its proposal with it.
            if (!standing.isIdle()) {
                actions.add(ApiClientAction.DECIDE_PROPOSAL);
            }
        }
        if (standing.credentials().stream().anyMatch(standing::isHonoured)) {
            actions.add(ApiClientAction.REVOKE_CREDENTIAL);
        }
        return actions;
    }
}
