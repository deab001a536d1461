package se.samverka.webhook;

import java.util.EnumSet;
import java.util.Set;
import se.samverka.shared.problem.ProblemException;
import se.samverka.shared.problem.ProblemType;
import se.samverka.shared.security.Actor;
import se.samverka.shared.security.Role;

/** Who may do what with a webhook that they see, and when. Pure. */
final class WebhookPolicy {
    private WebhookPolicy() {
    }

    static Set<WebhookAction> allowed(Actor actor, WebhookStatus status) {
        return mayKeep(actor) ? byStatus(status) : EnumSet.noneOf(WebhookAction.class);
    }

    /** @throws ProblemException action-not-allowed or illegal-transition */
    static void require(WebhookAction action, Actor actor, WebhookStatus status) {
        if (!mayKeep(actor)) {
            throw new ProblemException(ProblemType.ACTION_NOT_ALLOWED);
        }
        if (!byStatus(status).contains(action)) {
            throw new ProblemException(ProblemType.ILLEGAL_TRANSITION);
        }
    }

    /** A system sees no other webhooks than its own. */
    private static boolean mayKeep(Actor actor) {
        return actor.kind() == Actor.Kind.MACHINE || actor.is(Role.ADMIN);
    }

    private static Set<WebhookAction> byStatus(WebhookStatus status) {
        return switch (status) {
            case ACTIVE -> EnumSet.of(WebhookAction.PAUSE, WebhookAction.TEST, WebhookAction.REPLAY, WebhookAction.ROTATE_SECRET, WebhookAction.END);
            case PAUSED, SUSPENDED -> EnumSet.of(WebhookAction.RESUME, WebhookAction.ROTATE_SECRET, WebhookAction.END);
            case ENDED -> EnumSet.noneOf(WebhookAction.class);
        };
    }
}
