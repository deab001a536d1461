package se.samverka.handover;

import java.util.EnumSet;
import java.util.Set;
import se.samverka.concern.ConcernBrief;
import se.samverka.concern.ConcernStatus;
import se.samverka.shared.problem.ProblemException;
import se.samverka.shared.problem.ProblemType;
import se.samverka.shared.security.Actor;
import se.samverka.shared.security.Role;

/** Who may do what with a hand-over they can see, and when. Pure; the same answer feeds {@code allowedActions}. */
record HandOverPolicy(Actor actor, HandOver handOver, Set<HandOverAction> byPerson, boolean concernIsHandedOver) {
    private static final Set<HandOverAction> OF_SENDER = EnumSet.of(HandOverAction.APPROVE, HandOverAction.REFUSE,
            HandOverAction.TAKE_BACK, HandOverAction.NOTE_ACKNOWLEDGEMENT, HandOverAction.NOTE_REJECTION,
            HandOverAction.TELL_OF_CORRECTION);
    private static final Set<HandOverAction> OF_RECEIVER = EnumSet.of(HandOverAction.OPEN_IDENTITY,
            HandOverAction.ACKNOWLEDGE, HandOverAction.REJECT, HandOverAction.GIVE_FEEDBACK);
    /** Nobody approves or receives what they sent themselves. */
    private static final Set<HandOverAction> NOT_OWN = EnumSet.of(HandOverAction.APPROVE, HandOverAction.REFUSE,
            HandOverAction.ACKNOWLEDGE);

    /** For those who see the concern. */
    static HandOverPolicy ofSender(Actor actor, HandOver handOver, ConcernBrief concern) {
        boolean officer = actor.kind() == Actor.Kind.PERSON
                && (actor.is(Role.COORDINATOR) || actor.is(Role.HANDLER) && concern.isHandledBy(actor.id()));
        Set<HandOverAction> actions = officer ? EnumSet.copyOf(OF_SENDER) : EnumSet.noneOf(HandOverAction.class);
        if (officer && !handOver.addressee().isHere()) {
            actions.add(HandOverAction.GIVE_FEEDBACK);
        }
        if (concern.restricted()) {
            // Telling of a correction serves the person and goes on.
            actions.retainAll(EnumSet.of(HandOverAction.TELL_OF_CORRECTION));
        }
        return new HandOverPolicy(actor, handOver, actions, concern.status() == ConcernStatus.HANDED_OVER);
    }

    /** For those who receive for the recipient. */
    static HandOverPolicy ofReceiver(Actor actor, HandOver handOver, boolean receives) {
        boolean receiver = actor.kind() == Actor.Kind.PERSON && actor.is(Role.HANDLER) && receives && handOver.addressee().isHere();
        return new HandOverPolicy(actor, handOver, receiver ? OF_RECEIVER : EnumSet.noneOf(HandOverAction.class), false);
    }

    Set<HandOverAction> allowed() {
        Set<HandOverAction> allowed = byState();
        allowed.retainAll(byPerson);
        if (handOver.isSentBy(actor.id())) {
            allowed.removeAll(NOT_OWN);
        }
        return allowed;
    }

    /**
     * @throws ProblemException action-not-allowed when it belongs to somebody else, own-work when it is the actor's own,
     *                          illegal-transition when the state does not lead there
     */
    void require(HandOverAction action) {
        if (!byPerson.contains(action)) {
            throw new ProblemException(ProblemType.ACTION_NOT_ALLOWED);
        }
        if (!byState().contains(action)) {
            throw new ProblemException(ProblemType.ILLEGAL_TRANSITION);
        }
        if (NOT_OWN.contains(action) && handOver.isSentBy(actor.id())) {
            throw new ProblemException(ProblemType.OWN_WORK);
        }
    }

    private Set<HandOverAction> byState() {
        Set<HandOverAction> actions = switch (handOver.status()) {
            case PROPOSED -> EnumSet.of(HandOverAction.APPROVE, HandOverAction.REFUSE, HandOverAction.TAKE_BACK);
            case SENT -> handOver.addressee().isHere()
                    ? EnumSet.of(HandOverAction.TAKE_BACK, HandOverAction.ACKNOWLEDGE, HandOverAction.REJECT)
                    : EnumSet.of(HandOverAction.TAKE_BACK, HandOverAction.NOTE_ACKNOWLEDGEMENT, HandOverAction.NOTE_REJECTION);
            case REJECTED -> handOver.kind() == HandOverKind.TRANSFER && concernIsHandedOver && !handOver.wasTakenBack()
                    ? EnumSet.of(HandOverAction.TAKE_BACK) : EnumSet.noneOf(HandOverAction.class);
            default -> EnumSet.noneOf(HandOverAction.class);
        };
        if (handOver.status() == HandOverStatus.SENT && !handOver.identityFields().isEmpty()) {
            actions.add(HandOverAction.OPEN_IDENTITY);
            if (handOver.holdsUnopenedIdentity()) {
                actions.remove(HandOverAction.ACKNOWLEDGE);
            }
        }
        if (handOver.awaitsFeedback()) {
            actions.add(HandOverAction.GIVE_FEEDBACK);
        }
        if (handOver.awaitsTelling()) {
            actions.add(HandOverAction.TELL_OF_CORRECTION);
        }
        return actions;
    }
}
