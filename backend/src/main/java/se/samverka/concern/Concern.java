package se.samverka.concern;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.Generated;
import se.samverka.shared.crypto.CaseSeal;

/**
 * A concern and its states. Its verbs change it and nothing else does; who may do what is {@link ConcernPolicy}'s.
 * Every verb refuses a step that the state does not lead to.
 */
@Entity
@Table(name = "concern")
public class Concern {
    /** In the place of a reporter whose details were erased: nobody's id. */
    static final UUID REPORTER_FORGOTTEN = new UUID(0, 0);

    @Id
    private UUID id;

    /** Given by the database. */
    @Generated
    @Column(name = "case_number", insertable = false, updatable = false)
    private String caseNumber;

    @Version
    private int version;

    @Enumerated(EnumType.STRING)
    private ConcernStatus status;

    @Column(name = "subject_kind")
    @Enumerated(EnumType.STRING)
    private SubjectKind subjectKind;

    @Column(name = "event_type")
    @Enumerated(EnumType.STRING)
    private EventType eventType;

    @Enumerated(EnumType.STRING)
    private Urgency urgency;

    @Column(name = "once_immediate")
    private boolean onceImmediate;

    @Column(name = "once_assessed")
    private boolean onceAssessed;

    @Enumerated(EnumType.STRING)
    private ConcernSource source;

    private boolean mandated;

    @Column(name = "sector_code")
    private String sectorCode;

    @Column(name = "emergency_called")
    private boolean emergencyCalled;

    @Column(name = "reported_by")
    private UUID reportedBy;

