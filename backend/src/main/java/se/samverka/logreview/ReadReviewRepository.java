package se.samverka.logreview;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import se.samverka.shared.paging.PageOf;
import se.samverka.shared.paging.Slice;

/** Every query about drawn visits. Who read sees their own, who reviews for somebody else those; auditors see all. */
@ApplicationScoped
public class ReadReviewRepository implements PanacheRepositoryBase<ReadReview, UUID> {
    private static final String OPEN = "status in (se.samverka.logreview.ReadReviewStatus.ASKED, se.samverka.logreview.ReadReviewStatus.EXPLAINED)";

    /** @param status, period null for all */
    List<ReadReview> page(ReadReviewStatus status, UUID period, Slice slice) {
        Map<String, Object> values = new HashMap<>();
        String where = where(status, period, values);
        if (slice.after() != null) {
            where += " and r.id < :after";
            values.put("after", slice.after());
        }
        var query = getEntityManager().createQuery("select r from ReadReview r" + where + " order by r.id desc", ReadReview.class);
        values.forEach(query::setParameter);
        return query.setFirstResult(slice.skipped()).setMaxResults(slice.limit() + 1).getResultList();
    }

    /** Counts no further than one more than lists say. */
    int count(ReadReviewStatus status, UUID period) {
        Map<String, Object> values = new HashMap<>();
        var query = getEntityManager().createQuery("select count(*) from (select r.id as id from ReadReview r" + where(status, period, values)
                + " order by r.id desc limit " + (PageOf.MOST_COUNTED + 1) + ")", Long.class);
        values.forEach(query::setParameter);
        return query.getSingleResult().intValue();
    }

    List<ReadReview> toExplainBy(UUID reader, int most) {
        return find("readerId = ?1 and status = ?2 order by id", reader, ReadReviewStatus.ASKED).page(0, most).list();
    }

    List<ReadReview> toReviewBy(UUID reviewer, LocalDate today, int most) {
        return find("reviewerId = ?1 and (status = ?2 or status = ?3 and explainBy < ?4) order by id", reviewer, ReadReviewStatus.EXPLAINED,
                ReadReviewStatus.ASKED, today).page(0, most).list();
    }

    List<ReadReview> withoutReviewer() {
        return list("reviewerId is null and " + OPEN);
    }

    Optional<LocalDate> lastPeriod() {
        return getEntityManager().createQuery("select max(firstDay) from ReadReviewPeriod", LocalDate.class).getResultStream()
                .filter(Objects::nonNull).findFirst();
    }

    List<ReadReviewPeriod> periods(Slice slice) {
        var query = getEntityManager().createQuery("from ReadReviewPeriod where :after is null or id < :after order by id desc", ReadReviewPeriod.class)
                .setParameter("after", slice.after());
        return query.setFirstResult(slice.skipped()).setMaxResults(slice.limit() + 1).getResultList();
    }

    int countPeriods() {
        return getEntityManager().createQuery("select count(*) from ReadReviewPeriod", Long.class).getSingleResult().intValue();
    }

    /** How many visits of each period are in each state, overdue ones counted in their state and once more. */
    Map<UUID, PeriodCounts> counts(List<UUID> periods, LocalDate today) {
        List<Object[]> rows = getEntityManager().createQuery("select periodId, status,"
                        + " case when status = ?3 and explainBy < ?2 or status = ?4 and reviewBy < ?2 then true else false end, count(*)"
                        + " from ReadReview where periodId in ?1 group by 1, 2, 3", Object[].class)
                .setParameter(1, periods).setParameter(2, today).setParameter(3, ReadReviewStatus.ASKED)
                .setParameter(4, ReadReviewStatus.EXPLAINED).getResultList();
        Map<UUID, PeriodCounts> counts = new HashMap<>();
        rows.forEach(row -> counts.merge((UUID) row[0], PeriodCounts.of((ReadReviewStatus) row[1], (boolean) row[2], ((Long) row[3]).intValue()),
                PeriodCounts::plus));
        return counts;
    }

    /** Writes it and reads it again with the names that belong to it. */
    void settle(ReadReview review) {
        flush();
        getEntityManager().refresh(review);
    }

    List<UUID> about(Collection<UUID> concerns) {
        return getEntityManager().createQuery("select id from ReadReview where concernId in :concerns", UUID.class)
                .setParameter("concerns", concerns).getResultList();
    }

    /** What is left is that a visit was drawn and what came of it. */
    void forget(Collection<UUID> concerns) {
        getEntityManager().createNativeQuery("update read_review set version = version + 1, concern_id = null, case_number = null, explanation = null,"
                        + " decision = null, status = case when status in ('asked', 'explained') then 'lapsed' else status end where concern_id = any (:concerns)")
                .setParameter("concerns", concerns.toArray(UUID[]::new)).executeUpdate();
    }

    private static String where(ReadReviewStatus status, UUID period, Map<String, Object> values) {
        StringBuilder where = new StringBuilder(" where 1 = 1");
        if (status != null) {
            where.append(" and r.status = :status");
            values.put("status", status);
        }
        if (period != null) {
            where.append(" and r.periodId = :period");
            values.put("period", period);
        }
        return where.toString();
    }
}
