package se.samverka.disclosure.request;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import se.samverka.shared.paging.PageOf;
import se.samverka.shared.paging.Slice;

/** Every query about requests. */
@ApplicationScoped
public class RequestRepository implements PanacheRepositoryBase<DisclosureRequest, UUID> {

    /** Those the actor sees, newest first; one more than fits. @param mailbox null for every mailbox */
    public List<DisclosureRequest> find(UUID mailbox, Slice slice) {
        var query = getEntityManager().createQuery("from DisclosureRequest r where (:mailbox is null or r.mailboxId = :mailbox)"
                        + (slice.after() == null ? "" : " and r.id < :after") + " order by r.id desc", DisclosureRequest.class)
                .setParameter("mailbox", mailbox);
        if (slice.after() != null) {
            query.setParameter("after", slice.after());
        }
        return query.setFirstResult(slice.skipped()).setMaxResults(slice.limit() + 1).getResultList();
    }

    /** Counts no further than one more than lists say. */
    public int countIn(UUID mailbox) {
        return getEntityManager().createQuery("select r.id from DisclosureRequest r where (:mailbox is null or r.mailboxId = :mailbox)", UUID.class)
                .setParameter("mailbox", mailbox).setMaxResults(PageOf.MOST_COUNTED + 1).getResultList().size();
    }

    /** Oldest first. */
    List<DisclosureRequest> unanswered(int most) {
        return find("status = ?1 order by id", RequestStatus.RECEIVED).page(0, most).list();
    }

    List<UUID> idsOf(Collection<UUID> concerns) {
        return getEntityManager().createQuery("select id from DisclosureRequest where concernId in :concerns", UUID.class)
                .setParameter("concerns", concerns).getResultList();
    }

    /** Refused without concerning a case, and decided before then. */
    List<UUID> refusedBefore(Instant moment) {
        return getEntityManager().createQuery("select r.id from DisclosureRequest r where r.status = :refused and r.concernId is null"
                        + " and r.decidedAt < :moment", UUID.class)
                .setParameter("refused", RequestStatus.REFUSED).setParameter("moment", moment).getResultList();
    }
}
