package se.samverka.shared.partner;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** One call at a door that asks why. Never changed. */
@Entity
@Immutable
@Table(name = "partner_call")
public class PartnerCall {
    @Id
    private UUID id;

    @Column(name = "caller_id")
    private UUID callerId;

    @Column(name = "called_at")
    private Instant calledAt;

    private String operation;

    @Column(name = "about_id")
    private UUID aboutId;

    private byte[] reason;

    @Column(name = "case_number")
    private byte[] caseNumber;

    protected PartnerCall() {
    }

    PartnerCall(UUID id, UUID callerId, String operation, UUID aboutId, byte[] reason, byte[] caseNumber, Instant now) {
        this.id = id;
        this.callerId = callerId;
        this.calledAt = now;
        this.operation = operation;
        this.aboutId = aboutId;
        this.reason = reason;
        this.caseNumber = caseNumber;
    }

    UUID id() {
        return id;
    }

    UUID callerId() {
        return callerId;
    }

    Instant calledAt() {
        return calledAt;
    }

    String operation() {
        return operation;
    }

    UUID aboutId() {
        return aboutId;
    }

    byte[] reason() {
        return reason;
    }

    byte[] caseNumber() {
        return caseNumber;
    }
}
