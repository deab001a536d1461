package se.samverka.rights;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import se.samverka.shared.paging.PageOf;
import se.samverka.shared.paging.Slice;

@ApplicationScoped
public class RestrictionRepository implements PanacheRepositoryBase<Restriction, UUID> {

    /** @param concern null for everything */
    boolean isInForce(UUID concern) {
        return concern == null ? count("concernId is null and liftedAt is null") > 0
                : count("concernId = ?1 and liftedAt is null", concern) > 0;
    }

    List<UUID> restrictedOf(Collection<UUID> concerns) {
        return getEntityManager().createQuery("select concernId from Restriction where concernId in :concerns and liftedAt is null", UUID.class)
                .setParameter("concerns", concerns).getResultList();
    }

    List<Restriction> newestFirst(Slice slice) {
        var query = getEntityManager().createQuery("from Restriction where :after is null or id < :after order by id desc", Restriction.class)
                .setParameter("after", slice.after());
        return query.setFirstResult(slice.skipped()).setMaxResults(slice.limit() + 1).getResultList();
    }

    int countAll() {
        return getEntityManager().createQuery("select count(*) from (select r.id as id from Restriction r order by r.id desc limit "
                + (PageOf.MOST_COUNTED + 1) + ")", Long.class).getSingleResult().intValue();
    }
}
