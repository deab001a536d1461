package se.samverka.rights.extract;

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
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.Formula;
import se.samverka.concern.PersonRef;
import se.samverka.shared.crypto.CaseSeal;
import se.samverka.shared.extract.ExtractFor;
import se.samverka.shared.security.Actor;

/** An extract of a case: what it shows is never changed, only approved, given out or withdrawn. */
@Entity
@DynamicUpdate
@Table(name = "subject_extract")
public class Extract {
    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "concern_id")
    private UUID concernId;

    @Formula("(select c.case_number from concern c where c.id = concern_id)")
    private String caseNumber;

    @Column(name = "made_for")
    @Enumerated(EnumType.STRING)
    private ExtractFor madeFor;

    @Enumerated(EnumType.STRING)
    private ExtractStatus status;

    private byte[] content;

    @Column(name = "content_hash")
    private String contentHash;

    @Column(name = "prepared_by")
    private UUID preparedBy;

    @Formula("(select a.name from account a where a.id = prepared_by)")
    private String preparerName;

    @Column(name = "prepared_at")
    private Instant preparedAt;

    @Column(name = "approved_by")
    private UUID approvedBy;

    @Formula("(select a.name from account a where a.id = approved_by)")
    private String approverName;

    @Column(name = "approved_at")
    private Instant approvedAt;

    @Column(name = "handed_out_on")
    private LocalDate handedOutOn;

    @Enumerated(EnumType.STRING)
    private HandingOutChannel channel;

    protected Extract() {
    }

    Extract(UUID id, UUID concernId, ExtractFor madeFor, ExtractContent shown, Actor by, Instant now, CaseSeal seal) {
        String text = shown.text();
        this.id = id;
        this.concernId = concernId;
        this.madeFor = madeFor;
        this.status = ExtractStatus.PREPARED;
        this.content = seal.seal(concernId, place(), text);
        this.contentHash = ExtractContent.hashOf(text);
        this.preparedBy = by.id();
        this.preparerName = by.name();
        this.preparedAt = now;
    }

    void approve(Actor by, Instant now) {
        status = ExtractStatus.APPROVED;
        approvedBy = by.id();
        approverName = by.name();
        approvedAt = now;
    }

    void handOut(NoteHandedOut command) {
        status = ExtractStatus.HANDED_OUT;
        handedOutOn = command.handedOutOn();
        channel = command.channel();
    }

    void withdraw() {
        status = ExtractStatus.WITHDRAWN;
    }

    boolean isPreparedBy(Actor someone) {
        return someone.is(preparedBy);
    }

    ExtractContent shown(CaseSeal seal) {
        return ExtractContent.read(seal.open(concernId, place(), content));
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    UUID concernId() {
        return concernId;
    }

    String caseNumber() {
        return caseNumber;
    }

    ExtractFor madeFor() {
        return madeFor;
    }

    ExtractStatus status() {
        return status;
    }

    String contentHash() {
        return contentHash;
    }

    UUID preparedBy() {
        return preparedBy;
    }

    Instant preparedAt() {
        return preparedAt;
    }

    Instant approvedAt() {
        return approvedAt;
    }

    ExtractItem item() {
        return new ExtractItem(id, madeFor, status, new PersonRef(preparedBy, preparerName), preparedAt,
                approvedBy == null ? null : new PersonRef(approvedBy, approverName), approvedAt, handedOutOn, channel);
    }

    private String place() {
        return "subject_extract:" + id + ":content";
    }
}
