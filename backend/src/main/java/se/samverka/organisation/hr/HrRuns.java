package se.samverka.organisation.hr;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.samverka.shared.paging.PageOf;
import se.samverka.shared.paging.Slice;

/** Every query about synchronisations. */
@ApplicationScoped
class HrRuns implements PanacheRepositoryBase<HrRun, UUID> {
    /** Held until the transaction ends: what is told of one run is written one call after another. */
    Optional<HrRun> held(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    Optional<HrRun> openAndComplete() {
        return find("complete = true and state = ?1", HrRunState.OPEN).firstResultOptional();
    }

    /** Newest first, one more than fits the page. */
    List<HrRun> page(Slice slice) {
        var query = getEntityManager().createQuery("from HrRun r" + (slice.after() == null ? "" : " where r.id < :after") + " order by r.id desc", HrRun.class);
        if (slice.after() != null) {
            query.setParameter("after", slice.after());
        }
        return query.setFirstResult(slice.skipped()).setMaxResults(slice.limit() + 1).getResultList();
    }

    int counted() {
        return getEntityManager().createQuery("select r.id from HrRun r", UUID.class).setMaxResults(PageOf.MOST_COUNTED + 1).getResultList().size();
    }
}
