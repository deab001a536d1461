package se.samverka.retention;

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

/** One erasing, from the dry run to the protocol. Its verbs change it; who may is {@link RetentionService}'s. */
@Entity
@Table(name = "retention_run")
public class RetentionRun {
    @Id
    private UUID id;

    @Version
    private int version;

    @Enumerated(EnumType.STRING)
    private RetentionRunStatus status;

    @Column(name = "proposed_by")
    private UUID proposedBy;

    @Formula("(select a.name from account a where a.id = proposed_by)")
    private String proposerName;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    @Column(name = "due_as_of")
    private Instant dueAsOf;

    @Column(name = "approved_by")
    private UUID approvedBy;

    @Formula("(select a.name from account a where a.id = approved_by)")
    private String approverName;

    @Column(name = "approved_at")
    private Instant approvedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected RetentionRun() {
    }

    RetentionRun(UUID id, UUID proposer, String proposerName, Instant now) {
        this.id = id;
        this.status = RetentionRunStatus.PREPARING;
        this.proposedBy = proposer;
        this.proposerName = proposerName;
        this.proposedAt = now;
        this.dueAsOf = now;
    }

    void propose() {
        status = RetentionRunStatus.PROPOSED;
    }

    void approve(UUID approver, String name, Instant now) {
        status = RetentionRunStatus.APPROVED;
        approvedBy = approver;
        approverName = name;
        approvedAt = now;
    }

    void withdraw(Instant now) {
        status = RetentionRunStatus.WITHDRAWN;
        endedAt = now;
    }

    void end(Instant now) {
        status = RetentionRunStatus.DONE;
        endedAt = now;
    }

    boolean wasProposedBy(UUID someone) {
        return someone.equals(proposedBy);
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    RetentionRunStatus status() {
        return status;
    }

    Instant dueAsOf() {
        return dueAsOf;
    }

    RetentionRunView view(RetentionCounts counts, boolean mayApprove, boolean mayWithdraw) {
        return new RetentionRunView(id, version, status, proposerName, proposedAt, approverName, approvedAt, endedAt,
                counts, mayApprove, mayWithdraw);
    }
}
