package se.samverka.identity.glass;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import se.samverka.shared.paging.PageOf;
import se.samverka.shared.paging.Slice;

/** Every query about broken glass. Who broke it sees their own; coordinators and auditors see all. */
@ApplicationScoped
public class BreakGlassRepository implements PanacheRepositoryBase<BreakGlass, UUID> {

    List<BreakGlass> page(boolean unreviewed, Slice slice) {
        String where = "1 = 1" + (unreviewed ? " and reviewedAt is null" : "") + (slice.after() == null ? "" : " and id < :after");
        var query = getEntityManager().createQuery("from BreakGlass where " + where + " order by id desc", BreakGlass.class);
        if (slice.after() != null) {
            query.setParameter("after", slice.after());
        }
        return query.setFirstResult(slice.skipped()).setMaxResults(slice.limit() + 1).getResultList();
    }

    /** Counts no further than one more than lists say. */
    int count(boolean unreviewed) {
        return getEntityManager().createQuery("select count(*) from (select g.id as id from BreakGlass g"
                + (unreviewed ? " where g.reviewedAt is null" : "") + " order by g.id desc limit " + (PageOf.MOST_COUNTED + 1) + ")", Long.class)
                .getSingleResult().intValue();
    }

    /** The longest waiting first. */
    List<BreakGlass> unreviewed(int most) {
        return find("reviewedAt is null order by id").page(0, most).list();
    }

    boolean hasOpen(UUID person, Instant now) {
        return count("openedBy = ?1 and endedAt is null and validUntil > ?2", person, now) > 0;
    }

    /** Null when there is no case of that number that the actor may know of: the system knows all. */
    UUID concernNumbered(String caseNumber) {
        List<UUID> found = getEntityManager().createNativeQuery("select concern_id from case_reference where case_number = :number", UUID.class)
                .setParameter("number", caseNumber).getResultList();
        return found.isEmpty() ? null : found.get(0);
    }

    /** Writes it and reads it again with the names that belong to it. */
    void settle(BreakGlass glass) {
        flush();
        getEntityManager().refresh(glass);
    }

    List<UUID> about(Collection<UUID> concerns) {
        return getEntityManager().createQuery("select id from BreakGlass where concernId in :concerns", UUID.class)
                .setParameter("concerns", concerns).getResultList();
    }

    void eraseAbout(Collection<UUID> concerns) {
        delete("concernId in ?1", concerns);
    }
}
