package se.samverka.identity.glass;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Formula;
import se.samverka.concern.PersonRef;

/** Somebody opens one case that is not theirs. Ends by the clock, or before; is reviewed by somebody else. */
@Entity
@Table(name = "break_glass")
public class BreakGlass {
    /** Also a constraint of the table. */
    static final Duration LASTS = Duration.ofMinutes(30);

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "case_number", updatable = false)
    private String caseNumber;

    @Column(name = "concern_id")
    private UUID concernId;

    @Column(name = "opened_by", updatable = false)
    private UUID openedBy;

    @Formula("(select a.name from account a where a.id = opened_by)")
    private String openerName;

    @Column(name = "opened_at", updatable = false)
    private Instant openedAt;

    @Column(name = "valid_until", updatable = false)
    private Instant validUntil;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "reason_kind", updatable = false)
    @Enumerated(EnumType.STRING)
    private GlassReason reasonKind;

    @Column(updatable = false)
    private byte[] reason;

    @Column(name = "reviewed_by")
    private UUID reviewedBy;

    @Formula("(select a.name from account a where a.id = reviewed_by)")
    private String reviewerName;

    @Column(name = "reviewed_at")
    private Instant reviewedAt;

    @Enumerated(EnumType.STRING)
    private GlassConclusion conclusion;

    private byte[] review;

    protected BreakGlass() {
    }

    BreakGlass(UUID id, String caseNumber, GlassReason reasonKind, byte[] reason, UUID opener, Instant now) {
        this.id = id;
        this.caseNumber = caseNumber;
        this.reasonKind = reasonKind;
        this.reason = reason;
        this.openedBy = opener;
        this.openedAt = now;
        this.validUntil = now.plus(LASTS);
    }

    /** The case that the number turned out to be. */
    void opens(UUID concern) {
        concernId = concern;
    }

    void end(Instant now) {
        endedAt = now;
    }

    void review(GlassConclusion outcome, byte[] words, UUID reviewer, Instant now) {
        if (reviewedBy != null) {
            throw new IllegalStateException("is reviewed");
        }
        conclusion = outcome;
        review = words;
        reviewedBy = reviewer;
        reviewedAt = now;
    }

    boolean isOpen(Instant now) {
        return endedAt == null && validUntil.isAfter(now);
    }

    boolean isReviewed() {
        return reviewedBy != null;
    }

    boolean wasOpenedBy(UUID someone) {
        return someone.equals(openedBy);
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

    UUID concernId() {
        return concernId;
    }

    PersonRef opener() {
        return new PersonRef(openedBy, openerName);
    }

    Instant openedAt() {
        return openedAt;
    }

    Instant validUntil() {
        return validUntil;
    }

    Instant endedAt() {
        return endedAt;
    }

    GlassReason reasonKind() {
        return reasonKind;
    }

    byte[] reason() {
        return reason;
    }

    PersonRef reviewer() {
        return reviewedBy == null ? null : new PersonRef(reviewedBy, reviewerName);
    }

    Instant reviewedAt() {
        return reviewedAt;
    }

    GlassConclusion conclusion() {
        return conclusion;
    }

    byte[] review() {
        return review;
    }
}
