package se.samverka.logreview;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.Formula;
import se.samverka.concern.PersonRef;
import se.samverka.shared.time.SwedishWorkingDays;

/** A visit that was drawn: its reader explains it, somebody else accepts that or marks it unexplained. */
@Entity
@Table(name = "read_review")
public class ReadReview {
    /** Working days for the explanation, and again for its review. */
    static final int WORKING_DAYS = 5;

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "period_id", updatable = false)
    private UUID periodId;

    @Column(name = "reader_id", updatable = false)
    private UUID readerId;

    @Formula("(select a.name from account a where a.id = reader_id)")
    private String readerName;

    @Column(name = "concern_id", updatable = false)
    private UUID concernId;

    @Column(name = "case_number", updatable = false)
    private String caseNumber;

    @Column(name = "first_read_at", updatable = false)
    private Instant firstReadAt;

    @Column(name = "last_read_at", updatable = false)
    private Instant lastReadAt;

    @Column(updatable = false)
    private String actions;

    @Column(updatable = false)
    private String grounds;

    @Column(name = "reviewer_id")
    private UUID reviewerId;

    @Formula("(select a.name from account a where a.id = reviewer_id)")
    private String reviewerName;

    @Enumerated(EnumType.STRING)
    private ReadReviewStatus status;

    @Column(name = "explain_by", updatable = false)
    private LocalDate explainBy;

    @Column(name = "explained_at")
    private Instant explainedAt;

    private byte[] explanation;

    @Column(name = "review_by")
    private LocalDate reviewBy;

    @Column(name = "decided_by")
    private UUID decidedBy;

    @Formula("(select a.name from account a where a.id = decided_by)")
    private String deciderName;

    @Column(name = "decided_at")
    private Instant decidedAt;

    private byte[] decision;

    protected ReadReview() {
    }

    ReadReview(UUID id, UUID period, Visit visit, Set<ReadGround> grounds, UUID reviewer, LocalDate today) {
        this.id = id;
        this.periodId = period;
        this.readerId = visit.reader();
        this.concernId = visit.concern();
        this.caseNumber = visit.caseNumber();
        this.firstReadAt = visit.first();
        this.lastReadAt = visit.last();
        this.actions = visit.actions().stream().sorted().reduce((one, next) -> one + "," + next).orElseThrow();
        this.grounds = ReadGround.written(grounds);
        this.reviewerId = reviewer;
        this.status = ReadReviewStatus.ASKED;
        this.explainBy = SwedishWorkingDays.plus(today, WORKING_DAYS);
        this.reviewBy = SwedishWorkingDays.plus(explainBy, WORKING_DAYS);
    }

    void handTo(UUID reviewer) {
        reviewerId = reviewer;
    }

    void explain(byte[] words, Instant now, LocalDate today) {
        status = ReadReviewStatus.EXPLAINED;
        explanation = words;
        explainedAt = now;
        reviewBy = SwedishWorkingDays.plus(today, WORKING_DAYS);
    }

    /** @param words null when none are needed */
    void decide(ReadReviewStatus outcome, byte[] words, UUID reviewer, Instant now) {
        status = outcome;
        decision = words;
        decidedBy = reviewer;
        decidedAt = now;
    }

    boolean isReadBy(UUID someone) {
        return someone.equals(readerId);
    }

    boolean isHandedTo(UUID someone) {
        return someone.equals(reviewerId);
    }

    /** Whether the reader has let the day pass by which they were to explain. */
    boolean isUnanswered(LocalDate today) {
        return status == ReadReviewStatus.ASKED && explainBy.isBefore(today);
    }

    boolean isOverdue(LocalDate today) {
        return isUnanswered(today) || status == ReadReviewStatus.EXPLAINED && reviewBy.isBefore(today);
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    UUID periodId() {
        return periodId;
    }

    PersonRef reader() {
        return new PersonRef(readerId, readerName);
    }

    UUID readerId() {
        return readerId;
    }

    String caseNumber() {
        return caseNumber;
    }

    Instant firstReadAt() {
        return firstReadAt;
    }

    Instant lastReadAt() {
        return lastReadAt;
    }

    List<String> actions() {
        return List.of(actions.split(","));
    }

    Set<ReadGround> grounds() {
        return ReadGround.parse(grounds);
    }

    PersonRef reviewer() {
        return reviewerId == null ? null : new PersonRef(reviewerId, reviewerName);
    }

    UUID reviewerId() {
        return reviewerId;
    }

    ReadReviewStatus status() {
        return status;
    }

    LocalDate explainBy() {
        return explainBy;
    }

    Instant explainedAt() {
        return explainedAt;
    }

    byte[] explanation() {
        return explanation;
    }

    LocalDate reviewBy() {
        return reviewBy;
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
}
