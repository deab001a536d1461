package se.samverka.disclosure.request;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Formula;

/** A request that came in through a police mailbox. Sealed as the system's until it concerns a case, then as the case's. */
@Entity
@Table(name = "disclosure_request")
public class DisclosureRequest {
    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "mailbox_id")
    private UUID mailboxId;

    @Formula("(select m.unit from police_mailbox m where m.id = mailbox_id)")
    private String unit;

    @Enumerated(EnumType.STRING)
    private RequestStatus status;

    @Column(name = "received_at")
    private Instant receivedAt;

    @Column(name = "answer_by")
    private LocalDate answerBy;

    @Column(name = "concern_id")
    private UUID concernId;

    private byte[] content;

    @Column(name = "case_content")
    private byte[] caseContent;

    private byte[] note;

    @Column(name = "case_note")
    private byte[] caseNote;

    private byte[] reason;

    @Column(name = "decided_by")
    private UUID decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected DisclosureRequest() {
    }

    public static DisclosureRequest receive(UUID id, UUID mailbox, byte[] sealed, LocalDate answerBy, Instant now) {
        DisclosureRequest request = new DisclosureRequest();
        request.id = id;
        request.mailboxId = mailbox;
        request.status = RequestStatus.RECEIVED;
        request.content = sealed;
        request.answerBy = answerBy;
        request.receivedAt = now;
        request.changedAt = now;
        return request;
    }

    boolean mayBeTakenUpFor(UUID concern) {
        return status == RequestStatus.RECEIVED || status == RequestStatus.IN_REVIEW && concern.equals(concernId);
    }

    /** From here on it is a part of the case. @param resealed its content, under the key of the case */
    void takeUp(UUID concern, byte[] resealed, Instant now) {
        status = RequestStatus.IN_REVIEW;
        concernId = concern;
        content = null;
        caseContent = resealed;
        changedAt = now;
    }

    void answer(Instant now) {
        status = RequestStatus.ANSWERED;
        changedAt = now;
    }

    /**
     * @param sealedReason why, for this side; null when the disclosure it was taken up in says it
     * @param sealedNote   for the one who asked; null for none
     */
    void refuse(byte[] sealedReason, byte[] sealedNote, UUID decider, Instant now) {
        status = RequestStatus.REFUSED;
        reason = sealedReason;
        if (concernId == null) {
            note = sealedNote;
        } else {
            caseNote = sealedNote;
        }
        decidedBy = decider;
        decidedAt = now;
        changedAt = now;
    }

    public UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    public UUID mailboxId() {
        return mailboxId;
    }

    /** The police unit behind the mailbox. */
    public String unit() {
        return unit;
    }

    public RequestStatus status() {
        return status;
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    public LocalDate answerBy() {
        return answerBy;
    }

    UUID concernId() {
        return concernId;
    }

    /** Sealed as the system's while it concerns no case, then under the key of its case; the note too. */
    byte[] content() {
        return concernId == null ? content : caseContent;
    }

    byte[] note() {
        return concernId == null ? note : caseNote;
    }

    byte[] reason() {
        return reason;
    }

    UUID decidedBy() {
        return decidedBy;
    }

    Instant decidedAt() {
        return decidedAt;
    }
}
