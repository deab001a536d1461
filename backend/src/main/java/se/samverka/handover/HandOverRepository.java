package se.samverka.handover;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.samverka.shared.paging.PageOf;
import se.samverka.shared.paging.Slice;

/** Every query about hand-overs. */
@ApplicationScoped
public class HandOverRepository implements PanacheRepositoryBase<HandOver, UUID> {
    private static final int MOST_OF_A_CONCERN = 100;
    /** What was sent in this system to recipients that somebody receives for. */
    private static final String RECEIVED = "from HandOver h where h.addressee.recipientId in :recipients"
            + " and h.addressee.method = se.samverka.handover.recipient.HandOverMethod.IN_SYSTEM and h.sentAt is not null";

    /** By parent and child: a hand-over of another concern is not found here. */
    Optional<HandOver> findIn(UUID concern, UUID handOver) {
        return find("concernId = ?1 and id = ?2", concern, handOver).firstResultOptional();
    }

    /** Newest first. */
    List<HandOver> of(UUID concern) {
        return find("concernId = ?1 order by id desc", concern).page(0, MOST_OF_A_CONCERN).list();
    }

    List<UUID> idsIn(Collection<UUID> concerns) {
        return getEntityManager().createQuery("select id from HandOver where concernId in :concerns", UUID.class)
                .setParameter("concerns", concerns).getResultList();
    }

    boolean isAnyProposedIn(UUID concern) {
        return count("concernId = ?1 and status = ?2", concern, HandOverStatus.PROPOSED) > 0;
    }

    /** Where something of the case is, or was taken over: they hear of corrections. */
    List<HandOver> thatReachedSomebody(UUID concern) {
        return list("concernId = ?1 and status in ?2 and array_length(fieldNames) > 0", concern,
                Set.of(HandOverStatus.SENT, HandOverStatus.ACKNOWLEDGED));
    }

    /** Rejections nobody took the case back after: a new transfer leaves them behind. */
    List<HandOver> leftRejected(UUID concern) {
        return list("concernId = ?1 and status = ?2 and kind = ?3 and takenBackAt is null", concern, HandOverStatus.REJECTED,
                HandOverKind.TRANSFER);
    }

    Optional<HandOver> findReceived(Set<UUID> recipients, UUID handOver) {
        return getEntityManager().createQuery(RECEIVED + " and h.id = :id", HandOver.class)
                .setParameter("recipients", recipients).setParameter("id", handOver).getResultStream().findFirst();
    }

    /** Newest first; one more than fits. */
    List<HandOver> received(Set<UUID> recipients, Slice slice) {
        var query = getEntityManager().createQuery(RECEIVED + (slice.after() == null ? "" : " and h.id < :after")
                        + " order by h.id desc", HandOver.class)
                .setParameter("recipients", recipients);
        if (slice.after() != null) {
            query.setParameter("after", slice.after());
        }
        return query.setFirstResult(slice.skipped()).setMaxResults(slice.limit() + 1).getResultList();
    }

    int countReceived(Set<UUID> recipients) {
        return getEntityManager().createQuery("select count(*) from (select h.id as id " + RECEIVED
                        + " order by h.id desc limit " + (PageOf.MOST_COUNTED + 1) + ")", Long.class)
                .setParameter("recipients", recipients).getSingleResult().intValue();
    }

    /** What waits in cases the actor sees, the oldest first: for a second person, for a late answer, for somebody to act on one. */
    List<HandOver> waitingInCases(LocalDate today, int most) {
        return getEntityManager().createQuery("select h from HandOver h join Concern c on c.id = h.concernId where h.status = :proposed"
                        + " or h.status = :sent and h.acknowledgeBy < :today"
                        + " or h.status = :rejected and h.kind = :transfer and h.takenBackAt is null and c.status = se.samverka.concern.ConcernStatus.HANDED_OVER"
                        + " or h.correctedAt is not null and h.toldOfCorrectionAt is null order by h.id", HandOver.class)
                .setParameter("proposed", HandOverStatus.PROPOSED).setParameter("sent", HandOverStatus.SENT)
                .setParameter("rejected", HandOverStatus.REJECTED).setParameter("transfer", HandOverKind.TRANSFER)
                .setParameter("today", today).setMaxResults(most).getResultList();
    }

    List<HandOver> waitingForReceiver(Set<UUID> recipients, int most) {
        return getEntityManager().createQuery(RECEIVED + " and (h.status = :sent or h.feedbackDueOn is not null and h.feedbackGivenAt is null)"
                        + " order by h.id", HandOver.class)
                .setParameter("recipients", recipients).setParameter("sent", HandOverStatus.SENT).setMaxResults(most).getResultList();
    }
}
