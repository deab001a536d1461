package se.samverka.retention;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import se.samverka.concern.ClosureOutcome;
import se.samverka.shared.time.SystemClock;

/** How many days something is kept after closing, or after it came in where it belongs to no case; from a day on. Never changed; a later rule takes over. */
@Entity
@Immutable
@Table(name = "retention_rule")
public class RetentionRule {
    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private Kept kept;

    @Enumerated(EnumType.STRING)
    private ClosureOutcome outcome;

    private int days;

    @Column(name = "effective_from")
    private LocalDate effectiveFrom;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    @Column(name = "recorded_by")
    private UUID recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected RetentionRule() {
    }

    RetentionRule(UUID id, DecideRetention command, UUID recordedBy, Instant now) {
        this.id = id;
        this.kept = command.kept();
        this.outcome = command.outcome();
        this.days = command.days();
        this.effectiveFrom = command.effectiveFrom();
        this.decidedBy = command.decidedBy();
        this.decidedOn = command.decidedOn();
        this.recordedBy = recordedBy;
        this.recordedAt = now;
    }

    UUID id() {
        return id;
    }

    Kept kept() {
        return kept;
    }

    ClosureOutcome outcome() {
        return outcome;
    }

    /** What was closed, or came in, before this is due. */
    Instant dueWhenClosedBefore(Instant now) {
        return now.minus(Duration.ofDays(days));
    }

    LocalDate dueOn(Instant closedAt) {
        return closedAt.plus(Duration.ofDays(days)).atZone(SystemClock.SWEDEN).toLocalDate();
    }

    RetentionRuleView view() {
        return new RetentionRuleView(id, kept, outcome, days, effectiveFrom, decidedBy, decidedOn);
    }
}
