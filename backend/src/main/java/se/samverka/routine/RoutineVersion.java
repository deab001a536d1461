package se.samverka.routine;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import se.samverka.shared.problem.ProblemException;
import se.samverka.shared.problem.ProblemType;

/** One wording of a routine, from its first draft until another takes its place. */
@Entity
@Table(name = "routine_version")
public class RoutineVersion {
    @Id
    private UUID id;

    @Version
    private int version;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "routine_id")
    private Routine routine;

    private short number;

    @Enumerated(EnumType.STRING)
    private RoutineStatus status;

    private boolean major;

    private String changelog;

    private String[] audiences;

    private UUID[] writers;

    @Column(name = "drafted_at")
    private Instant draftedAt;

    @Column(name = "review_on")
    private LocalDate reviewOn;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Column(name = "returned_because")
    private String returnedBecause;

    @Column(name = "approved_by")
    private UUID approvedBy;

    @Column(name = "approved_at")
    private Instant approvedAt;

    @Column(name = "effective_from")
    private LocalDate effectiveFrom;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Column(name = "counts_from")
    private Short countsFrom;

    @Column(name = "review_told", insertable = false, updatable = false)
    private String reviewTold;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "withdrawn_because")
    private String withdrawnBecause;

    protected RoutineVersion() {
    }

    /** An empty draft; the first of a routine is a major version. */
    static RoutineVersion draft(UUID id, Routine routine, int number, UUID[] writers, Instant now) {
        RoutineVersion draft = new RoutineVersion();
        draft.id = id;
        draft.routine = routine;
        draft.number = (short) number;
        draft.status = RoutineStatus.DRAFT;
        draft.major = number == 1;
        draft.audiences = new String[0];
        draft.writers = writers;
        draft.draftedAt = now;
        return draft;
    }

    void write(WriteRoutineVersion command, UUID writer) {
        major = command.major() || number == 1;
        changelog = command.changelog();
        reviewOn = command.reviewOn();
        holdEditionsFor(command.editions());
        noteWriter(writer);
    }

    /** As it comes with the system: nobody of the municipality has written it yet. */
    void begin(String changelog, LocalDate reviewOn, List<RoutineEdition> editions) {
        this.changelog = changelog;
        this.reviewOn = reviewOn;
        holdEditionsFor(editions);
    }

    /** What it has editions for decides who sees it: {@code routine_version}'s policies read it. */
    void holdEditionsFor(List<RoutineEdition> editions) {
        audiences = editions.stream().map(edition -> edition.audience().code()).distinct().sorted().toArray(String[]::new);
    }

    void submit(UUID writer, Instant now) {
        move(RoutineStatus.IN_REVIEW);
        noteWriter(writer);
        submittedAt = submittedAt == null ? now : submittedAt;
        returnedBecause = null;
    }

    void sendBack(String because) {
        move(RoutineStatus.DRAFT);
        returnedBecause = because;
    }

    void approve(UUID approver, Instant now) {
        move(RoutineStatus.APPROVED);
        approvedBy = approver;
        approvedAt = now;
    }

    void publishFrom(LocalDate day) {
        effectiveFrom = day;
    }

    boolean isDueOn(LocalDate day) {
        return status == RoutineStatus.APPROVED && effectiveFrom != null && !effectiveFrom.isAfter(day);
    }

    /** @param latest the last one published before it; null when there was none */
    void publish(RoutineVersion latest, Instant now) {
        move(RoutineStatus.PUBLISHED);
        publishedAt = now;
        countsFrom = major || latest == null ? number : latest.countsFrom;
    }

    void supersede(Instant now) {
        move(RoutineStatus.SUPERSEDED);
        endedAt = now;
    }

    void withdraw(String because, Instant now) {
        move(RoutineStatus.WITHDRAWN);
        endedAt = now;
        withdrawnBecause = because;
    }

    private void move(RoutineStatus next) {
        if (!status.leadsTo(next)) {
            throw new ProblemException(ProblemType.ILLEGAL_TRANSITION);
        }
        status = next;
    }

    private void noteWriter(UUID writer) {
        if (!wasWrittenBy(writer)) {
            writers = Arrays.copyOf(writers, writers.length + 1);
            writers[writers.length - 1] = writer;
        }
    }

    boolean wasWrittenBy(UUID someone) {
        return Arrays.asList(writers).contains(someone);
    }

    boolean isFor(RoutineAudience audience) {
        return Arrays.asList(audiences).contains(audience.code());
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    Routine routine() {
        return routine;
    }

    int number() {
        return number;
    }

    RoutineStatus status() {
        return status;
    }

    boolean isMajor() {
        return major;
    }

    String changelog() {
        return changelog;
    }

    Set<UUID> writers() {
        return Set.of(writers);
    }

    LocalDate reviewOn() {
        return reviewOn;
    }

    String reviewTold() {
        return reviewTold;
    }

    /** An acknowledgement of this number or a later one counts for it; null before it is published. */
    Short countsFrom() {
        return countsFrom;
    }

    String returnedBecause() {
        return returnedBecause;
    }

    UUID approvedBy() {
        return approvedBy;
    }

    LocalDate effectiveFrom() {
        return effectiveFrom;
    }

    String withdrawnBecause() {
        return withdrawnBecause;
    }
}
