package se.samverka.concern;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.samverka.shared.paging.PageOf;
import se.samverka.shared.paging.Slice;

@ApplicationScoped
public class JournalRepository implements PanacheRepositoryBase<JournalEntry, UUID> {

    /** By parent and child: an entry of another concern is not found here. */
    Optional<JournalEntry> findIn(UUID concern, UUID entry) {
        return find("concernId = ?1 and id = ?2", concern, entry).firstResultOptional();
    }

    List<JournalEntry> of(UUID concern, Slice slice) {
        String after = slice.after() == null ? "" : " and id < :after";
        var query = getEntityManager().createQuery(
                "from JournalEntry where concernId = :concern" + after + " order by id desc", JournalEntry.class)
                .setParameter("concern", concern);
        if (slice.after() != null) {
            query.setParameter("after", slice.after());
        }
        return query.setFirstResult(slice.skipped()).setMaxResults(slice.limit() + 1).getResultList();
    }

    /** How many entries, counted no further than lists say; empty when the actor does not see the concern. */
    Optional<Integer> countIn(UUID concern) {
        return getEntityManager().createNativeQuery("select (select count(*) from (select 1 from journal_entry j"
                        + " where j.concern_id = c.id limit :most) counted) from concern c where c.id = :concern", Long.class)
                .setParameter("most", PageOf.MOST_COUNTED + 1).setParameter("concern", concern)
                .getResultStream().findFirst().map(count -> ((Number) count).intValue());
    }
}
