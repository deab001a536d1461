package se.samverka.contactpath;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Every query about contact paths. A municipality has a few dozen. */
@ApplicationScoped
public class ContactPathRepository implements PanacheRepositoryBase<ContactPath, UUID> {

    /** In the municipality's own order, those that were withdrawn last. */
    List<ContactPath> all() {
        return getEntityManager().createQuery("from ContactPath order by case when withdrawnAt is null then 0 else 1 end, position, id", ContactPath.class)
                .getResultList();
    }

    List<ContactPath> inUse() {
        return getEntityManager().createQuery("from ContactPath where withdrawnAt is null order by position, id", ContactPath.class).getResultList();
    }

    int lastPosition() {
        return getEntityManager().createQuery("select coalesce(max(p.position), 0) from ContactPath p", Integer.class).getSingleResult();
    }

    /** The name of who verified each, as colleagues know them; missing for what nobody did. */
    Map<UUID, String> verifiers(Collection<UUID> paths) {
        Map<UUID, String> names = new HashMap<>();
        if (!paths.isEmpty()) {
            getEntityManager().createQuery("select p.id, a.name from ContactPath p join Account a on a.id = p.verifiedBy where p.id in :paths", Object[].class)
                    .setParameter("paths", paths).getResultList().forEach(row -> names.put((UUID) row[0], (String) row[1]));
        }
        return names;
    }

    /** Leaves the version alone: nobody's reading of it is out of date because its keepers were reminded. */
    void noteReminded(UUID path, String told) {
        getEntityManager().createQuery("update ContactPath set reminded = :told where id = :path")
                .setParameter("told", told).setParameter("path", path).executeUpdate();
    }
}
