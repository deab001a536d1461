package se.samverka.accessibility;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.samverka.shared.paging.PageOf;
import se.samverka.shared.paging.Slice;

/** Every query about feedback on accessibility. */
@ApplicationScoped
public class AccessibilityFeedbackRepository implements PanacheRepositoryBase<AccessibilityFeedback, UUID> {

    /** Newest first; one more than fits. */
    List<AccessibilityFeedback> find(Slice slice) {
        var query = getEntityManager().createQuery("from AccessibilityFeedback f " + (slice.after() == null ? "" : "where f.id < :after ")
                + "order by f.id desc", AccessibilityFeedback.class);
        if (slice.after() != null) {
            query.setParameter("after", slice.after());
        }
        return query.setFirstResult(slice.skipped()).setMaxResults(slice.limit() + 1).getResultList();
    }

    /** Counts no further than one more than lists say. */
    int countAll() {
        return getEntityManager().createQuery("select f.id from AccessibilityFeedback f", UUID.class).setMaxResults(PageOf.MOST_COUNTED + 1)
                .getResultList().size();
    }

    /** Oldest first. */
    List<UUID> unhandled(int most) {
        return getEntityManager().createQuery("select f.id from AccessibilityFeedback f where f.handledAt is null order by f.id", UUID.class)
                .setMaxResults(most).getResultList();
    }

    List<UUID> receivedBefore(LocalDate day, int most) {
        return getEntityManager().createQuery("select f.id from AccessibilityFeedback f where f.receivedOn < :day order by f.receivedOn", UUID.class)
                .setParameter("day", day).setMaxResults(most).getResultList();
    }
}
