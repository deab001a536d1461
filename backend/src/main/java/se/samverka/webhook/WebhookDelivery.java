package se.samverka.webhook;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import se.samverka.shared.time.TimeOrderedId;
import se.samverka.webhook.outgoing.Answered;
import se.samverka.webhook.outgoing.WebhookOutcome;

/** One event for one webhook, until it has come through or is given up; and for a while after, as the log of it. */
@Entity
@Table(name = "webhook_delivery")
public class WebhookDelivery {
    /** Longer than any attempt takes: one whose sender died is tried again after this. */
    static final Duration LEASE = Duration.ofMinutes(2);

    @Id
    private UUID id;

    @Column(name = "webhook_id")
    private UUID webhookId;

    @Column(name = "event_id")
    private UUID eventId;

    @Column(name = "event_type")
    private String eventType;

    private String resource;

    @Column(name = "occurred_at")
    private Instant occurredAt;

    @Enumerated(EnumType.STRING)
    private WebhookDeliveryStatus status;

    private int attempts;

    @Column(name = "next_attempt_at")
    private Instant nextAttemptAt;

    @Column(name = "last_attempt_at")
    private Instant lastAttemptAt;

    @Enumerated(EnumType.STRING)
    private WebhookOutcome outcome;

    @Column(name = "response_status")
    private Short responseStatus;

    protected WebhookDelivery() {
    }

    static WebhookDelivery of(WebhookEvent event, UUID webhook, Instant now) {
        WebhookDelivery delivery = new WebhookDelivery();
        delivery.id = TimeOrderedId.at(event.occurredAt());
        delivery.webhookId = webhook;
        delivery.eventId = event.id();
        delivery.eventType = event.type();
        delivery.resource = event.resource();
        delivery.occurredAt = event.occurredAt();
        delivery.sendAgain(now);
        return delivery;
    }

    /** From the beginning, as the same message. */
    void sendAgain(Instant now) {
        status = WebhookDeliveryStatus.WAITING;
        attempts = 0;
        nextAttemptAt = now;
    }

    void lease(Instant now) {
        attempts++;
        nextAttemptAt = now.plus(LEASE);
    }

    /** Not before then, whatever was planned: what stood still is going on. */
    void sendFrom(Instant moment) {
        nextAttemptAt = moment;
    }

    /** @param next when it is tried again; null when it is not */
    void tried(Answered answered, Instant next, Instant now) {
        lastAttemptAt = now;
        outcome = answered.outcome();
        responseStatus = answered.status() == null ? null : answered.status().shortValue();
        nextAttemptAt = next;
        status = next != null ? WebhookDeliveryStatus.WAITING : outcome == WebhookOutcome.DELIVERED ? WebhookDeliveryStatus.DELIVERED : WebhookDeliveryStatus.GIVEN_UP;
    }

    /** Nobody is to be told any more. */
    void giveUp() {
        status = WebhookDeliveryStatus.GIVEN_UP;
        outcome = WebhookOutcome.WEBHOOK_ENDED;
        nextAttemptAt = null;
    }

    UUID id() {
        return id;
    }

    UUID webhookId() {
        return webhookId;
    }

    UUID eventId() {
        return eventId;
    }

    String eventType() {
        return eventType;
    }

    String resource() {
        return resource;
    }

    Instant occurredAt() {
        return occurredAt;
    }

    WebhookDeliveryStatus status() {
        return status;
    }

    boolean isWaiting() {
        return status == WebhookDeliveryStatus.WAITING;
    }

    int attempts() {
        return attempts;
    }

    Instant nextAttemptAt() {
        return nextAttemptAt;
    }

    Instant lastAttemptAt() {
        return lastAttemptAt;
    }

    WebhookOutcome outcome() {
        return outcome;
    }

    Integer responseStatus() {
        return responseStatus == null ? null : responseStatus.intValue();
    }
}
