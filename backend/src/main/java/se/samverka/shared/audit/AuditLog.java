package se.samverka.shared.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import se.samverka.shared.http.TraceId;
import se.samverka.shared.security.Actor;
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
        Actor actor = current.get();
        // Somebody unknown leaves nothing that leads from the event to the request (ADR 45).
        String traceId = actor.kind() == Actor.Kind.PUBLIC ? null : TraceId.current();
        database.persist(new AuditEvent(actor, action, subjectKind, subjectId, snapshot, traceId, clock.instant()));
    }

    public void record(String action, String subjectKind, UUID subjectId) {
        record(action, subjectKind, subjectId, Map.of());
    }

    /**
     * An event with the name its actor is known by.
     *
     * @param actorName null for machines and jobs
     */
    public record Trace(AuditEvent event, String actorName) {
    }

    /** The visible events about one thing with one of these actions, newest first, at most {@code most}. */
    public List<Trace> about(UUID subjectId, Set<String> actions, int most) {
        return traces(subjectId, "in", actions, most);
    }

    /** The visible events about one thing with any other action, newest first, at most {@code most}. */
    public List<Trace> aboutBut(UUID subjectId, Set<String> actions, int most) {
        return traces(subjectId, "not in", actions, most);
    }

    private List<Trace> traces(UUID subjectId, String among, Set<String> actions, int most) {
        return database.createQuery("select e, a.name from AuditEvent e left join Account a on a.id = e.actorId"
                        + " where e.subjectId = :subject and e.action " + among + " :actions order by e.id desc", Object[].class)
                .setParameter("subject", subjectId).setParameter("actions", actions)
                .setMaxResults(most).getResultStream()
                .map(row -> new Trace((AuditEvent) row[0], (String) row[1])).toList();
    }
}
