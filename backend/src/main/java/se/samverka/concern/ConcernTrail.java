package se.samverka.concern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import se.samverka.organisation.AccountLookup;
import se.samverka.shared.audit.AuditEvent;
import se.samverka.shared.audit.AuditLog;

/** What the audit log says about one concern, for those who may open it (safeguard 19: reading is visible). */
@ApplicationScoped
public class ConcernTrail {
    private static final Set<String> READS = Set.of("concern.opened", "concern.journal_read");
    /** The newest events shown; the whole log is the auditor's. */
    private static final int MOST = 500;

    @Inject
    ConcernDesk desk;

    @Inject
    AuditLog audit;

    @Inject
    AccountLookup accounts;

    @Transactional
    public List<ConcernHistoryEntry> history(UUID concern) {
        List<AuditEvent> events = events(concern, event -> !READS.contains(event.action()));
        Map<UUID, String> names = namesIn(events);
        return events.stream().map(event -> new ConcernHistoryEntry(event.recordedAt(), event.action(),
                // Safeguard 25: who reported is not shown in the case.
                event.action().equals("concern.registered") ? null : named(event, names),
                event.snapshot().get("from"), event.snapshot().get("to"))).toList();
    }

    @Transactional
    public List<ConcernRead> reads(UUID concern) {
        List<AuditEvent> events = events(concern, event -> READS.contains(event.action()));
        Map<UUID, String> names = namesIn(events);
        return events.stream().map(event -> new ConcernRead(event.recordedAt(), named(event, names), event.action())).toList();
    }

    private List<AuditEvent> events(UUID id, Predicate<AuditEvent> wanted) {
        Concern concern = desk.require(id);
        return audit.about(concern.id(), MOST).stream().filter(wanted).toList();
    }

    private Map<UUID, String> namesIn(List<AuditEvent> events) {
        return accounts.namesOf(events.stream().map(AuditEvent::actorId).collect(Collectors.toSet()));
    }

    private static PersonRef named(AuditEvent event, Map<UUID, String> names) {
        return new PersonRef(event.actorId(), names.get(event.actorId()));
    }
}
