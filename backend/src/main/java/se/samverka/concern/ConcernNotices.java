package se.samverka.concern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import se.samverka.organisation.FunctionLookup;
import se.samverka.shared.outbox.Notice;
import se.samverka.shared.outbox.Outbox;
import se.samverka.shared.time.DayOnly;

/** Tells the coordinator's function mailbox that something came in: one content-free mail however many did. */
@ApplicationScoped
public class ConcernNotices {
    @Inject
    ConcernRepository concerns;

    @Inject
    FunctionLookup functions;

    @Inject
    Outbox outbox;

    /**
     * To be called by the job, in its transaction. What came through the public door is told of when its day has ended:
     * a mail at once would be the time that is kept nowhere else.
     */
    public void tellOfReceived(Instant now) {
        Instant since = outbox.lastLeft(Notice.CONCERNS_RECEIVED).orElse(Instant.EPOCH);
        Instant today = DayOnly.of(now);
        boolean anyNew = concerns.count("status = ?1 and source <> ?2 and receivedAt > ?3",
                ConcernStatus.RECEIVED, ConcernSource.PUBLIC, since) > 0;
        boolean anyOfYesterday = since.isBefore(today) && concerns.count("status = ?1 and source = ?2 and receivedAt < ?3 and receivedAt >= ?4",
                ConcernStatus.RECEIVED, ConcernSource.PUBLIC, today, DayOnly.of(since)) > 0;
        if (anyNew || anyOfYesterday) {
            functions.noticeAddressOf("samordnare").ifPresent(address -> outbox.leave(address, Notice.CONCERNS_RECEIVED));
        }
    }
}
