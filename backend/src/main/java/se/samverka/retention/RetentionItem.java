package se.samverka.retention;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.UUID;
import se.samverka.concern.ClosedConcern;
import se.samverka.concern.ClosureOutcome;
import se.samverka.shared.time.SystemClock;
import se.samverka.shared.time.TimeOrderedId;

/** One thing that a run erases. Of what was erased only a hash of the id is kept. */
@Entity
@Table(name = "retention_item")
public class RetentionItem {
    @Id
    private UUID id;

    @Column(name = "run_id")
    private UUID runId;

    @Enumerated(EnumType.STRING)
    private Kept erases;

    @Column(name = "case_id")
    private UUID caseId;

    @Column(name = "case_number")
    private String caseNumber;

    @Column(name = "case_hash")
    private String caseHash;

    @Enumerated(EnumType.STRING)
    private ClosureOutcome outcome;

    @Column(name = "closed_on")
    private LocalDate closedOn;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "rule_id")
    private UUID ruleId;

    private String state;

    private String obstacle;

    protected RetentionItem() {
    }

    RetentionItem(UUID runId, RetentionRule rule, ClosedConcern concern, Instant now) {
        this.id = TimeOrderedId.at(now);
        this.runId = runId;
        this.erases = rule.kept();
        this.caseId = concern.id();
        this.caseNumber = concern.caseNumber();
        this.caseHash = hash(concern.id());
        this.outcome = concern.outcome();
        this.closedOn = concern.closedAt().atZone(SystemClock.SWEDEN).toLocalDate();
        this.dueOn = rule.dueOn(concern.closedAt());
        this.ruleId = rule.id();
        this.state = "listed";
    }

    void erased() {
        state = "erased";
        if (erases == Kept.CONCERN) {
            forgetCase();
        }
    }

    /** The case is no more. A reporter's line about it keeps no more than its hash either. */
    void forgetCase() {
        caseId = null;
        caseNumber = null;
    }

    void postponed(String by) {
        state = "postponed";
        obstacle = by;
    }

    static String hash(UUID id) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(id.toString().getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    UUID id() {
        return id;
    }

    UUID ruleId() {
        return ruleId;
    }

    UUID caseId() {
        return caseId;
    }

    Kept erases() {
        return erases;
    }

    boolean isListed() {
        return "listed".equals(state);
    }

    RetentionItemView view() {
        return new RetentionItemView(id, erases, caseNumber, caseHash, outcome, closedOn, dueOn, ruleId,
                RetentionItemView.State.of(state), obstacle);
    }
}
