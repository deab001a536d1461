package se.samverka.concern;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.samverka.shared.paging.PageOf;
import se.samverka.shared.paging.Slice;

/** Every query about concerns and their steps. */
@ApplicationScoped
public class ConcernRepository implements PanacheRepositoryBase<Concern, UUID> {

    /** Which concerns: a condition with its values. */
    private record Selection(StringBuilder where, Map<String, Object> values) {
        Selection() {
            this(new StringBuilder("1 = 1"), new HashMap<>());
        }

        Selection and(String condition, String name, Object value) {
            if (value != null) {
                where.append(" and ").append(condition);
                values.put(name, value);
            }
            return this;
        }

        <T> TypedQuery<T> query(EntityManager database, String before, String after, Class<T> type) {
            TypedQuery<T> query = database.createQuery(before + where + after, type);
            values.forEach(query::setParameter);
            return query;
        }
    }

    /** With the key of its text, so that nothing more is asked when the text is opened. */
    Optional<Concern> findWithKey(UUID id) {
        return getEntityManager().createQuery("select c, k from Concern c left join CaseKey k on k.caseId = c.id where c.id = :id", Object[].class)
                .setParameter("id", id).getResultStream().findFirst().map(row -> (Concern) row[0]);
    }

    /** Newest first; one more than fits, so that the page knows whether there is another. */
    List<ConcernLine> find(ConcernFilter.Checked filter, UUID handler, LocalDate today, Slice slice) {
        return selection(filter, handler, today).and("c.id < :after", "after", slice.after())
                .query(getEntityManager(), ConcernLine.SELECT, newestOf("c.handlerId", handler) + rows(slice), ConcernLine.class).getResultList();
    }

    /** Counts no further than one more than lists say. */
    int count(ConcernFilter.Checked filter, UUID handler, LocalDate today) {
        return counted(selection(filter, handler, today), newestOf("c.handlerId", handler));
    }

    List<Concern> reportedBy(UUID reporter, Slice slice) {
        return new Selection().and(only("c.reportedBy", "reporter"), "reporter", reporter).and("c.id < :after", "after", slice.after())
                .query(getEntityManager(), "from Concern c where ", newestOf("c.reportedBy", reporter) + rows(slice), Concern.class).getResultList();
    }

    /** Of a receipt there is one at the most. */
    Optional<Concern> reportedBy(UUID receipt) {
        return find("source = ?1 and reportedBy = ?2", ConcernSource.PUBLIC, receipt).firstResultOptional();
    }

    int countReportedBy(UUID reporter) {
        return counted(new Selection().and(only("c.reportedBy", "reporter"), "reporter", reporter), newestOf("c.reportedBy", reporter));
    }

    /** Open concerns that await something, the longest overdue first. @param handler null for all */
    List<Concern> open(UUID handler, int most) {
        return new Selection().and("c.handlerId = :handler", "handler", handler)
                .query(getEntityManager(), "from Concern c where c.status <> se.samverka.concern.ConcernStatus.CLOSED and ",
                        " order by c.dueOn asc nulls last, c.id asc", Concern.class)
                .setMaxResults(most).getResultList();
    }

    /** Open concerns that any of these handle, the longest overdue first. */
    List<Concern> openOf(Set<UUID> handlers, int most) {
        return handlers.isEmpty() ? List.of() : getEntityManager().createQuery("from Concern c where c.handlerId in :handlers"
                        + " and c.status <> se.samverka.concern.ConcernStatus.CLOSED order by c.dueOn asc nulls last, c.id asc", Concern.class)
                .setParameter("handlers", handlers).setMaxResults(most).getResultList();
    }

    List<Concern> awaitingDecision(int most) {
        return getEntityManager().createQuery("from Concern c where c.proposalKind is not null order by c.id", Concern.class)
                .setMaxResults(most).getResultList();
    }

    List<ConcernStep> stepsOf(UUID concern) {
        return getEntityManager().createQuery("from ConcernStep where concernId = :concern order by id", ConcernStep.class)
                .setParameter("concern", concern).getResultList();
    }

    void append(ConcernStep step) {
        getEntityManager().persist(step);
    }

