package se.samverka.handover.recipient;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Every query about recipients. */
@ApplicationScoped
public class RecipientRepository implements PanacheRepositoryBase<Recipient, UUID> {

    /** A municipality has a few dozen at the most. Those that can be chosen first. */
    List<Recipient> all() {
        return getEntityManager().createQuery("from Recipient order by active desc, name, id", Recipient.class).getResultList();
    }

    List<RecipientView.Receiver> named(Collection<UUID> accounts) {
        if (accounts.isEmpty()) {
            return List.of();
        }
        return getEntityManager().createQuery("select new se.samverka.handover.recipient.RecipientView$Receiver(a.id, a.name)"
                        + " from Account a where a.id in :accounts order by a.name, a.id", RecipientView.Receiver.class)
                .setParameter("accounts", accounts).getResultList();
    }

    /** Those that somebody receives for in this system. */
    public Set<UUID> receivedBy(UUID account) {
        List<UUID> found = getEntityManager().createNativeQuery("select id from recipient where :account = any (receivers)", UUID.class)
                .setParameter("account", account).getResultList();
        return Set.copyOf(found);
    }
}
