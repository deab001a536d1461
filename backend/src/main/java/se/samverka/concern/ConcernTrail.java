package se.samverka.concern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import se.samverka.shared.audit.AuditEvent;
import se.samverka.shared.audit.AuditLog;
import se.samverka.shared.audit.ReadActions;
import se.samverka.shared.audit.ReporterActions;

/** What the audit log says about one concern, for those who may open it (safeguard 19: reading is visible). */
@ApplicationScoped
public class ConcernTrail {
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
            // Safeguard 25: who reported is not shown in the case.
            PersonRef by = ReporterActions.ALL.contains(event.action()) ? null : actorOf(trace);
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