    @Column(name = "received_at")
    private Instant receivedAt;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "handler_id")
    private UUID handlerId;

    @Formula("(select a.name from account a where a.id = handler_id)")
    private String handlerName;

    @Column(name = "child_report_made")
    private Boolean childReportMade;

    @Column(name = "child_report_on")
    private LocalDate childReportOn;

    @Column(name = "closure_outcome")
    @Enumerated(EnumType.STRING)
    private ClosureOutcome closureOutcome;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "handed_over_from")
    @Enumerated(EnumType.STRING)
    private ConcernStatus handedOverFrom;

    @Column(name = "due_before_hand_over")
    private LocalDate dueBeforeHandOver;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "proposal_kind")
    @Enumerated(EnumType.STRING)
    private ProposalKind proposalKind;

    @Column(name = "proposal_outcome")
    @Enumerated(EnumType.STRING)
    private ClosureOutcome proposalOutcome;

    @Column(name = "proposal_reason")
    private byte[] proposalReason;

    @Column(name = "proposed_by")
    private UUID proposedBy;

    @Formula("(select a.name from account a where a.id = proposed_by)")
    private String proposerName;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    @Formula("(exists (select 1 from restriction r where r.lifted_at is null and (r.concern_id is null or r.concern_id = id)))")
    private boolean restricted;

    @Formula("(exists (select 1 from dispute d where d.concern_id = id and d.settled_at is null))")
    private boolean disputed;

    @Formula("(exists (select 1 from correction x where x.concern_id = id))")
    private boolean corrected;

    protected Concern() {
    }

    static Concern register(UUID id, RegisterConcern command, ConcernSource source, boolean mandated, UUID reporter, Instant now) {
        Concern concern = new Concern();
        concern.id = id;
        concern.status = ConcernStatus.RECEIVED;
        concern.subjectKind = command.subjectKind();
        concern.eventType = command.eventType();
        concern.setUrgency(command.urgency());
        concern.source = source;
        concern.mandated = mandated;
        concern.sectorCode = command.sectorCode();
        concern.emergencyCalled = command.emergencyCalled();
        concern.reportedBy = reporter;
        concern.receivedAt = now;
        concern.changedAt = now;
        concern.dueOn = source == ConcernSource.PUBLIC ? Deadlines.triageOfPublic(now) : Deadlines.triage(now);
        return concern;
    }

    void referToEmergency(Instant now) {
        emergencyCalled = true;
        changedAt = now;
    }

    void triage(TriageConcern command, Instant now) {
        if (status == ConcernStatus.RECEIVED) {
            moveTo(ConcernStatus.TRIAGED, now);
            dueOn = Deadlines.assessment(receivedAt);
        }
        changedAt = now;
        subjectKind = command.subjectKind();
        eventType = command.eventType();
        setUrgency(command.urgency());
        if (subjectKind == SubjectKind.CHILD) {
            childReportMade = command.childReport().made();
            childReportOn = command.childReport().madeOn();
        }
    }

    void assignTo(UUID handler, Instant now) {
        handlerId = handler;
        changedAt = now;
    }

    void assess(Urgency assessedUrgency, Instant now) {
        if (status == ConcernStatus.TRIAGED) {
            moveTo(ConcernStatus.ASSESSED, now);
            dueOn = null;
        }
        setUrgency(assessedUrgency);
        onceAssessed = true;
        changedAt = now;
    }

    void act(LocalDate followUpOn, Instant now) {
        if (status != ConcernStatus.IN_ACTION) {
            moveTo(ConcernStatus.IN_ACTION, now);
        }
        dueOn = followUpOn;
        changedAt = now;
    }

    void followUp(LocalDate nextFollowUpOn, Instant now) {
        if (status != ConcernStatus.FOLLOWED_UP) {
            moveTo(ConcernStatus.FOLLOWED_UP, now);
        }
        dueOn = nextFollowUpOn;
        changedAt = now;
    }

    /** Followed up with who took it over after the usual time. */
    void handOver(Instant now) {
        handedOverFrom = status;
        dueBeforeHandOver = dueOn;
        moveTo(ConcernStatus.HANDED_OVER, now);
        dueOn = Deadlines.usualFollowUp(now);
    }

    /** As it was: nobody took it over. */
    void takeBack(Instant now) {
        if (status != ConcernStatus.HANDED_OVER) {
            throw new IllegalStateException("is not handed over");
        }
        moveTo(handedOverFrom, now);
        dueOn = dueBeforeHandOver;
        dueBeforeHandOver = null;
        handedOverFrom = null;
    }

    /** That somebody was asked for help with it changes nothing but when it was last touched. */
    void refer(Instant now) {
        changedAt = now;
    }

    void close(ClosureOutcome outcome, Instant now) {
        moveTo(ConcernStatus.CLOSED, now);
        closureOutcome = outcome;
        closedAt = now;
        dueOn = null;
        withdrawProposal();
    }

    void reopen(Instant now) {
        moveTo(ConcernStatus.TRIAGED, now);
        closureOutcome = null;
        closedAt = null;
        dueOn = Deadlines.assessment(now);
        withdrawProposal();
    }

    /** @param reason sealed for {@link #reasonPlace()} */
    void propose(ProposalKind kind, ClosureOutcome outcome, byte[] reason, UUID proposer, Instant now) {
        proposalKind = kind;
        proposalOutcome = outcome;
        proposalReason = reason;
        proposedBy = proposer;
        proposedAt = now;
        changedAt = now;
    }

    void rejectProposal(Instant now) {
        withdrawProposal();
        changedAt = now;
    }

    /**
     * Product.md: high urgency, or no basis after an assessment, is never closed by one person alone. Nor is what was
     * of high urgency before: nobody may lower it and then close it by themselves. Nor is what concerns an employee: a
     * colleague is neither accused nor protected by one person (safeguard 8).
     */
    boolean needsSecondPerson(ClosureOutcome outcome) {
        return onceImmediate || subjectKind == SubjectKind.EMPLOYEE
                || outcome == ClosureOutcome.NO_BASIS && onceAssessed;
    }

    private void setUrgency(Urgency chosen) {
        urgency = chosen;
        onceImmediate |= chosen == Urgency.IMMEDIATE;
    }

    private void moveTo(ConcernStatus next, Instant now) {
        if (!status.leadsTo(next)) {
            throw new IllegalStateException(status + " does not lead to " + next);
        }
        status = next;
        changedAt = now;
    }

    private void withdrawProposal() {
        proposalKind = null;
        proposalOutcome = null;
        proposalReason = null;
        proposedBy = null;
        proposedAt = null;
    }

    UUID id() {
        return id;
    }

    String caseNumber() {
        return caseNumber;
    }

    int version() {
        return version;
    }

    ConcernStatus status() {
        return status;
    }

    SubjectKind subjectKind() {
        return subjectKind;
    }

    EventType eventType() {
        return eventType;
    }

    Urgency urgency() {
        return urgency;
    }

    ConcernSource source() {
        return source;
    }

    boolean isMandated() {
        return mandated;
    }

    String sectorCode() {
        return sectorCode;
    }

    boolean emergencyCalled() {
        return emergencyCalled;
    }

    Instant receivedAt() {
        return receivedAt;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    PersonRef handler() {
        return handlerId == null ? null : new PersonRef(handlerId, handlerName);
    }

    UUID handlerId() {
        return handlerId;
    }

    boolean isHandledBy(UUID someone) {
        return someone.equals(handlerId);
    }

    Boolean childReportMade() {
        return childReportMade;
    }

    LocalDate childReportOn() {
        return childReportOn;
    }

    ClosureOutcome closureOutcome() {
        return closureOutcome;
    }

    Instant closedAt() {
        return closedAt;
    }

    boolean hasProposal() {
        return proposalKind != null;
    }

    boolean wasProposedBy(UUID someone) {
        return someone.equals(proposedBy);
    }

    ProposalKind proposalKind() {
        return proposalKind;
    }

    ClosureOutcome proposalOutcome() {
        return proposalOutcome;
    }

    String proposalReason(CaseSeal seal) {
        return seal.open(id, reasonPlace(), proposalReason);
    }

    String reasonPlace() {
        return "concern:" + id + ":proposal_reason";
    }

    PersonRef proposer() {
        return proposedBy == null ? null : new PersonRef(proposedBy, proposerName);
    }

    Instant proposedAt() {
        return proposedAt;
    }

    boolean isRestricted() {
        return restricted;
    }

    boolean isDisputed() {
        return disputed;
    }

    boolean isCorrectedOrDisputed() {
        return disputed || corrected;
    }
}
