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

    /** Which concerns: a condition with its values, and in whose index they stand. */
    private record Selection(StringBuilder where, StringBuilder order, Map<String, Object> values) {
        Selection() {
            this(new StringBuilder("1 = 1"), new StringBuilder(), new HashMap<>());
        }

        /**
         * One person's concerns, as a range of one and in the order of that person's index. With "=" PostgreSQL knows that
         * the person orders nothing, and may walk backwards through everybody's newest until it meets enough of theirs:
         * milliseconds for a person with old ones only.
         *
         * @param person null for everybody
         */
        Selection of(String column, UUID person) {
            if (person != null) {
                order.append(column).append(", ");
            }
            return and(column + " between :person and :person", "person", person);
        }

        String newestFirst() {
            return " order by " + order + "c.id desc";
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
        return page(selection(filter, handler, today), slice, ConcernLine.SELECT, ConcernLine.class);
    }

    /** Counts no further than one more than lists say. */
    int count(ConcernFilter.Checked filter, UUID handler, LocalDate today) {
        return counted(selection(filter, handler, today));
    }

    List<Concern> reportedBy(UUID reporter, Slice slice) {
        return page(new Selection().of("c.reportedBy", reporter), slice, "from Concern c where ", Concern.class);
    }

    /** Of a receipt there is one at the most. */
    Optional<Concern> reportedBy(UUID receipt) {
        return find("source = ?1 and reportedBy = ?2", ConcernSource.PUBLIC, receipt).firstResultOptional();
    }

    int countReportedBy(UUID reporter) {
        return counted(new Selection().of("c.reportedBy", reporter));
    }

    /** Open concerns that await something, the longest overdue first. @param handlers null for all */
    List<Concern> open(Set<UUID> handlers, int most) {
        if (handlers != null && handlers.isEmpty()) {
            return List.of();
        }
        return new Selection().and("c.handlerId in :handlers", "handlers", handlers)
                .query(getEntityManager(), "from Concern c where c.status <> se.samverka.concern.ConcernStatus.CLOSED and ",
                        " order by c.dueOn asc nulls last, c.id asc", Concern.class)
                .setMaxResults(most).getResultList();
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

    /** As numbers, not parameters: PostgreSQL keeps a plan only when it knows how few rows are wanted. */
    private static String rows(Slice slice) {
        return " limit " + (slice.limit() + 1) + (slice.skipped() == 0 ? "" : " offset " + slice.skipped());
    }

    private static Selection selection(ConcernFilter.Checked filter, UUID handler, LocalDate today) {
        return new Selection()
                .of("c.handlerId", handler)
                .and("c.status in :statuses", "statuses", filter.statuses().isEmpty() ? null : filter.statuses())
                .and("c.subjectKind = :subjectKind", "subjectKind", filter.subjectKind())
                .and("c.eventType = :eventType", "eventType", filter.eventType())
                .and("c.urgency = :urgency", "urgency", filter.urgency())
                .and("c.sectorCode = :sectorCode", "sectorCode", filter.sectorCode())
                .and("c.dueOn < :today and c.status <> se.samverka.concern.ConcernStatus.CLOSED", "today", filter.overdue() ? today : null);
    }

    private <T> List<T> page(Selection selection, Slice slice, String select, Class<T> type) {
        return selection.and("c.id < :after", "after", slice.after())
                .query(getEntityManager(), select, selection.newestFirst() + rows(slice), type).getResultList();
    }

    private int counted(Selection selection) {
        return selection.query(getEntityManager(), "select count(*) from (select c.id as id from Concern c where ",
                selection.newestFirst() + " limit " + (PageOf.MOST_COUNTED + 1) + ")", Long.class).getSingleResult().intValue();
    }
}
