package se.samverka.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import se.samverka.handover.recipient.RecipientRepository;
import se.samverka.shared.notice.NoticeKind;
import se.samverka.shared.notice.Notices;

/** Safeguard 16: who received something of a case hears that it was corrected or is disputed. */
@ApplicationScoped
class HandOverCorrections {
    @Inject
    HandOverRepository handOvers;

    @Inject
    RecipientRepository recipients;

    @Inject
    Notices notices;

    @Inject
    Clock clock;

    /** In the transaction of the correction. */
    void corrected(@Observes ConcernCorrected event) {
        handOvers.thatReachedSomebody(event.concernId()).forEach(handOver -> {
            handOver.correct(clock.instant());
            if (handOver.addressee().isHere()) {
                recipients.findById(handOver.addressee().recipientId()).receivers()
                        .forEach(receiver -> notices.toPerson(receiver, NoticeKind.HAND_OVER_CORRECTED, handOver.id()));
            }
        });
    }
}
