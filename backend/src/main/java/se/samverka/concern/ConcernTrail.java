package se.samverka.concern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import se.samverka.shared.audit.AuditEvent;
import se.samverka.shared.audit.AuditLog;
import se.samverka.shared.audit.ReadActions;

/** What the audit log says about one concern, for those who may open it (safeguard 19: reading is visible). */
@ApplicationScoped
public class ConcernTrail {
    /** Safeguard 25: who reported is not shown in the case. */
    private static final Set<String> BY_REPORTER = Set.of("concern.registered", "identity.named", "attachment.handed_in",
            "message.received");
    /** The newest of each kind shown, so that reading often pushes no change out of sight; the whole log is the auditor's. */
    private static final int MOST = 500;

    @Inject
    ConcernDesk desk;

    @Inject
    AuditLog audit;

    @Transactional
    public List<ConcernHistoryEntry> history(UUID concern) {
        return audit.aboutBut(desk.require(concern).id(), ReadActions.ALL, MOST).stream().map(trace -> {
            AuditEvent event = trace.event();
            PersonRef by = BY_REPORTER.contains(event.action()) ? null : actorOf(trace);
            return new ConcernHistoryEntry(event.recordedAt(), event.action(), by,
                    event.snapshot().get("from"), event.snapshot().get("to"));
        }).toList();
    }

    @Transactional
    public List<ConcernRead> reads(UUID concern) {
        return audit.about(desk.require(concern).id(), ReadActions.ALL, MOST).stream()
                .map(trace -> new ConcernRead(trace.event().recordedAt(), actorOf(trace), trace.event().action(),
                        trace.event().snapshot().get("fields"))).toList();
    }

    private static PersonRef actorOf(AuditLog.Trace trace) {
        return new PersonRef(trace.event().actorId(), trace.actorName());
    }
}
