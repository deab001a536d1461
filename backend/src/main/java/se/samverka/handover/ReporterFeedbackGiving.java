package se.samverka.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import se.samverka.organisation.AccountLookup;
import se.samverka.shared.audit.AuditLog;
import se.samverka.shared.security.CurrentActor;

/** Social services' answer to who reported a child: written by the receiver, or noted by the sender when it came by phone. */
@ApplicationScoped
public class ReporterFeedbackGiving {
    @Inject
    HandOverReceiving receiving;

    @Inject
    HandOverDesk desk;

    @Inject
    GivenFeedbackRepository given;

    @Inject
    AccountLookup accounts;

    @Inject
    AuditLog audit;

    @Inject
    CurrentActor current;

    @Inject
    Clock clock;

    @Transactional
    public ReceivedHandOverItem give(UUID id, String ifMatch, GiveReporterFeedback command) {
        HandOver handOver = receiving.requireFor(HandOverAction.GIVE_FEEDBACK, id, ifMatch);
        write(handOver, command);
        return receiving.item(handOver);
    }

    @Transactional
    public HandOverItem note(UUID concern, UUID id, String ifMatch, GiveReporterFeedback command) {
        HandOver handOver = desk.requireFor(HandOverAction.GIVE_FEEDBACK, concern, id, ifMatch);
        write(handOver, command);
        return desk.item(handOver);
    }

    private void write(HandOver handOver, GiveReporterFeedback command) {
        Instant now = clock.instant();
        accounts.ensureKnown(current.get());
        handOver.giveFeedback(now);
        given.persist(new GivenFeedback(handOver, command.investigation(), current.get().id(), now));
        given.flush();
        audit.record("reporter_feedback.given", "concern", handOver.concernId(),
                Map.of("handOver", handOver.id().toString(), "investigation", command.investigation().code()));
    }
}
