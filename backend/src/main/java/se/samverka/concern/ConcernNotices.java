package se.samverka.concern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import se.samverka.organisation.FunctionLookup;
import se.samverka.shared.outbox.Notice;
import se.samverka.shared.outbox.Outbox;

/** Tells the coordinator's function mailbox that something came in: one content-free mail however many did. */
@ApplicationScoped
public class ConcernNotices {
    @Inject
    ConcernRepository concerns;

    @Inject
    FunctionLookup functions;

    @Inject
    Outbox outbox;

    /** To be called by the job, in its transaction. */
    public void tellOfReceived() {
        Instant since = outbox.lastLeft(Notice.CONCERNS_RECEIVED).orElse(Instant.EPOCH);
        boolean anyNew = concerns.count("status = ?1 and receivedAt > ?2", ConcernStatus.RECEIVED, since) > 0;
        if (anyNew) {
            functions.noticeAddressOf("samordnare").ifPresent(address -> outbox.leave(address, Notice.CONCERNS_RECEIVED));
        }
    }
}
