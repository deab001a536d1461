package se.samverka.webhook;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Where a system wants to be told, and of what. */
@Entity
@Table(name = "webhook")
public class Webhook {
    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "api_client_id")
    private UUID apiClientId;

    private byte[] address;

    @Column(name = "event_types")
    private String[] eventTypes;

    @Enumerated(EnumType.STRING)
    private WebhookStatus status;

    @Column(name = "ended_because")
    @Enumerated(EnumType.STRING)
    private WebhookEndedBecause endedBecause;

    private byte[] secret;

    @Column(name = "former_secret")
    private byte[] formerSecret;

    @Column(name = "former_secret_until")
    private Instant formerSecretUntil;

    @Column(name = "created_by")
    private UUID createdBy;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "failing_since", updatable = false)
    private Instant failingSince;

    @Column(name = "last_delivered_at", updatable = false)
    private Instant lastDeliveredAt;

    protected Webhook() {
    }

    static Webhook subscribe(UUID id, UUID system, byte[] address, Collection<WebhookEventType> types, byte[] secret, UUID actor, Instant now) {
        Webhook webhook = new Webhook();
        webhook.id = id;
        webhook.apiClientId = system;
        webhook.address = address;
        webhook.eventTypes = types.stream().map(WebhookEventType::code).distinct().sorted().toArray(String[]::new);
        webhook.secret = secret;
        webhook.createdBy = actor;
        webhook.createdAt = now;
        webhook.move(WebhookStatus.ACTIVE, now);
        return webhook;
    }

    void move(WebhookStatus next, Instant now) {
        status = next;
        changedAt = now;
    }

    void end(WebhookEndedBecause because, Instant now) {
        endedBecause = because;
        secret = null;
        formerSecret = null;
        formerSecretUntil = null;
        move(WebhookStatus.ENDED, now);
    }

    /** The one it has goes on signing until then, beside the new one; what went before that signs no more. */
    void rotate(byte[] formerSealedAnew, byte[] next, Instant formerUntil, Instant now) {
        formerSecret = formerSealedAnew;
        formerSecretUntil = formerUntil;
        secret = next;
        changedAt = now;
    }

    boolean wants(String type) {
        return Arrays.asList(eventTypes).contains(type);
    }

    boolean formerSecretCountsAt(Instant now) {
        return formerSecret != null && now.isBefore(formerSecretUntil);
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    UUID apiClientId() {
        return apiClientId;
    }

    byte[] address() {
        return address;
    }

    List<WebhookEventType> eventTypes() {
        return Arrays.stream(eventTypes).map(WebhookEventType::of).toList();
    }

    WebhookStatus status() {
        return status;
    }

    WebhookEndedBecause endedBecause() {
        return endedBecause;
    }

    byte[] secret() {
        return secret;
    }

    byte[] formerSecret() {
        return formerSecret;
    }

    Instant formerSecretUntil() {
        return formerSecretUntil;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant failingSince() {
        return failingSince;
    }

    Instant lastDeliveredAt() {
        return lastDeliveredAt;
    }
}
