package se.samverka.attachment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Formula;
import se.samverka.attachment.content.FileType;
import se.samverka.shared.crypto.CaseSeal;
import se.samverka.shared.time.DayOnly;

/** A file of a concern, all but its content, which lies in the store under the same id. Never changed after it was added. */
@Entity
@Table(name = "attachment")
public class Attachment {
    @Id
    private UUID id;

    @Column(name = "concern_id")
    private UUID concernId;

    @Column(name = "file_name")
    private byte[] fileName;

    @Enumerated(EnumType.STRING)
    @Column(name = "file_type")
    private FileType fileType;

    @Column(name = "size_in_bytes")
    private int sizeInBytes;

    private byte[] digest;

    @Enumerated(EnumType.STRING)
    private Verdict scan;

    @Column(name = "scanned_at")
    private Instant scannedAt;

    @Column(name = "added_by")
    private UUID addedBy;

    @Formula("(select a.name from account a where a.id = added_by)")
    private String adderName;

    @Enumerated(EnumType.STRING)
    @Column(name = "added_as")
    private AddedAs addedAs;

    @Column(name = "added_at")
    private Instant addedAt;

    protected Attachment() {
    }

    Attachment(UUID id, UUID concernId, NewFile file, UUID adder, String adderName, AddedAs addedAs, Instant now, CaseSeal seal) {
        this.id = id;
        this.concernId = concernId;
        this.fileName = seal.seal(concernId, place("file_name"), file.name());
        this.fileType = file.type();
        this.sizeInBytes = file.size();
        this.digest = seal.sealBytes(concernId, place("digest"), file.digest());
        this.scan = Verdict.PENDING;
        this.addedBy = adder;
        this.adderName = adderName;
        this.addedAs = addedAs;
        this.addedAt = now;
    }

    /** Where the content is sealed for: it opens as the content of this attachment only. */
    static String placeOfContent(UUID id) {
        return "attachment:" + id + ":content";
    }

    private String place(String column) {
        return "attachment:" + id + ":" + column;
    }

    boolean isMadeFrom(byte[] uploaded, CaseSeal seal) {
        return MessageDigest.isEqual(seal.openBytes(concernId, place("digest"), digest), uploaded);
    }

    /** @param scanned whether this installation lets out only what was found clean */
    AttachmentState state(boolean scanned) {
        return switch (scan) {
            case CLEAN -> AttachmentState.AVAILABLE;
            case INFECTED -> AttachmentState.QUARANTINED;
            case PENDING -> scanned ? AttachmentState.PENDING : AttachmentState.AVAILABLE;
        };
    }

    /** Of whom the day is all that is kept: {@link DayOnly}. */
    boolean isOfSomebodyUnknown() {
        return addedAs == AddedAs.REPORTER && DayOnly.is(addedAt);
    }

    String name(CaseSeal seal) {
        return seal.open(concernId, place("file_name"), fileName);
    }

    UUID id() {
        return id;
    }

    UUID concernId() {
        return concernId;
    }

    AttachmentView view(CaseSeal seal, boolean scanned) {
        // Safeguard 25: who reported is not shown in the case.
        AddedBy by = addedAs == AddedAs.REPORTER ? null : new AddedBy(addedBy, adderName);
        return new AttachmentView(id, name(seal), fileType, sizeInBytes, state(scanned), addedAs, by, addedAt);
    }

    MyAttachment mine(CaseSeal seal, boolean scanned) {
        return new MyAttachment(id, name(seal), fileType, sizeInBytes, state(scanned), addedAt);
    }
}
