package se.samverka.logreview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import se.samverka.shared.audit.ReadActions;
import se.samverka.shared.time.SystemClock;

/** Visits to cases as the audit log tells of them. Asked as the system; an event's id tells its time, and so is the index. */
@ApplicationScoped
class VisitRepository {
    private static final String OF_PEOPLE = " where e.id >= :from and e.id < :to and e.actor_kind = 'person' and e.subject_kind = 'concern'"
            + " and e.action = any (cast(:reads as text[]))";

    @Inject
    EntityManager database;

    /** Of cases that there still are, in the order they began. */
    List<Visit> between(Instant from, Instant to) {
        List<Object[]> rows = database.createNativeQuery("select e.actor_id, e.subject_id, c.case_number, e.recorded_at, e.action,"
                        + " e.actor_id is not distinct from c.handler_id or 'coordinator' = any (string_to_array(e.actor_roles, ',')),"
                        + " e.snapshot ~ '(^|;)as=(break_glass|broken_glass)(;|$)'"
                        + " from audit_event e join concern c on c.id = e.subject_id"
                        + OF_PEOPLE + " order by e.id", Object[].class)
                .setParameter("from", idAt(from)).setParameter("to", idAt(to)).setParameter("reads", reads()).getResultList();
        Map<List<Object>, Visit> visits = new LinkedHashMap<>();
        for (Object[] row : rows) {
            Instant at = (Instant) row[3];
            visits.merge(List.of(row[0], row[1], at.atZone(SystemClock.SWEDEN).toLocalDate()),
                    new Visit((UUID) row[0], (UUID) row[1], (String) row[2], at, at, Set.of((String) row[4]),
                            (boolean) row[5], (boolean) row[6]), VisitRepository::joined);
        }
        return new ArrayList<>(visits.values());
    }

    UsualHours usualHours(Instant from, Instant to) {
        List<Object[]> rows = database.createNativeQuery("select date_trunc('hour', e.recorded_at), count(*) from audit_event e" + OF_PEOPLE + " group by 1",
                        Object[].class)
                .setParameter("from", idAt(from)).setParameter("to", idAt(to)).setParameter("reads", reads()).getResultList();
        Map<UsualHours.Hour, Long> hours = new HashMap<>();
        rows.forEach(row -> hours.merge(UsualHours.Hour.of((Instant) row[0]), ((Number) row[1]).longValue(), Long::sum));
        return new UsualHours(hours);
    }

    private static Visit joined(Visit one, Visit next) {
        Set<String> actions = new TreeSet<>(one.actions());
        actions.addAll(next.actions());
        return new Visit(one.reader(), one.concern(), one.caseNumber(), one.first(), next.last(), actions,
                one.own() && next.own(), one.brokenGlass() || next.brokenGlass());
    }

    private static String[] reads() {
        return ReadActions.ALL.toArray(String[]::new);
    }

    /** The least id that an event of this moment can have (RFC 9562, version 7). */
    private static UUID idAt(Instant moment) {
        return new UUID(moment.toEpochMilli() << 16, 0);
    }
}
