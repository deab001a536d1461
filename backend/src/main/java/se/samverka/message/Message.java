package se.samverka.message;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.Immutable;
import se.samverka.shared.crypto.CaseSeal;
import se.samverka.shared.security.Actor;
import se.samverka.shared.time.SystemClock;

/** One message of the conversation about a concern; never changed. */
@Entity
@Immutable
@Table(name = "message")
public class Message {
    @Id
    private UUID id;

    @Column(name = "concern_id")
    private UUID concernId;

    private int position;

    @Enumerated(EnumType.STRING)
    private Side sender;

    @Column(name = "written_by")
    private UUID writtenBy;

    @Formula("(select a.name from account a where a.id = written_by and sender = 'officer')")
    private String officerName;

    @Column(name = "sent_on")
    private LocalDate sentOn;

    private byte[] text;

    @Formula("(select r.read_on from message_read_mark r where r.message_id = id)")
    private LocalDate readOn;

    protected Message() {
    }

    static Message write(UUID id, UUID concernId, int position, Side sender, Actor writer, String text, CaseSeal seal, Instant now) {
        Message message = new Message();
        message.id = id;
        message.concernId = concernId;
        message.position = position;
        message.sender = sender;
        message.writtenBy = writer.id();
        message.officerName = sender == Side.OFFICER ? writer.name() : null;
        message.sentOn = now.atZone(SystemClock.SWEDEN).toLocalDate();
        message.text = seal.seal(concernId, message.place(), text);
        return message;
    }

    UUID id() {
        return id;
    }

    UUID concernId() {
        return concernId;
    }

    int position() {
        return position;
    }

    Side sender() {
        return sender;
    }

    LocalDate sentOn() {
        return sentOn;
    }

    /** Null for what the reporter wrote, and when the account is not known. */
    String officerName() {
        return officerName;
    }

    /** The day the other side first saw it; null while nobody has. */
    LocalDate readOn() {
        return readOn;
    }

    String text(CaseSeal seal) {
        return seal.open(concernId, place(), text);
    }

    private String place() {
        return "message:" + id + ":text";
    }
}
