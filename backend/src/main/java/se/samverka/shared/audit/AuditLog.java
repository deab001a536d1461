package se.samverka.shared.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.samverka.shared.http.TraceId;
import se.samverka.shared.security.CurrentActor;

/** Where a use case leaves its trace, as its last line and in its own transaction: no trace, no effect. */
@ApplicationScoped
public class AuditLog {
    @Inject
    EntityManager database;

    @Inject
    CurrentActor current;

    @Inject
    Clock clock;

    /**
     * @param action   what was done, {@code noun.verb} in the past tense: {@code concern.triaged}
     * @param snapshot de-identified particulars: states, codes, ids; never text a person wrote
     */
    public void record(String action, String subjectKind, UUID subjectId, Map<String, String> snapshot) {
        database.persist(new AuditEvent(current.get(), action, subjectKind, subjectId, snapshot,
                TraceId.current(), clock.instant()));
    }

    public void record(String action, String subjectKind, UUID subjectId) {
        record(action, subjectKind, subjectId, Map.of());
    }

    /** All visible events about one thing, oldest first, at most {@code most}. */
    public List<AuditEvent> about(UUID subjectId, int most) {
        return database.createQuery("from AuditEvent where subjectId = :subject order by id desc", AuditEvent.class)
                .setParameter("subject", subjectId).setMaxResults(most).getResultList();
    }
}
