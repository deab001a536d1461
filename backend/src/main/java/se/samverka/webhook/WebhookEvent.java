package se.samverka.webhook;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** Something that has happened, before there is a delivery of it for each webhook: the outbox row of the change it tells of. */
@Entity
@Immutable
@Table(name = "webhook_event")
public class WebhookEvent {
    @Id
    private UUID id;

    @Column(name = "event_type")
    private String type;

    private String resource;

    @Column(name = "occurred_at")
    private Instant occurredAt;

    protected WebhookEvent() {
    }

    /** @param resource the path of what it happened to, as whoever is told may read it */
    WebhookEvent(UUID id, String type, String resource, Instant now) {
        this.id = id;
        this.type = type;
        this.resource = resource;
        this.occurredAt = now;
    }

    UUID id() {
        return id;
    }

    String type() {
        return type;
    }

    String resource() {
        return resource;
    }

    Instant occurredAt() {
        return occurredAt;
    }
}
