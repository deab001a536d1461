package se.samverka.webhook;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.samverka.shared.paging.PageOf;
import se.samverka.shared.paging.Slice;

/** Every query of the feature. Row security leaves out what the asker may not see. */
@ApplicationScoped
public class WebhookRepository implements PanacheRepositoryBase<Webhook, UUID> {
    private static final UUID BEYOND_ALL = new UUID(-1, -1);

    /** Newest first; one more than fits, so that the page knows whether there is another. */
    List<Webhook> find(Slice slice) {
        return page(getEntityManager().createQuery("from Webhook w where w.id < :after order by w.id desc", Webhook.class), slice);
    }

    int countAll() {
        return (int) Math.min(count(), PageOf.MOST_COUNTED + 1);
    }

    long countOpen(UUID system) {
        return count("apiClientId = ?1 and status <> ?2", system, WebhookStatus.ENDED);
    }

    List<WebhookDelivery> deliveriesOf(UUID webhook, Slice slice) {
        return page(getEntityManager().createQuery("from WebhookDelivery d where d.webhookId = :webhook and d.id < :after order by d.id desc",
                WebhookDelivery.class).setParameter("webhook", webhook), slice);
    }

    int countDeliveries(UUID webhook) {
        return getEntityManager().createQuery("select d.id from WebhookDelivery d where d.webhookId = :webhook", UUID.class)
                .setParameter("webhook", webhook).setMaxResults(PageOf.MOST_COUNTED + 1).getResultList().size();
    }

    Optional<WebhookDelivery> delivery(UUID webhook, UUID id) {
        return getEntityManager().createQuery("from WebhookDelivery where id = :id and webhookId = :webhook", WebhookDelivery.class)
                .setParameter("id", id).setParameter("webhook", webhook).getResultStream().findFirst();
    }

    WebhookDelivery delivery(UUID id) {
        return getEntityManager().find(WebhookDelivery.class, id);
    }

    List<WebhookDelivery> waiting(UUID webhook) {
        return getEntityManager().createQuery("from WebhookDelivery where webhookId = :webhook and status = WAITING order by id", WebhookDelivery.class)
                .setParameter("webhook", webhook).getResultList();
    }

    /** Others who would do so wait until the transaction ends. */
    void hold(Webhook webhook) {
        getEntityManager().lock(webhook, LockModeType.PESSIMISTIC_WRITE);
    }

    void add(WebhookDelivery delivery) {
        getEntityManager().persist(delivery);
    }

    // ---- As the system

    List<WebhookEvent> untold(int most) {
        return getEntityManager().createNativeQuery("select * from webhook_event order by id limit :most for update skip locked", WebhookEvent.class)
                .setParameter("most", most).getResultList();
    }

    void told(WebhookEvent event) {
        getEntityManager().remove(event);
    }

    List<Webhook> notEnded() {
        return list("status <> ?1 order by id", WebhookStatus.ENDED);
    }

    /** What is due, the oldest of each active webhook: a receiver gets one message at a time, and none holds up the others. */
    List<WebhookDelivery> due(Instant now, int most) {
        return getEntityManager().createNativeQuery("select * from webhook_delivery where id in (select distinct on (d.webhook_id) d.id"
                        + " from webhook_delivery d join webhook w on w.id = d.webhook_id and w.status = 'active'"
                        + " where d.status = 'waiting' and d.next_attempt_at <= :now order by d.webhook_id, d.id)"
                        + " order by next_attempt_at limit :most for update skip locked", WebhookDelivery.class)
                .setParameter("now", now).setParameter("most", most).getResultList();
    }

    /** Beside the version: nobody's form gets stale because a message came through. */
    void noteDelivered(UUID webhook, Instant now) {
        getEntityManager().createNativeQuery("update webhook set last_delivered_at = :now, failing_since = null where id = :id")
                .setParameter("now", now).setParameter("id", webhook).executeUpdate();
    }

    /** @return since when nothing has come through */
    Instant noteFailed(UUID webhook, Instant now) {
        return (Instant) getEntityManager().createNativeQuery("update webhook set failing_since = coalesce(failing_since, :now) where id = :id returning failing_since", Instant.class)
                .setParameter("now", now).setParameter("id", webhook).getSingleResult();
    }

    void forgetFailing(UUID webhook) {
        getEntityManager().createNativeQuery("update webhook set failing_since = null where id = :id").setParameter("id", webhook).executeUpdate();
    }

    /** Beside the version, as whoever keeps the webhook sees no difference. */
    void forgetFormerSecrets(Instant now) {
        getEntityManager().createNativeQuery("update webhook set former_secret = null, former_secret_until = null where former_secret_until <= :now")
                .setParameter("now", now).executeUpdate();
    }

    void forgetDeliveries(Instant before) {
        getEntityManager().createQuery("delete from WebhookDelivery where occurredAt < :before").setParameter("before", before).executeUpdate();
    }

    /** Webhooks that ended before then, with what is left of their messages. @return their ids */
    List<UUID> forgetEnded(Instant before) {
        List<UUID> ended = getEntityManager().createQuery("select id from Webhook where status = ENDED and changedAt < :before", UUID.class)
                .setParameter("before", before).getResultList();
        if (!ended.isEmpty()) {
            getEntityManager().createQuery("delete from WebhookDelivery where webhookId in :ended").setParameter("ended", ended).executeUpdate();
            getEntityManager().createQuery("delete from Webhook where id in :ended").setParameter("ended", ended).executeUpdate();
        }
        return ended;
    }

    private static <T> List<T> page(TypedQuery<T> query, Slice slice) {
        return query.setParameter("after", slice.after() == null ? BEYOND_ALL : slice.after()).setFirstResult(slice.skipped()).setMaxResults(slice.limit() + 1).getResultList();
    }
}
