package se.samverka.relativesupport;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import se.samverka.shared.crypto.CaseSeal;

/** That a support case and a concern belong together, and what allows it. The concern knows nothing of it. */
@Entity
@Table(name = "support_link")
public class SupportLink {
    @Id
    private UUID id;

    @Column(name = "support_case_id", updatable = false)
    private UUID supportCaseId;

    @Column(name = "concern_id", updatable = false)
    private UUID concernId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private LinkGround ground;

    @Column(updatable = false)
    private byte[] reason;

    @Column(name = "linked_by", updatable = false)
    private UUID linkedBy;

    @Column(name = "linked_on", updatable = false)
    private LocalDate linkedOn;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    protected SupportLink() {
    }

    static SupportLink join(UUID id, UUID supportCase, UUID concern, LinkSupportCase command, UUID by, CaseSeal seal, LocalDate today) {
        SupportLink link = new SupportLink();
        link.id = id;
        link.supportCaseId = supportCase;
        link.concernId = concern;
        link.ground = command.ground();
        link.reason = seal.seal(supportCase, link.place(), command.reason());
        link.linkedBy = by;
        link.linkedOn = today;
        return link;
    }

    void end(LocalDate today) {
        endedOn = today;
    }

    UUID concernId() {
        return concernId;
    }

    /** @param caseNumber null when the caller may not know of the concern */
    SupportLinkView view(String caseNumber, CaseSeal seal) {
        return new SupportLinkView(caseNumber, ground, seal.open(supportCaseId, place(), reason), linkedOn);
    }

    private String place() {
        return "support_link:" + id + ":reason";
    }
}
