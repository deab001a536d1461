package se.samverka.disclosure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** That the recipient has it: left by the recipient's system, or noted by somebody here. */
@Entity
@Immutable
@Table(name = "disclosure_receipt")
public class DisclosureReceipt {
    @Id
    @Column(name = "disclosure_id")
    private UUID disclosureId;

    @Column(name = "received_on")
    private LocalDate receivedOn;

    @Column(name = "noted_by")
    private UUID notedBy;

    @Column(name = "noted_at")
    private Instant notedAt;

    protected DisclosureReceipt() {
    }

    public DisclosureReceipt(UUID disclosureId, LocalDate receivedOn, UUID notedBy, Instant now) {
        this.disclosureId = disclosureId;
        this.receivedOn = receivedOn;
        this.notedBy = notedBy;
        this.notedAt = now;
    }
}
