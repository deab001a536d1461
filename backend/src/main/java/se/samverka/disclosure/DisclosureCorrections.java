package se.samverka.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import se.samverka.handover.ConcernCorrected;

/** Safeguard 16: whoever was sent something of a case sees when it was corrected or disputed, with what was sent. */
@ApplicationScoped
class DisclosureCorrections {
    @Inject
    DisclosureRepository disclosures;

    @Inject
    Clock clock;

    /** In the transaction of the correction. */
    void corrected(@Observes ConcernCorrected event) {
        Instant now = clock.instant();
        for (UUID sent : disclosures.sentOf(event.concernId())) {
            disclosures.noteCorrection(sent, now);
        }
    }
}
