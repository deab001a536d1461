package se.samverka.situation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import se.samverka.shared.paging.PageOf;
import se.samverka.shared.paging.Slice;

/** Every query about observations. */
@ApplicationScoped
public class ObservationRepository implements PanacheRepositoryBase<Observation, UUID> {

    /** Newest first; one more than fits. */
    List<Observation> find(Slice slice) {
        var query = getEntityManager().createQuery("from Observation o " + (slice.after() == null ? "" : "where o.id < :after ")
                + "order by o.id desc", Observation.class);
        if (slice.after() != null) {
            query.setParameter("after", slice.after());
        }
        return query.setFirstResult(slice.skipped()).setMaxResults(slice.limit() + 1).getResultList();
    }

    /** Counts no further than one more than lists say. */
    int countAll() {
        return getEntityManager().createQuery("select o.id from Observation o", UUID.class).setMaxResults(PageOf.MOST_COUNTED + 1)
                .getResultList().size();
    }

    /** Oldest first. */
    List<UUID> unhandled(int most) {
        return getEntityManager().createQuery("select o.id from Observation o where o.handledAt is null order by o.id", UUID.class)
                .setMaxResults(most).getResultList();
    }

    List<UUID> receivedBefore(Instant moment, int most) {
        return getEntityManager().createQuery("select o.id from Observation o where o.receivedAt < :moment order by o.receivedAt", UUID.class)
                .setParameter("moment", moment).setMaxResults(most).getResultList();
    }
}
