package se.samverka.identity.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Formula;
import se.samverka.concern.PersonRef;

/** A handler asks to open the identity of a case that is not theirs. Whether there is such a case is seen by who decides. */
@Entity
@Table(name = "identity_access_request")
public class IdentityAccessRequest {
    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "case_number", updatable = false)
    private String caseNumber;

    @Enumerated(EnumType.STRING)
    private AccessRequestStatus status;

    @Column(name = "requested_by", updatable = false)
    private UUID requestedBy;

    @Formula("(select a.name from account a where a.id = requested_by)")
    private String requesterName;

    @Column(name = "requested_at", updatable = false)
    private Instant requestedAt;

    @Column(updatable = false)
    private byte[] reason;

    @Column(name = "decided_by")
    private UUID decidedBy;

    @Formula("(select a.name from account a where a.id = decided_by)")
    private String deciderName;

    @Column(name = "decided_at")
    private Instant decidedAt;

    private byte[] decision;

    @Column(name = "valid_until")
    private Instant validUntil;

    protected IdentityAccessRequest() {
    }

    IdentityAccessRequest(UUID id, String caseNumber, byte[] reason, UUID requester, Instant now) {
        this.id = id;
        this.caseNumber = caseNumber;
        this.status = AccessRequestStatus.REQUESTED;
        this.requestedBy = requester;
        this.requestedAt = now;
        this.reason = reason;
    }

    void grant(Instant until, byte[] words, UUID decider, Instant now) {
        decide(AccessRequestStatus.GRANTED, words, decider, now);
        validUntil = until;
    }

    void refuse(byte[] words, UUID decider, Instant now) {
        decide(AccessRequestStatus.REFUSED, words, decider, now);
    }

    private void decide(AccessRequestStatus outcome, byte[] words, UUID decider, Instant now) {
        if (status != AccessRequestStatus.REQUESTED) {
            throw new IllegalStateException("is decided");
        }
        status = outcome;
        decision = words;
        decidedBy = decider;
        decidedAt = now;
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    String caseNumber() {
        return caseNumber;
    }

    AccessRequestStatus status() {
        return status;
    }

    UUID requestedBy() {
        return requestedBy;
    }

    PersonRef requester() {
        return new PersonRef(requestedBy, requesterName);
    }

    Instant requestedAt() {
        return requestedAt;
    }

    byte[] reason() {
        return reason;
    }

    PersonRef decider() {
        return decidedBy == null ? null : new PersonRef(decidedBy, deciderName);
    }

    Instant decidedAt() {
        return decidedAt;
    }

    byte[] decision() {
        return decision;
    }

    Instant validUntil() {
        return validUntil;
    }
}
