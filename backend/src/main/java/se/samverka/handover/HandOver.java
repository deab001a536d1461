package se.samverka.handover;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.Formula;
import se.samverka.concern.ConcernBrief;
import se.samverka.concern.PersonRef;
import se.samverka.concern.SubjectKind;
import se.samverka.handover.recipient.RecipientKind;
import se.samverka.identity.IdentityField;
import se.samverka.shared.security.Actor;

/** A hand-over or referral on its way, and its receipt afterwards. Once it has ended nothing of the package is left. */
@Entity
@Table(name = "hand_over")
public class HandOver {
    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "concern_id")
    private UUID concernId;

    @Column(name = "case_number")
    private String caseNumber;

    @Column(name = "about_child")
    private boolean aboutChild;

    @Enumerated(EnumType.STRING)
    private HandOverKind kind;

    @Embedded
    private Addressee addressee;

    @Enumerated(EnumType.STRING)
    private HandOverStatus status;

    @Column(name = "package_hash")
    private String packageHash;

    @Column(name = "field_names")
    private String[] fieldNames;

    private byte[] contents;

    private UUID[] receivers = new UUID[0];

    @Column(name = "identity_opened_at")
    private Instant identityOpenedAt;

    @Embedded
    private LegalGround ground;

    @Column(name = "proposed_by")
    private UUID proposedBy;

    @Formula("(select a.name from account a where a.id = proposed_by)")
    private String proposerName;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    @Column(name = "decided_by")
    private UUID decidedBy;

    @Formula("(select a.name from account a where a.id = decided_by)")
    private String deciderName;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "acknowledge_by")
    private LocalDate acknowledgeBy;

    @Column(name = "ended_by")
    private UUID endedBy;

    @Formula("(select a.name from account a where a.id = ended_by)")
    private String enderName;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    @Column(name = "received_by")
    private byte[] receivedBy;

    private byte[] reason;

    @Column(name = "taken_back_at")
    private Instant takenBackAt;

    @Column(name = "feedback_due_on")
    private LocalDate feedbackDueOn;

    @Column(name = "feedback_given_at")
    private Instant feedbackGivenAt;

    @Column(name = "corrected_at")
    private Instant correctedAt;

    @Column(name = "told_of_correction_at")
    private Instant toldOfCorrectionAt;

    protected HandOver() {
    }

    static HandOver propose(UUID id, ConcernBrief concern, Addressee addressee, HandOverPackage leaves, Actor sender, Instant now) {
        HandOver handOver = new HandOver();
        handOver.id = id;
        handOver.concernId = concern.id();
        handOver.caseNumber = concern.caseNumber();
        handOver.aboutChild = concern.subjectKind() == SubjectKind.CHILD;
        handOver.kind = leaves.kind();
        handOver.addressee = addressee;
        handOver.status = HandOverStatus.PROPOSED;
        handOver.fieldNames = leaves.fieldNames();
        handOver.proposedBy = sender.id();
        handOver.proposerName = sender.name();
        handOver.proposedAt = now;
        return handOver;
    }

    /** @param sealed what leaves, sealed for this hand-over */
    void pack(byte[] sealed, String hash, LegalGround restsOn) {
        contents = sealed;
        packageHash = hash;
        ground = restsOn;
    }

    /**
     * @param secondPerson who approved it; null when nobody had to
     * @param receiving    who receives it in this system; nobody else ever does
     */
    void send(Actor secondPerson, Collection<UUID> receiving, Instant now) {
        receivers = receiving.toArray(UUID[]::new);
        moveTo(HandOverStatus.SENT);
        decide(secondPerson);
        sentAt = now;
        acknowledgeBy = HandOverDeadlines.acknowledgement(now);
    }

    void refuse(Actor secondPerson, byte[] sealedReason, LocalDate day) {
        end(HandOverStatus.REFUSED, secondPerson, day);
        decide(secondPerson);
        reason = sealedReason;
    }

    /** Before anybody has answered it comes to nothing; after a rejection the case comes back and the answer stays. */
    void takeBack(Actor sender, byte[] sealedReason, Instant now) {
        takenBackAt = now;
        if (status != HandOverStatus.REJECTED) {
            end(HandOverStatus.RECALLED, sender, HandOverDeadlines.today(now));
            reason = sealedReason;
        }
    }

    /** After a rejection that nobody took the case back for: it has gone to somebody else since. */
    void leaveBehind(Instant now) {
        takenBackAt = now;
    }

    /** @param sealedReceivedBy who took it outside this system; null when the receiver answers here */
    void acknowledge(Actor by, LocalDate day, byte[] sealedReceivedBy, int feedbackDays) {
        end(HandOverStatus.ACKNOWLEDGED, by, day);
        receivedBy = sealedReceivedBy;
        if (aboutChild && addressee.kind() == RecipientKind.SOCIAL_SERVICES) {
            feedbackDueOn = day.plusDays(feedbackDays);
        }
    }

    void reject(Actor by, LocalDate day, byte[] sealedReason) {
        end(HandOverStatus.REJECTED, by, day);
        reason = sealedReason;
    }

    void openIdentity(Instant now) {
        identityOpenedAt = now;
    }

    void giveFeedback(Instant now) {
        feedbackGivenAt = now;
    }

    /** Who receives here sees the mark; somebody else has to be told. */
    void correct(Instant now) {
        correctedAt = now;
        toldOfCorrectionAt = addressee.isHere() ? now : null;
    }

    void tellOfCorrection(Instant now) {
        toldOfCorrectionAt = now;
    }

    private void decide(Actor secondPerson) {
        decidedBy = secondPerson == null ? null : secondPerson.id();
        deciderName = secondPerson == null ? null : secondPerson.name();
    }

    private void end(HandOverStatus next, Actor by, LocalDate day) {
        moveTo(next);
        contents = null;
        endedBy = by.id();
        enderName = by.name();
        endedOn = day;
    }

    private void moveTo(HandOverStatus next) {
        if (!status.leadsTo(next)) {
            throw new IllegalStateException(status + " does not lead to " + next);
        }
        status = next;
    }

    /** A mandated reporter of a child learns from social services whether an investigation is opened, and nothing more. */
    boolean awaitsFeedback() {
        return feedbackDueOn != null && feedbackGivenAt == null;
    }

    boolean isReceivedBy(UUID account) {
        return List.of(receivers).contains(account);
    }

    /** Identity that nobody has opened yet would be gone for good. */
    boolean holdsUnopenedIdentity() {
        return identityOpenedAt == null && !identityFields().isEmpty();
    }

    Set<IdentityField> identityFields() {
        return Arrays.stream(IdentityField.values()).filter(field -> List.of(fieldNames).contains("identity." + field.code()))
                .collect(Collectors.toSet());
    }

    boolean awaitsTelling() {
        return correctedAt != null && toldOfCorrectionAt == null;
    }

    boolean wasTakenBack() {
        return takenBackAt != null;
    }

    boolean isSentBy(UUID someone) {
        return someone.equals(proposedBy) || someone.equals(decidedBy);
    }

    /** By when the next thing is due: the answer, or the feedback to the reporter. Null when nothing is. */
    LocalDate dueOn() {
        return status == HandOverStatus.SENT ? acknowledgeBy : awaitsFeedback() ? feedbackDueOn : null;
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

    UUID concernId() {
        return concernId;
    }

    HandOverKind kind() {
        return kind;
    }

    Addressee addressee() {
        return addressee;
    }

    HandOverStatus status() {
        return status;
    }

    String packageHash() {
        return packageHash;
    }

    UUID proposedBy() {
        return proposedBy;
    }

    LocalDate sentOn() {
        return HandOverDeadlines.today(sentAt);
    }

    /** Null once it has ended. */
    byte[] contents() {
        return contents;
    }

    LegalGround ground() {
        return ground;
    }

    byte[] receivedBy() {
        return receivedBy;
    }

    byte[] reason() {
        return reason;
    }

    HandOverItem item(LocalDate today, Set<HandOverAction> allowed) {
        return new HandOverItem(id, version, kind, status, addressee.name(), addressee.kind(), addressee.method(),
                List.of(fieldNames), packageHash, ground == null ? null : ground.basisCode(),
                new PersonRef(proposedBy, proposerName), proposedAt, person(decidedBy, deciderName), sentAt, acknowledgeBy,
                HandOverDeadlines.overdueDays(status == HandOverStatus.SENT ? acknowledgeBy : null, today),
                person(endedBy, enderName), endedOn, correctedAt, toldOfCorrectionAt, feedbackDueOn, feedbackGivenAt, allowed);
    }

    ReceivedHandOverItem received(LocalDate today, Set<HandOverAction> allowed) {
        return new ReceivedHandOverItem(id, version, caseNumber, kind, status, addressee.name(),
                new PersonRef(proposedBy, proposerName), sentAt, dueOn(), HandOverDeadlines.overdueDays(dueOn(), today), endedOn,
                person(endedBy, enderName), correctedAt, allowed);
    }

    private static PersonRef person(UUID account, String name) {
        return account == null ? null : new PersonRef(account, name);
    }
}
