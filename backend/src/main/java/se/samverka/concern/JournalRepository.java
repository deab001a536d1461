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

    /** By parent and child: an entry of another concern is not found here. With the key of its text. */
    Optional<JournalEntry> findIn(UUID concern, UUID entry) {
        return getEntityManager().createQuery("select j, k from JournalEntry j left join CaseKey k on k.caseId = j.concernId"
                        + " where j.concernId = :concern and j.id = :entry", Object[].class)
                .setParameter("concern", concern).setParameter("entry", entry)
                .getResultStream().findFirst().map(row -> (JournalEntry) row[0]);
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

    /** Oldest first. */
    List<JournalEntry> allOf(UUID concern) {
        return list("concernId = ?1 order by id", concern);
    }

    /**
     * How many entries, counted no further than lists say; empty when the actor does not see the concern. Brings the key
     * of their text.
     */
    Optional<Integer> countIn(UUID concern) {
        return getEntityManager().createQuery("select k, (select count(*) from (select j.id as id from JournalEntry j"
                        + " where j.concernId = :concern order by j.id desc limit " + (PageOf.MOST_COUNTED + 1) + "))"
                        + " from Concern c left join CaseKey k on k.caseId = c.id where c.id = :concern", Object[].class)
                .setParameter("concern", concern)
                .getResultStream().findFirst().map(row -> ((Number) row[1]).intValue());
    }
}
