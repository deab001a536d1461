package se.samverka.relativesupport;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.Immutable;
import se.samverka.shared.crypto.CaseSeal;

/** One message between a relative and those who give support; never changed. The first is what was asked. */
@Entity
@Immutable
@Table(name = "support_message")
public class SupportMessage {
    @Id
    private UUID id;

    @Column(name = "support_case_id")
    private UUID supportCaseId;

    private int position;

    @Enumerated(EnumType.STRING)
    private Writer sender;

    @Column(name = "written_by")
    private UUID writtenBy;

    @Formula("(select a.name from account a where a.id = written_by)")
    private String writerName;

    @Column(name = "sent_on")
    private LocalDate sentOn;

    private byte[] text;

    @Column(name = "read_on")
    private LocalDate readOn;

    protected SupportMessage() {
    }

    static SupportMessage write(UUID id, UUID supportCase, int position, Writer sender, UUID writer, String text, CaseSeal seal, LocalDate today) {
        SupportMessage message = new SupportMessage();
        message.id = id;
        message.supportCaseId = supportCase;
        message.position = position;
        message.sender = sender;
        message.writtenBy = writer;
        message.sentOn = today;
        message.text = seal.seal(supportCase, message.place(), text);
        return message;
    }

    SupportMessageView view(CaseSeal seal) {
        return new SupportMessageView(position, sender, writerName, sentOn, readOn, text(seal));
    }

    RelativeMessage relativesView(CaseSeal seal) {
        return new RelativeMessage(position, sender, sentOn, text(seal));
    }

    private String text(CaseSeal seal) {
        return seal.open(supportCaseId, place(), text);
    }

    private String place() {
        return "support_message:" + id + ":text";
    }
}