    List<Concern> closedBefore(ClosureOutcome outcome, Instant before, int most) {
        return getEntityManager().createQuery("from Concern c where c.status = se.samverka.concern.ConcernStatus.CLOSED"
                        + " and c.closureOutcome = :outcome and c.closedAt < :before order by c.closedAt, c.id", Concern.class)
                .setParameter("outcome", outcome).setParameter("before", before).setMaxResults(most).getResultList();
    }

    List<Concern> withReporterClosedBefore(Instant before, int most) {
        return getEntityManager().createQuery("from Concern c where c.status = se.samverka.concern.ConcernStatus.CLOSED"
                        + " and c.reportedBy <> :nobody and c.closedAt < :before order by c.closedAt, c.id", Concern.class)
                .setParameter("nobody", Concern.REPORTER_FORGOTTEN).setParameter("before", before).setMaxResults(most).getResultList();
    }

    /** In the order of their ids, so that two who lock some of the same do not wait for each other. */
    List<Concern> lockClosed(Collection<UUID> ids) {
        return getEntityManager().createQuery("from Concern c where c.id in :ids and c.status = se.samverka.concern.ConcernStatus.CLOSED order by c.id", Concern.class)
                .setParameter("ids", ids).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
    }

    /** The journals, the steps and the concerns themselves, by the system only. */
    void erase(Collection<UUID> ids) {
        getEntityManager().flush();
        for (String part : List.of("delete from JournalEntry where concernId in :ids and correctsId is not null",
                "delete from JournalEntry where concernId in :ids", "delete from ConcernStep where concernId in :ids",
                "delete from Concern where id in :ids")) {
            getEntityManager().createQuery(part).setParameter("ids", ids).executeUpdate();
        }
        getEntityManager().clear();
    }

    /** Nobody when it came from a system or by a receipt, and when the reporter was forgotten. */
    Optional<UUID> employeeWhoReported(UUID id) {
        return getEntityManager().createQuery("select c.reportedBy from Concern c where c.id = :id and c.source = :staff and c.reportedBy <> :nobody", UUID.class)
                .setParameter("id", id).setParameter("staff", ConcernSource.STAFF).setParameter("nobody", Concern.REPORTER_FORGOTTEN)
                .getResultStream().findFirst();
    }

    void forgetReporters(Collection<UUID> ids) {
        getEntityManager().flush();
        for (String part : List.of("update concern_step set by_id = :nobody where concern_id in (:ids) and kind in ('observed_event', 'background')",
                "update concern set reported_by = :nobody where id in (:ids)")) {
            getEntityManager().createNativeQuery(part).setParameter("nobody", Concern.REPORTER_FORGOTTEN).setParameter("ids", ids).executeUpdate();
        }
    }

    /**
     * One person's concerns, as a range of one. With "=" PostgreSQL knows that the person orders nothing, and may walk
     * backwards through everybody's newest until it meets enough of theirs: milliseconds for a person with old ones only.
     */
    private static String only(String person, String name) {
        return person + " between :" + name + " and :" + name;
    }

    /** The order of the person's own index (see {@link #only}), and so of nothing else. */
    private static String newestOf(String column, UUID person) {
        return " order by " + (person == null ? "" : column + ", ") + "c.id desc";
    }

    /** As numbers, not parameters: PostgreSQL keeps a plan only when it knows how few rows are wanted. */
    private static String rows(Slice slice) {
        return " limit " + (slice.limit() + 1) + (slice.skipped() == 0 ? "" : " offset " + slice.skipped());
    }

    private static Selection selection(ConcernFilter.Checked filter, UUID handler, LocalDate today) {
        return new Selection()
                .and(only("c.handlerId", "handler"), "handler", handler)
                .and("c.status in :statuses", "statuses", filter.statuses().isEmpty() ? null : filter.statuses())
                .and("c.subjectKind = :subjectKind", "subjectKind", filter.subjectKind())
                .and("c.eventType = :eventType", "eventType", filter.eventType())
                .and("c.urgency = :urgency", "urgency", filter.urgency())
                .and("c.sectorCode = :sectorCode", "sectorCode", filter.sectorCode())
                .and("c.dueOn < :today and c.status <> se.samverka.concern.ConcernStatus.CLOSED", "today", filter.overdue() ? today : null);
    }

    private int counted(Selection selection, String order) {
        return selection.query(getEntityManager(), "select count(*) from (select c.id as id from Concern c where ",
                order + " limit " + (PageOf.MOST_COUNTED + 1) + ")", Long.class).getSingleResult().intValue();
    }
}
