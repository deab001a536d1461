package se.samverka.concern;

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
import se.samverka.shared.crypto.CaseSeal;

/** A note of the case: working, while its author may change it; then locked for good. */
@Entity
@Table(name = "journal_entry")
public class JournalEntry {
    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "concern_id")
    private UUID concernId;

    @Enumerated(EnumType.STRING)
    private JournalKind kind;

    @Column(name = "occurred_on")
    private LocalDate occurredOn;

    private byte[] text;

    private String state;

    @Column(name = "corrects_id")
    private UUID correctsId;

    @Column(name = "written_by")
    private UUID writtenBy;

    @Formula("(select a.name from account a where a.id = written_by)")
    private String writerName;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Column(name = "locked_at")
    private Instant lockedAt;

    protected JournalEntry() {
    }

    JournalEntry(UUID id, UUID concernId, WriteJournalEntry command, UUID writer, String writerName, Instant now, CaseSeal seal) {
        this.id = id;
        this.concernId = concernId;
        this.kind = command.kind();
        this.occurredOn = command.occurredOn();
        this.text = seal.seal(concernId, place(), command.text());
        this.correctsId = command.corrects();
        this.state = "working";
        this.writtenBy = writer;
        this.writerName = writerName;
        this.writtenAt = now;
    }

    void rewrite(RewriteJournalEntry command, Instant now, CaseSeal seal) {
        kind = command.kind();
        occurredOn = command.occurredOn();
        text = seal.seal(concernId, place(), command.text());
        writtenAt = now;
    }

    void lock(Instant now) {
        state = "locked";
        lockedAt = now;
    }

    boolean isLocked() {
        return lockedAt != null;
    }

    boolean isWrittenBy(UUID someone) {
        return someone.equals(writtenBy);
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

    JournalEntryView view(UUID reader, CaseSeal seal) {
        return new JournalEntryView(id, version, kind, occurredOn, seal.open(concernId, place(), text),
                isLocked() ? JournalEntryView.State.LOCKED : JournalEntryView.State.WORKING, correctsId,
                new PersonRef(writtenBy, writerName), writtenAt, lockedAt, !isLocked() && isWrittenBy(reader));
    }

    private String place() {
        return "journal_entry:" + id + ":text";
    }
}
