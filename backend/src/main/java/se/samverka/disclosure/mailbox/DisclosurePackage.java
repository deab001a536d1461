package se.samverka.disclosure.mailbox;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.Immutable;

/** What was sent to a police mailbox, byte for byte as two people approved it. Never changed. */
@Entity
@Immutable
@Table(name = "disclosure_package")
public class DisclosurePackage {
    @Id
    private UUID id;

    @Column(name = "disclosure_id")
    private UUID disclosureId;

    @Column(name = "concern_id")
    private UUID concernId;

    @Column(name = "request_id")
    private UUID requestId;

    @Column(name = "mailbox_id")
    private UUID mailboxId;

    /** Sealed under the key of its case. */
    private byte[] content;

    @Column(name = "content_hash")
    private String contentHash;

    @Column(name = "sent_by")
    private UUID sentBy;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Formula("(select r.received_on from disclosure_receipt r where r.disclosure_id = disclosure_id)")
    private LocalDate receivedOn;

    @Formula("(select max(c.noted_at) from disclosure_correction c where c.disclosure_id = disclosure_id)")
    private Instant correctedAt;

    @Formula("samverka_restricted(concern_id)")
    private boolean restricted;

    protected DisclosurePackage() {
    }

    DisclosurePackage(UUID id, Mailboxes.Delivery delivery, byte[] sealed, String hash, Instant now) {
        this.id = id;
        this.disclosureId = delivery.disclosureId();
        this.concernId = delivery.concernId();
        this.requestId = delivery.requestId();
        this.mailboxId = delivery.mailboxId();
        this.content = sealed;
        this.contentHash = hash;
        this.sentBy = delivery.sentBy();
        this.sentAt = now;
    }

    UUID id() {
        return id;
    }

    UUID disclosureId() {
        return disclosureId;
    }

    UUID concernId() {
        return concernId;
    }

    UUID requestId() {
        return requestId;
    }

    byte[] content() {
        return content;
    }

    String contentHash() {
        return contentHash;
    }

    UUID sentBy() {
        return sentBy;
    }

    Instant sentAt() {
        return sentAt;
    }

    LocalDate receivedOn() {
        return receivedOn;
    }

    Instant correctedAt() {
        return correctedAt;
    }

    /** Whether processing of its case is restricted (GDPR 18). */
    boolean isRestricted() {
        return restricted;
    }
}
