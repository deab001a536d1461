package se.samverka.rights.request;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.samverka.shared.paging.PageOf;
import se.samverka.shared.paging.Slice;

/** Every query about requests for a right. */
@ApplicationScoped
public class RightsRequestRepository implements PanacheRepositoryBase<RightsRequest, UUID> {
    private static final Set<RightsRequestStatus> OPEN = Set.of(RightsRequestStatus.RECEIVED, RightsRequestStatus.IN_PROGRESS, RightsRequestStatus.DECIDED);
    /** The rights with which the requester of a case's request is opened. */
    private static final Set<String> OPENERS = Set.of("receiver", "broken_glass");

    List<RightsRequest> newestFirst(Slice slice) {
        return getEntityManager().createQuery("from RightsRequest where :after is null or id < :after order by id desc", RightsRequest.class)
                .setParameter("after", slice.after()).setFirstResult(slice.skipped()).setMaxResults(slice.limit() + 1).getResultList();
    }

    int countAll() {
        return getEntityManager().createQuery("select count(*) from (select r.id as id from RightsRequest r order by r.id desc limit "
                + (PageOf.MOST_COUNTED + 1) + ")", Long.class).getSingleResult().intValue();
    }

    /** Those the actor sees that are not answered, the most urgent first. */
    List<RightsRequest> waiting(int most) {
        return find("status in ?1 order by dueOn, id", OPEN).page(0, most).list();
    }

    /** Those of the cases whose person waits for an answer. */
    List<UUID> unansweredOf(Collection<UUID> concerns) {
        return getEntityManager().createQuery("select distinct concernId from RightsRequest where concernId in :concerns and status in :open", UUID.class)
                .setParameter("concerns", concerns).setParameter("open", OPEN).getResultList();
    }

    boolean mayOpenIdentity(UUID concern) {
        Object right = getEntityManager().createNativeQuery("select samverka_identity_right(:concern)", String.class)
                .setParameter("concern", concern).getSingleResult();
        return right != null && OPENERS.contains((String) right);
    }

    void keepUnderCase(UUID request, UUID concern, byte[] sealed) {
        getEntityManager().createNativeQuery("insert into case_requester (request_id, concern_id, content) values (:request, :concern, :content)")
                .setParameter("request", request).setParameter("concern", concern).setParameter("content", sealed).executeUpdate();
    }

    Optional<byte[]> requesterUnderCase(UUID request) {
        return getEntityManager().createNativeQuery("select content from case_requester where request_id = :request", Object.class)
                .setParameter("request", request).getResultStream().map(byte[].class::cast).findFirst();
    }

    /** What concerned no case and ended before: who asked and why it was decided so are forgotten; the register stays. */
    int forget(Instant endedBefore) {
        return getEntityManager().createNativeQuery("update rights_request set requester = null, reason = null, version = version + 1"
                        + " where concern_id is null and ended_at < :before and (requester is not null or reason is not null)")
                .setParameter("before", endedBefore).executeUpdate();
    }

    List<UUID> endedAboutNoCase(Instant before, int most) {
        return getEntityManager().createQuery("select id from RightsRequest where concernId is null and endedAt < :before order by endedAt", UUID.class)
                .setParameter("before", before).setMaxResults(most).getResultList();
    }

    List<UUID> idsOf(Collection<UUID> concerns) {
        return getEntityManager().createQuery("select id from RightsRequest where concernId in :concerns", UUID.class)
                .setParameter("concerns", concerns).getResultList();
    }

    void eraseOf(Collection<UUID> concerns) {
        getEntityManager().createNativeQuery("delete from case_requester where concern_id in (:concerns)").setParameter("concerns", concerns).executeUpdate();
        delete("concernId in ?1", concerns);
    }
}
