package se.samverka.rights.request;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.Formula;
import se.samverka.concern.PersonRef;
import se.samverka.rights.StatutoryTime;
import se.samverka.shared.security.Actor;

/** What somebody has asked for, its clock and what came of it. Sealed as the system's until it is about a case. */
@Entity
@DynamicUpdate
@Table(name = "rights_request")
public class RightsRequest {
    /** GDPR 12.3. */
    private static final int MONTHS = 1;
    private static final int MONTHS_WHEN_EXTENDED = 3;

    @Id
    private UUID id;

    @Version
    private int version;

    @Enumerated(EnumType.STRING)
    private RightsRequestKind kind;

    @Enumerated(EnumType.STRING)
    private RightsRequestStatus status;

    @Column(name = "requester_kind")
    @Enumerated(EnumType.STRING)
    private RequesterKind requesterKind;

    @Enumerated(EnumType.STRING)
    private RequestChannel channel;

    @Column(name = "received_on")
    private LocalDate receivedOn;

    @Column(name = "received_by")
    private UUID receivedBy;

    @Formula("(select a.name from account a where a.id = received_by)")
    private String receiverName;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private ExtensionReason extension;

    @Column(name = "extension_told_on")
    private LocalDate extensionToldOn;

    @Column(name = "registration_number")
    private String registrationNumber;

    @Column(name = "concern_id")
    private UUID concernId;

    /** By whichever of the two the actor may read. */
    @Formula("(coalesce((select r.case_number from case_reference r where r.concern_id = concern_id), (select c.case_number from concern c where c.id = concern_id)))")
    private String caseNumber;

    private byte[] requester;

    @Enumerated(EnumType.STRING)
    private RightsOutcome outcome;

    @Enumerated(EnumType.STRING)
    private RefusalGround ground;

    private byte[] reason;

    @Column(name = "case_reason")
    private byte[] caseReason;

    @Column(name = "decided_by")
    private UUID decidedBy;

    @Formula("(select a.name from account a where a.id = decided_by)")
    private String deciderName;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "answered_on")
    private LocalDate answeredOn;

    @Column(name = "answer_channel")
    @Enumerated(EnumType.STRING)
    private RequestChannel answerChannel;

    @Column(name = "told_of_appeal")
    private boolean toldOfAppeal;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected RightsRequest() {
    }

    static RightsRequest register(UUID id, RegisterRightsRequest command, byte[] sealed, Actor receiver, Instant now) {
        RightsRequest request = new RightsRequest();
        request.id = id;
        request.kind = command.kind();
        request.status = RightsRequestStatus.RECEIVED;
        request.requesterKind = command.requesterKind();
        request.channel = command.channel();
        request.receivedOn = command.receivedOn();
        request.receivedBy = receiver.id();
        request.receiverName = receiver.name();
        request.recordedAt = now;
        request.dueOn = StatutoryTime.months(command.receivedOn(), MONTHS);
        request.registrationNumber = command.registrationNumber();
        request.requester = sealed;
        return request;
    }

    /** From here on it is about a case; who asks is kept under the key of it. */
    void bind(UUID concern, String number) {
        concernId = concern;
        caseNumber = number;
        requester = null;
        status = RightsRequestStatus.IN_PROGRESS;
    }

    void extend(ExtendRightsRequest command) {
        extension = command.reason();
        extensionToldOn = command.requesterToldOn();
        dueOn = StatutoryTime.months(receivedOn, MONTHS_WHEN_EXTENDED);
    }

    /** @param sealed the reasons, as the request's or its case's */
    void decide(DecideRightsRequest command, byte[] sealed, Actor decider, Instant now) {
        status = RightsRequestStatus.DECIDED;
        outcome = command.outcome();
        ground = command.ground();
        if (isBound()) {
            caseReason = sealed;
        } else {
            reason = sealed;
        }
        decidedBy = decider.id();
        deciderName = decider.name();
        decidedAt = now;
    }

    void answer(AnswerRightsRequest command, Instant now) {
        status = RightsRequestStatus.ANSWERED;
        answeredOn = command.answeredOn();
        answerChannel = command.channel();
        toldOfAppeal = command.toldOfAppeal();
        endedAt = now;
    }

    void withdraw(Instant now) {
        status = RightsRequestStatus.WITHDRAWN;
        endedAt = now;
    }

    boolean isBound() {
        return concernId != null;
    }

    boolean isExtended() {
        return extension != null;
    }

    boolean isRefusedInPart() {
        return outcome != null && outcome != RightsOutcome.GRANTED;
    }

    boolean isReceivedBy(Actor someone) {
        return someone.is(receivedBy);
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    RightsRequestStatus status() {
        return status;
    }

    LocalDate receivedOn() {
        return receivedOn;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    /** Of the first month, within which an extension is told. */
    LocalDate firstDueOn() {
        return StatutoryTime.months(receivedOn, MONTHS);
    }

    UUID concernId() {
        return concernId;
    }

    String caseNumber() {
        return caseNumber;
    }

    /** Null once it is about a case, and once it was forgotten. */
    byte[] requester() {
        return requester;
    }

    byte[] reason() {
        return isBound() ? caseReason : reason;
    }

    Instant decidedAt() {
        return decidedAt;
    }

    RightsRequestItem item(LocalDate today) {
        return new RightsRequestItem(id, kind, status, requesterKind, receivedOn, new PersonRef(receivedBy, receiverName), dueOn,
                endedAt != null ? 0 : StatutoryTime.overdueDays(dueOn, today), isExtended(), caseNumber, registrationNumber);
    }

    /**
     * @param words  the reasons as the caller may read them, or null
     * @param opened the case, for who may open it; null otherwise
     */
    RightsRequestView view(String words, UUID opened, Set<RightsRequestAction> allowed, LocalDate today) {
        RightsDecision decision = outcome == null ? null
                : new RightsDecision(outcome, ground, words, new PersonRef(decidedBy, deciderName), decidedAt);
        return new RightsRequestView(version, item(today), opened, channel, extension, extensionToldOn, decision, answeredOn, answerChannel, allowed);
    }
}
