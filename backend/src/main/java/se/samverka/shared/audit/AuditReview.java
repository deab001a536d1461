package se.samverka.shared.audit;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.UriInfo;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import se.samverka.shared.paging.PageOf;
import se.samverka.shared.paging.Slice;

/** Reading the log, which is logged too (SoLPuL 10 §: access must be checkable). */
@ApplicationScoped
public class AuditReview {
    /** The log itself says when a reporter was forgotten; its sealed rows stay as they are (ADR 86). */
    private static final String BY_FORGOTTEN_REPORTER = "e.action in :byReporter and exists (select 1 from AuditEvent f"
            + " where f.subjectId = e.subjectId and f.action in :forgottenBy)";

    @Inject
    EntityManager database;

    @Inject
    AuditChain chain;

    @Inject
    AuditLog audit;

    @Transactional
    public PageOf<AuditEventView> list(AuditFilter filter, UriInfo uri) {
        Slice slice = filter.slice();
        Map<String, Object> conditions = new HashMap<>();
        StringBuilder where = new StringBuilder(" where 1 = 1");
        if (filter.actorId != null) {
            where.append(" and not (").append(BY_FORGOTTEN_REPORTER).append(")");
            conditions.put("byReporter", ReporterActions.ALL);
            conditions.put("forgottenBy", ReporterActions.FORGOTTEN_BY);
        }
        add(where, conditions, "action", filter.action);
        add(where, conditions, "subjectId", filter.subjectId);
        add(where, conditions, "actorId", filter.actorId);
        int total = count(where.toString(), conditions);
        if (slice.after() != null) {
            where.append(" and e.id < :after");
            conditions.put("after", slice.after());
        }
        var query = database.createQuery("from AuditEvent e" + where + " order by e.id desc", AuditEvent.class);
        conditions.forEach(query::setParameter);
        List<AuditEvent> found = query.setFirstResult(slice.skipped()).setMaxResults(slice.limit() + 1).getResultList();
        audit.record("audit_log.read", "audit_log", filter.subjectId);
        Set<UUID> forgotten = byForgottenReporters(found);
        return PageOf.of(found, total, slice, uri, AuditEvent::id,
                event -> forgotten.contains(event.id()) ? AuditEventView.ofForgotten(event) : AuditEventView.of(event));
    }

    private Set<UUID> byForgottenReporters(List<AuditEvent> events) {
        return Set.copyOf(database.createQuery("select e.id from AuditEvent e where e.id in :events and " + BY_FORGOTTEN_REPORTER, UUID.class)
                .setParameter("events", events.stream().map(AuditEvent::id).toList())
                .setParameter("byReporter", ReporterActions.ALL).setParameter("forgottenBy", ReporterActions.FORGOTTEN_BY).getResultList());
    }

    /** Takes longer than one transaction may, and so is many; that it was asked for is noted in the last. */
    public ChainVerification verify() {
        ChainVerification verification = chain.verify(null);
        QuarkusTransaction.requiringNew().run(() ->
                audit.record("audit_log.verified", "audit_log", null, Map.of("whole", Boolean.toString(verification.whole()))));
        return verification;
    }

    private int count(String where, Map<String, Object> conditions) {
        var query = database.createQuery("select count(*) from (select e.id as id from AuditEvent e" + where
                + " order by e.id desc limit " + (PageOf.MOST_COUNTED + 1) + ")", Long.class);
        conditions.forEach(query::setParameter);
        return query.getSingleResult().intValue();
    }

    private static void add(StringBuilder where, Map<String, Object> conditions, String field, Object value) {
        if (value != null) {
            where.append(" and e.").append(field).append(" = :").append(field);
            conditions.put(field, value);
        }
    }
}
