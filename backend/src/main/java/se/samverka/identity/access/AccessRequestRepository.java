package se.samverka.identity.access;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.samverka.shared.paging.PageOf;
import se.samverka.shared.paging.Slice;

/** Every query about access requests. Who asked sees their own; coordinators and auditors see all. */
@ApplicationScoped
public class AccessRequestRepository implements PanacheRepositoryBase<IdentityAccessRequest, UUID> {

    List<IdentityAccessRequest> page(AccessRequestStatus status, Slice slice) {
        String where = "1 = 1" + (status == null ? "" : " and status = :status") + (slice.after() == null ? "" : " and id < :after");
        var query = getEntityManager().createQuery("from IdentityAccessRequest where " + where + " order by id desc", IdentityAccessRequest.class);
        if (status != null) {
            query.setParameter("status", status);
        }
        if (slice.after() != null) {
            query.setParameter("after", slice.after());
        }
        return query.setFirstResult(slice.skipped()).setMaxResults(slice.limit() + 1).getResultList();
    }

    /** Counts no further than one more than lists say. */
    int count(AccessRequestStatus status) {
        var query = getEntityManager().createQuery("select count(*) from (select r.id as id from IdentityAccessRequest r"
                + (status == null ? "" : " where r.status = :status") + " order by r.id desc limit " + (PageOf.MOST_COUNTED + 1) + ")", Long.class);
        if (status != null) {
            query.setParameter("status", status);
        }
        return query.getSingleResult().intValue();
    }

    /** The longest waiting first. */
    List<IdentityAccessRequest> undecided(int most) {
        return find("status = ?1 order by id", AccessRequestStatus.REQUESTED).page(0, most).list();
    }

    /** The concerns that these requests name or open, as far as the actor may know of them. */
    Map<UUID, UUID> concernsOf(Collection<IdentityAccessRequest> requests) {
        List<Object[]> rows = getEntityManager().createNativeQuery("select r.id, coalesce(c.id, a.concern_id) from identity_access_request r"
                        + " left join concern c on c.case_number = r.case_number left join identity_access a on a.ground_id = r.id and a.ended_at is null"
                        + " where r.id = any (:requests)", Object[].class)
                .setParameter("requests", requests.stream().map(IdentityAccessRequest::id).toArray(UUID[]::new)).getResultList();
        Map<UUID, UUID> concerns = new HashMap<>();
        rows.stream().filter(row -> row[1] != null).forEach(row -> concerns.put((UUID) row[0], (UUID) row[1]));
        return concerns;
    }

    /** Writes it and reads it again with the names that belong to it. */
    void settle(IdentityAccessRequest request) {
        flush();
        getEntityManager().refresh(request);
    }

    /** Requests know a case by its number only. */
    List<UUID> about(Collection<UUID> concerns) {
        return getEntityManager().createNativeQuery("select id from identity_access_request where case_number in"
                + " (select case_number from concern where id in (:concerns))", UUID.class).setParameter("concerns", concerns).getResultList();
    }

    /** Those that came in before under a number that no case has. */
    List<UUID> aboutNoCase(Instant before, int most) {
        return getEntityManager().createNativeQuery("select r.id from identity_access_request r where r.requested_at < :before"
                        + " and not exists (select 1 from concern c where c.case_number = r.case_number) order by r.requested_at limit :most", UUID.class)
                .setParameter("before", before).setParameter("most", most).getResultList();
    }

    void erase(Collection<UUID> concerns, Collection<UUID> requests) {
        getEntityManager().createNativeQuery("delete from identity_access where concern_id in (:concerns)").setParameter("concerns", concerns).executeUpdate();
        delete("id in ?1", requests);
    }
}
