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
import se.samverka.shared.paging.PageOf;
import se.samverka.shared.paging.Slice;

/** Reading the log, which is logged too (SoLPuL 10 §: access must be checkable). */
@ApplicationScoped
public class AuditReview {
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
        add(where, conditions, "action", filter.action);
        add(where, conditions, "subjectId", filter.subjectId);
        add(where, conditions, "actorId", filter.actorId);
        int total = count(where.toString(), conditions);
        if (slice.after() != null) {
            where.append(" and id < :after");
            conditions.put("after", slice.after());
        }
        var query = database.createQuery("from AuditEvent" + where + " order by id desc", AuditEvent.class);
        conditions.forEach(query::setParameter);
        List<AuditEvent> found = query.setFirstResult(slice.skipped()).setMaxResults(slice.limit() + 1).getResultList();
        audit.record("audit_log.read", "audit_log", filter.subjectId);
        return PageOf.of(found, total, slice, uri, AuditEvent::id, AuditEventView::of);
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
            where.append(" and ").append(field).append(" = :").append(field);
            conditions.put(field, value);
        }
    }
}
