package se.samverka.shared.outbox;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import se.samverka.shared.time.TimeOrderedId;

@Entity
@Table(name = "outbox_message")
public class OutboxMessage {
    /** After this many failures an operator has to look. */
    static final int MOST_ATTEMPTS = 10;
    /** Longer than any delivery takes: a message whose deliverer died is tried again after this. */
    static final Duration LEASE = Duration.ofMinutes(2);

    @Id
    private UUID id;

    private String kind;

    private String recipient;

    @Column(name = "recipient_id")
    private UUID recipientId;

    private Integer things;

    private String template;

    @Column(name = "created_at")
    private Instant createdAt;

    private int attempts;

    @Column(name = "next_attempt_at")
    private Instant nextAttemptAt;

    @Column(name = "delivered_at")
    private Instant deliveredAt;

    @Column(name = "parked_at")
    private Instant parkedAt;

    @Column(name = "last_fault")
    private String lastFault;

    protected OutboxMessage() {
    }

    static OutboxMessage toMailbox(String address, Notice notice, Instant now) {
        OutboxMessage message = new OutboxMessage("mail", notice.code(), now);
        message.recipient = address;
        return message;
    }

    /** @param things how many things wait; null in a mail that does not say */
    static OutboxMessage toPerson(UUID account, Notice notice, Integer things, Instant now) {
        OutboxMessage message = new OutboxMessage("mail", notice.code(), now);
        message.recipientId = account;
        message.things = things;
        return message;
    }

    static OutboxMessage letter(UUID about, String template, Instant now) {
        OutboxMessage message = new OutboxMessage("letter", template, now);
        message.recipientId = about;
        return message;
    }

    private OutboxMessage(String kind, String template, Instant now) {
        this.id = TimeOrderedId.at(now);
        this.kind = kind;
        this.template = template;
        this.createdAt = now;
        this.nextAttemptAt = now;
    }

    void lease(Instant now) {
        attempts++;
        nextAttemptAt = now.plus(LEASE);
    }

    void delivered(Instant now) {
        deliveredAt = now;
        lastFault = null;
    }

    /** Nobody to send it to: trying again would not help. */
    void undeliverable(String fault, Instant now) {
        lastFault = fault;
        parkedAt = now;
    }

    /** Waits twice as long each time, from one minute to six hours; gives up after {@link #MOST_ATTEMPTS}. */
    void failed(String fault, Instant now) {
        lastFault = fault.substring(0, Math.min(fault.length(), 200));
        if (attempts >= MOST_ATTEMPTS) {
            parkedAt = now;
        } else {
            long minutes = Math.min(1L << (attempts - 1), Duration.ofHours(6).toMinutes());
            nextAttemptAt = now.plus(Duration.ofMinutes(minutes));
        }
    }

    UUID id() {
        return id;
    }

    String recipient() {
        return recipient;
    }

    UUID recipientId() {
        return recipientId;
    }

    Integer things() {
        return things;
    }

    boolean isLetter() {
        return "letter".equals(kind);
    }

    boolean isParked() {
        return parkedAt != null;
    }

    String template() {
        return template;
    }

    Notice notice() {
        return Notice.of(template);
    }
}
