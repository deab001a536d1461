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

/** That somebody was in touch with a relative, or tried: how and when, never with whom. */
@Entity
@Immutable
@Table(name = "support_contact")
public class SupportContact {
    @Id
    private UUID id;

    @Column(name = "support_case_id")
    private UUID supportCaseId;

    @Enumerated(EnumType.STRING)
    private SupportContactKind kind;

    @Column(name = "occurred_on")
    private LocalDate occurredOn;

    @Column(name = "next_on")
    private LocalDate nextOn;

    private byte[] note;

    @Column(name = "recorded_by")
    private UUID recordedBy;

    @Formula("(select a.name from account a where a.id = recorded_by)")
    private String recorderName;

    protected SupportContact() {
    }

    static SupportContact record(UUID id, UUID supportCase, RecordSupportContact command, LocalDate next, UUID by, CaseSeal seal) {
        SupportContact contact = new SupportContact();
        contact.id = id;
        contact.supportCaseId = supportCase;
        contact.kind = command.kind();
        contact.occurredOn = command.occurredOn();
        contact.nextOn = next;
        contact.note = seal.seal(supportCase, contact.place(), command.note());
        contact.recordedBy = by;
        return contact;
    }

    SupportContactView view(CaseSeal seal) {
        return new SupportContactView(id, kind, occurredOn, nextOn, recorderName, seal.open(supportCaseId, place(), note));
    }

    private String place() {
        return "support_contact:" + id + ":note";
    }
}
