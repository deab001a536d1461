package se.samverka.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import se.samverka.identity.IdentityVerbs;

/** Safeguard 14: once somebody else has taken a case over, who it is about is known there and no longer here. */
@ApplicationScoped
class IdentityRemoval {
    @Inject
    IdentityVerbs identity;

    @Inject
    Event<HandOverAcknowledged> acknowledged;

    /** In the transaction of the acknowledgement. A referral keeps the case, and so its identity; what was lent ends. */
    void after(HandOver handOver) {
        boolean givenUp = handOver.kind() == HandOverKind.TRANSFER;
        if (givenUp) {
            identity.release(handOver.concernId());
        } else {
            identity.withdraw(handOver.id());
        }
        acknowledged.fire(new HandOverAcknowledged(handOver.id(), handOver.concernId(), givenUp));
    }
}
