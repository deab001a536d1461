package se.samverka.rights.correction;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.Formula;
import se.samverka.concern.PersonRef;
import se.samverka.shared.crypto.CaseSeal;
import se.samverka.shared.security.Actor;

/** That the person contests a step, or the case as a whole; open until it is settled. */
@Entity
@DynamicUpdate
@Table(name = "dispute")
public class Dispute {
    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "concern_id")
    private UUID concernId;

    @Formula("(select c.case_number from concern c where c.id = concern_id)")
    private String caseNumber;

    @Column(name = "step_id")
    private UUID stepId;

    private byte[] statement;

    @Column(name = "marked_by")
    private UUID markedBy;

    @Formula("(select a.name from account a where a.id = marked_by)")
    private String markerName;

    @Column(name = "marked_at")
    private Instant markedAt;

    @Enumerated(EnumType.STRING)
    private DisputeOutcome outcome;

    private byte[] reason;

    @Column(name = "settled_by")
    private UUID settledBy;

    @Formula("(select a.name from account a where a.id = settled_by)")
    private String settlerName;

    @Column(name = "settled_at")
    private Instant settledAt;

    protected Dispute() {
    }

    Dispute(UUID id, UUID concernId, DisputeConcern command, Actor by, Instant now, CaseSeal seal) {
        this.id = id;
        this.concernId = concernId;
        this.stepId = command.stepId();
        this.statement = seal.seal(concernId, place("statement"), command.statement());
        this.markedBy = by.id();
        this.markerName = by.name();
        this.markedAt = now;
    }

    void settle(SettleDispute command, Actor by, Instant now, CaseSeal seal) {
        outcome = command.outcome();
        reason = seal.seal(concernId, place("reason"), command.reason());
        settledBy = by.id();
        settlerName = by.name();
        settledAt = now;
    }

    boolean isOpen() {
        return settledAt == null;
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

    String caseNumber() {
        return caseNumber;
    }

    UUID stepId() {
        return stepId;
    }

    Instant markedAt() {
        return markedAt;
    }

    DisputeView view(CaseSeal seal) {
        return new DisputeView(id, version, stepId, seal.open(concernId, place("statement"), statement),
                new PersonRef(markedBy, markerName), markedAt, outcome, seal.open(concernId, place("reason"), reason),
                settledBy == null ? null : new PersonRef(settledBy, settlerName), settledAt);
    }

    private String place(String column) {
        return "dispute:" + id + ":" + column;
    }
}
