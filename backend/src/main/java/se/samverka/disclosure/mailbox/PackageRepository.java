package se.samverka.disclosure.mailbox;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import se.samverka.shared.paging.PageOf;
import se.samverka.shared.paging.Slice;

/** Every query about packages in mailboxes. */
@ApplicationScoped
class PackageRepository implements PanacheRepositoryBase<DisclosurePackage, UUID> {

    List<UUID> idsOf(Collection<UUID> concerns) {
        return getEntityManager().createQuery("select id from DisclosurePackage where concernId in :concerns", UUID.class)
                .setParameter("concerns", concerns).getResultList();
    }

    /** Newest first; one more than fits. */
    List<DisclosurePackage> of(UUID mailbox, Slice slice) {
        var query = getEntityManager().createQuery("from DisclosurePackage p where p.mailboxId = :mailbox"
                        + (slice.after() == null ? "" : " and p.id < :after") + " order by p.id desc", DisclosurePackage.class)
                .setParameter("mailbox", mailbox);
        if (slice.after() != null) {
            query.setParameter("after", slice.after());
        }
        return query.setFirstResult(slice.skipped()).setMaxResults(slice.limit() + 1).getResultList();
    }

    /** Counts no further than one more than lists say. */
    int countIn(UUID mailbox) {
        return getEntityManager().createQuery("select p.id from DisclosurePackage p where p.mailboxId = :mailbox", UUID.class)
                .setParameter("mailbox", mailbox).setMaxResults(PageOf.MOST_COUNTED + 1).getResultList().size();
    }
}
