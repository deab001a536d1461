package se.samverka.apiclient;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import se.samverka.shared.paging.PageOf;
import se.samverka.shared.paging.Slice;

/** Every query about systems and their keys. */
@ApplicationScoped
public class ApiClientRepository implements PanacheRepositoryBase<ApiClient, UUID> {

    /** Newest first; one more than fits, so that the page knows whether there is another. */
    List<ApiClient> find(Slice slice) {
        String after = slice.after() == null ? "" : " where c.id < :after";
        var query = getEntityManager().createQuery("from ApiClient c" + after + " order by c.id desc limit " + (slice.limit() + 1)
                + (slice.skipped() == 0 ? "" : " offset " + slice.skipped()), ApiClient.class);
        return slice.after() == null ? query.getResultList() : query.setParameter("after", slice.after()).getResultList();
    }

    int countAll() {
        return (int) Math.min(count(), PageOf.MOST_COUNTED + 1);
    }

    /** Oldest first, by system. */
    Map<UUID, List<ApiCredential>> credentialsOf(Collection<UUID> clients) {
        return getEntityManager().createQuery("from ApiCredential where apiClientId in :clients order by id", ApiCredential.class)
                .setParameter("clients", clients).getResultStream().collect(Collectors.groupingBy(ApiCredential::apiClientId));
    }

    List<ApiCredential> credentialsOf(UUID client) {
        return credentialsOf(List.of(client)).getOrDefault(client, List.of());
    }

    Optional<ApiCredential> credential(String oauthClientId) {
        return getEntityManager().createQuery("from ApiCredential where oauthClientId = :name", ApiCredential.class)
                .setParameter("name", oauthClientId).getResultStream().findFirst();
    }

    ApiCredential credential(UUID id) {
        return getEntityManager().find(ApiCredential.class, id);
    }

    void add(ApiCredential credential) {
        getEntityManager().persist(credential);
        getEntityManager().flush();
    }

    /** @param longestAgo no write when it was noted after this */
    void noteUse(ApiCredential credential, Instant now, Instant longestAgo) {
        getEntityManager().createQuery("update ApiCredential set lastUsedAt = :now where id = :id and (lastUsedAt is null or lastUsedAt < :before)")
                .setParameter("now", now).setParameter("id", credential.id()).setParameter("before", longestAgo).executeUpdate();
    }

    /** Active as decided, whatever time has made of it. */
    List<ApiClient> active() {
        return list("status", ApiClientStatus.ACTIVE);
    }

    List<ApiClient> notRevoked() {
        return list("status <> ?1 order by id desc", ApiClientStatus.REVOKED);
    }

    List<ApiCredential> expired(Instant now) {
        return getEntityManager().createQuery("from ApiCredential where status = :active and expiresAt <= :now", ApiCredential.class)
                .setParameter("active", ApiCredentialStatus.ACTIVE).setParameter("now", now).getResultList();
    }

    List<ApiCredential> abandoned(Instant before) {
        return getEntityManager().createQuery("from ApiCredential where status = :pending and createdAt < :before", ApiCredential.class)
                .setParameter("pending", ApiCredentialStatus.PENDING).setParameter("before", before).getResultList();
    }

    /** Ended keys that Keycloak may still have. */
    List<UUID> toRemove() {
        return getEntityManager().createQuery("select id from ApiCredential where status = :ended and removedAt is null order by id", UUID.class)
                .setParameter("ended", ApiCredentialStatus.ENDED).getResultList();
    }

    void noteRemoved(UUID credential, Instant now) {
        getEntityManager().createQuery("update ApiCredential set removedAt = :now where id = :id")
                .setParameter("now", now).setParameter("id", credential).executeUpdate();
    }
}
