package se.samverka.logreview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.samverka.concern.PersonRef;
import se.samverka.shared.audit.ReadActions;
import se.samverka.shared.paging.PageOf;
import se.samverka.shared.paging.Slice;

/** Reads of cases by people, support for relatives among them, as the audit log has them. Auditors see all of it. */
@ApplicationScoped
class AccessLogRepository {
    private static final Pattern AS = Pattern.compile("(?:^|;)as=([^;]*)");
    private static final Pattern FIELDS = Pattern.compile("(?:^|;)fields=([^;]*)");

    @Inject
    EntityManager database;

    List<AccessLogEntry> page(UUID person, UUID concern, Slice slice) {
        Query query = with(person, concern, database.createNativeQuery("select e.id, e.recorded_at, e.actor_id, a.name, e.subject_kind, e.subject_id, r.case_number, e.action, e.snapshot"
                + " from audit_event e left join account a on a.id = e.actor_id left join case_reference r on r.concern_id = e.subject_id"
                + where(person, concern) + (slice.after() == null ? "" : " and e.id < :after") + " order by e.id desc", Object[].class));
        if (slice.after() != null) {
            query.setParameter("after", slice.after());
        }
        List<Object[]> rows = query.setFirstResult(slice.skipped()).setMaxResults(slice.limit() + 1).getResultList();
        return rows.stream().map(row -> new AccessLogEntry((UUID) row[0], (Instant) row[1], new PersonRef((UUID) row[2], (String) row[3]),
                (String) row[4], (UUID) row[5], (String) row[6], (String) row[7], in(AS, (String) row[8]), in(FIELDS, (String) row[8]))).toList();
    }

    /** Counts no further than one more than lists say. */
    int count(UUID person, UUID concern) {
        return ((Number) with(person, concern, database.createNativeQuery("select count(*) from (select 1 from audit_event e" + where(person, concern)
                + " limit " + (PageOf.MOST_COUNTED + 1) + ") counted")).getSingleResult()).intValue();
    }

    private static String where(UUID person, UUID concern) {
        return " where e.actor_kind = 'person' and e.subject_kind in ('concern', 'support_case') and e.action = any (cast(:reads as text[]))"
                + (person == null ? "" : " and e.actor_id = :person") + (concern == null ? "" : " and e.subject_id = :concern");
    }

    private static Query with(UUID person, UUID concern, Query query) {
        query.setParameter("reads", ReadActions.ALL.toArray(String[]::new));
        if (person != null) {
            query.setParameter("person", person);
        }
        if (concern != null) {
            query.setParameter("concern", concern);
        }
        return query;
    }

    private static String in(Pattern particular, String snapshot) {
        Matcher found = particular.matcher(snapshot);
        return found.find() ? found.group(1) : null;
    }
}
