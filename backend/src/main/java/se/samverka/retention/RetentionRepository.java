package se.samverka.retention;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import se.samverka.shared.paging.PageOf;
import se.samverka.shared.paging.Slice;

/** Every query about rules, runs and what they list. */
@ApplicationScoped
public class RetentionRepository implements PanacheRepositoryBase<RetentionRun, UUID> {

    /** All there ever were, the newest of each first. */
    List<RetentionRule> rules() {
        return getEntityManager().createQuery("from RetentionRule order by kept desc, outcome, effectiveFrom desc", RetentionRule.class)
                .getResultList();
    }

    /** Those that hold on the day: of each kind the latest that has begun. */
    List<RetentionRule> rulesOn(LocalDate day) {
        return getEntityManager().createQuery("from RetentionRule r where r.effectiveFrom <= :day and not exists"
                        + " (select 1 from RetentionRule later where later.kept = r.kept and later.outcome is not distinct from r.outcome"
                        + " and later.effectiveFrom <= :day and later.effectiveFrom > r.effectiveFrom) order by r.kept desc, r.outcome",
                        RetentionRule.class)
                .setParameter("day", day).getResultList();
    }

    boolean hasRule(DecideRetention command) {
        return getEntityManager().createQuery("select count(*) from RetentionRule where kept = :kept"
                        + " and outcome is not distinct from :outcome and effectiveFrom = :from", Long.class)
                .setParameter("kept", command.kept()).setParameter("outcome", command.outcome())
                .setParameter("from", command.effectiveFrom()).getSingleResult() > 0;
    }

    Optional<RetentionRule> rule(UUID id) {
        return Optional.ofNullable(getEntityManager().find(RetentionRule.class, id));
    }

    void add(Object row) {
        getEntityManager().persist(row);
    }

    List<RetentionRun> newest(Slice slice) {
        var query = getEntityManager().createQuery("from RetentionRun r where " + (slice.after() == null ? "1 = 1" : "r.id < :after")
                + " order by r.id desc", RetentionRun.class);
        if (slice.after() != null) {
            query.setParameter("after", slice.after());
        }
        return query.setFirstResult(slice.skipped()).setMaxResults(slice.limit() + 1).getResultList();
    }

    int countRuns() {
        return getEntityManager().createQuery("select count(*) from (select r.id as id from RetentionRun r order by r.id desc limit "
                + (PageOf.MOST_COUNTED + 1) + ")", Long.class).getSingleResult().intValue();
    }

    List<RetentionRun> in(RetentionRunStatus status) {
        return getEntityManager().createQuery("from RetentionRun where status = :status order by id", RetentionRun.class)
                .setParameter("status", status).getResultList();
    }

    /** One that is not at its end yet: there is never more than one at a time. */
    boolean anyUnderWay() {
        return getEntityManager().createQuery("select count(*) from RetentionRun where status in :open", Long.class)
                .setParameter("open", List.of(RetentionRunStatus.PREPARING, RetentionRunStatus.PROPOSED, RetentionRunStatus.APPROVED))
                .getSingleResult() > 0;
    }

    /** In one query for all of them. */
    Map<UUID, RetentionCounts> counts(Collection<UUID> runs) {
        return getEntityManager().createQuery("select runId, count(*), sum(case when state = 'erased' then 1 else 0 end),"
                        + " sum(case when state = 'postponed' then 1 else 0 end) from RetentionItem where runId in :runs group by runId", Object[].class)
                .setParameter("runs", runs).getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> new RetentionCounts((long) row[1], (long) row[2], (long) row[3])));
    }

    List<RetentionItem> itemsOf(UUID run, Slice slice) {
        var query = getEntityManager().createQuery("from RetentionItem i where i.runId = :run"
                + (slice.after() == null ? "" : " and i.id > :after") + " order by i.id", RetentionItem.class).setParameter("run", run);
        if (slice.after() != null) {
            query.setParameter("after", slice.after());
        }
        return query.setFirstResult(slice.skipped()).setMaxResults(slice.limit() + 1).getResultList();
    }

    int countItems(UUID run) {
        return getEntityManager().createQuery("select count(*) from (select i.id as id from RetentionItem i where i.runId = :run order by i.id limit "
                + (PageOf.MOST_COUNTED + 1) + ")", Long.class).setParameter("run", run).getSingleResult().intValue();
    }

    /** What a run has left to do of one kind. */
    List<UUID> listedOf(UUID run, Kept erases) {
        return getEntityManager().createQuery("select id from RetentionItem where runId = :run and state = 'listed' and erases = :erases order by id", UUID.class)
                .setParameter("run", run).setParameter("erases", erases).getResultList();
    }

    /** Those of them that are still to be done. */
    List<RetentionItem> lockListed(Collection<UUID> ids) {
        return getEntityManager().createQuery("from RetentionItem where id in :ids and state = 'listed' order by id", RetentionItem.class)
                .setParameter("ids", ids).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
    }

    /** Every line of every run about cases that are erased keeps its hash only. */
    void forgetCases(Collection<UUID> cases) {
        getEntityManager().flush();
        getEntityManager().createQuery("update RetentionItem set caseId = null, caseNumber = null where caseId in :cases")
                .setParameter("cases", cases).executeUpdate();
    }
}
