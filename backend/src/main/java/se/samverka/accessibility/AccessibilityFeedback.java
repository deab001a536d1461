package se.samverka.accessibility;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Formula;
import se.samverka.shared.security.Actor;

/** What somebody unknown could not do on a page. It is never changed; that somebody has seen to it is noted once. */
@Entity
@Table(name = "accessibility_feedback")
public class AccessibilityFeedback {
    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "received_on", updatable = false)
    private LocalDate receivedOn;

    @Column(updatable = false)
    private byte[] content;

    @Column(name = "handled_by")
    private UUID handledBy;

    @Formula("(select a.name from account a where a.id = handled_by)")
    private String handlerName;

    @Column(name = "handled_at")
    private Instant handledAt;

    protected AccessibilityFeedback() {
    }

    AccessibilityFeedback(UUID id, byte[] sealed, LocalDate receivedOn) {
        this.id = id;
        this.content = sealed;
        this.receivedOn = receivedOn;
    }

    void markHandled(Actor actor, Instant now) {
        handledBy = actor.id();
        handlerName = actor.name();
        handledAt = now;
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    byte[] content() {
        return content;
    }

    boolean isHandled() {
        return handledAt != null;
    }

    AccessibilityFeedbackView view(FeedbackContent opened) {
        return new AccessibilityFeedbackView(id, version, receivedOn, opened.page(), opened.text(), handledAt, handlerName);
    }
}
