package se.samverka.disclosure;

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
import java.util.UUID;
import org.hibernate.annotations.Formula;
import se.samverka.concern.ConcernBrief;
import se.samverka.disclosure.content.Outcome;
import se.samverka.legalbasis.AgeGroup;
import se.samverka.legalbasis.Direction;
import se.samverka.legalbasis.Holder;
import se.samverka.legalbasis.RecipientKind;
import se.samverka.legalbasis.Situation;

/**
 * A disclosure and its states. Its verbs change it and nothing else does; who may do what is {@link DisclosurePolicy}'s.
 * Its texts are sealed under the key of its case.
 */
@Entity
@Table(name = "disclosure")
public class Disclosure {
    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "concern_id")
    private UUID concernId;

    @Column(name = "case_number")
    private String caseNumber;

    @Column(name = "request_id")
    private UUID requestId;

    @Enumerated(EnumType.STRING)
    private DisclosureStatus status;

    @Enumerated(EnumType.STRING)
    private Direction direction;

    @Column(name = "recipient_kind")
    @Enumerated(EnumType.STRING)
    private RecipientKind recipientKind;

    @Column(name = "mailbox_id")
    private UUID mailboxId;

    /** Of its case; null when nobody does, and to a principal, who does not see the case. */
    @Formula("(select c.handler_id from concern c where c.id = concern_id)")
    private UUID handlerId;

    private byte[] recipient;

    @Column(name = "age_group")
    @Enumerated(EnumType.STRING)
    private AgeGroup ageGroup;

    @Column(name = "started_by")
    private UUID startedBy;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Embedded
    private Preparation preparation;

    @Embedded
    private Decision decision;

    @Embedded
    private Sending sending;

    /** From the receipt, which the recipient's own system may have left. */
    @Formula("(select r.received_on from disclosure_receipt r where r.disclosure_id = id)")
    private LocalDate receivedOn;

    @Formula("(select max(c.noted_at) from disclosure_correction c where c.disclosure_id = id)")
    private Instant correctedAt;

    @Formula("(select max(c.told_at) from disclosure_correction c where c.disclosure_id = id and not exists"
            + " (select 1 from disclosure_correction u where u.disclosure_id = c.disclosure_id and u.told_at is null))")
    private Instant toldOfCorrectionAt;

    @Formula("samverka_restricted(concern_id)")
    private boolean restricted;

    protected Disclosure() {
    }

    /**
     * @param mailbox   the police system it goes to; null when it is sent in another way
     * @param recipient sealed: its name
     */
    static Disclosure start(UUID id, ConcernBrief concern, UUID request, Direction direction, RecipientKind recipientKind,
            UUID mailbox, byte[] recipient, UUID starter, Instant now) {
        Disclosure disclosure = new Disclosure();
        disclosure.id = id;
        disclosure.concernId = concern.id();
        disclosure.caseNumber = concern.caseNumber();
        disclosure.handlerId = concern.handlerId();
        disclosure.requestId = request;
        disclosure.status = direction == Direction.ON_REQUEST ? DisclosureStatus.REQUESTED : DisclosureStatus.PROACTIVE;
        disclosure.direction = direction;
        disclosure.recipientKind = recipientKind;
        disclosure.mailboxId = mailbox;
        disclosure.recipient = recipient;
        disclosure.ageGroup = AgeGroup.of(concern.subjectKind());
        disclosure.startedBy = starter;
        disclosure.startedAt = now;
        disclosure.changedAt = now;
        return disclosure;
    }

    /** As the case says now: who turns out to be older is judged as older. */
    void noteAge(AgeGroup group) {
        ageGroup = group;
    }

    /** A new package: what was approved before is approved no more, because its hash is another. */
    void prepare(Preparation prepared) {
        moveTo(DisclosureStatus.SECRECY_REVIEW, prepared.at());
        preparation = prepared;
        decision = null;
    }

    void noteApproval(Instant now) {
        changedAt = now;
    }

    void grant(Outcome outcome, UUID decider, Instant now) {
        moveTo(outcome == Outcome.GRANTED ? DisclosureStatus.GRANTED : DisclosureStatus.PARTLY_GRANTED, now);
        decision = new Decision(decider, now, null);
    }

    void refuse(byte[] sealedReason, UUID decider, Instant now) {
        moveTo(DisclosureStatus.REFUSED, now);
        decision = new Decision(decider, now, sealedReason);
    }

    void send(SendingMethod method, UUID sender, Instant now) {
        moveTo(DisclosureStatus.SENT, now);
        sending = new Sending(method, sender, now);
    }

    void noteReceipt(LocalDate day, Instant now) {
        receivedOn = day;
        changedAt = now;
    }

    private void moveTo(DisclosureStatus next, Instant now) {
        if (!status.leadsTo(next)) {
            throw new IllegalStateException(status + " does not lead to " + next);
        }
        status = next;
        changedAt = now;
    }

    /** What the law asks about data of this holder that would leave here. */
    Situation situation(Holder holder, LocalDate on) {
        return new Situation(holder, ageGroup, recipientKind, direction, false, on);
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

    UUID requestId() {
        return requestId;
    }

    DisclosureStatus status() {
        return status == DisclosureStatus.SENT && receivedOn != null ? DisclosureStatus.RECEIPTED : status;
    }

    Direction direction() {
        return direction;
    }

    RecipientKind recipientKind() {
        return recipientKind;
    }

    UUID mailboxId() {
        return mailboxId;
    }

    byte[] recipient() {
        return recipient;
    }

    AgeGroup ageGroup() {
        return ageGroup;
    }

    UUID startedBy() {
        return startedBy;
    }

    Instant startedAt() {
        return startedAt;
    }

    /** Null until a package was prepared. */
    Preparation preparation() {
        return preparation;
    }

    boolean isHandledBy(UUID someone) {
        return someone.equals(handlerId);
    }

    boolean isDecidedBy(UUID someone) {
        return preparation != null && someone.equals(preparation.deciderId());
    }

    /** Null until it is decided. */
    Decision decision() {
        return decision;
    }

    Sending sending() {
        return sending;
    }

    boolean isRestricted() {
        return restricted;
    }

    LocalDate receivedOn() {
        return receivedOn;
    }

    /** When something in its case was last corrected or disputed after it was sent; null when nothing was. */
    Instant correctedAt() {
        return correctedAt;
    }

    /** When the recipient was told of the last correction; null until then, and when there is none. */
    Instant toldOfCorrectionAt() {
        return toldOfCorrectionAt;
    }

    /** Safeguard 16. A police system sees it in its mailbox. */
    boolean awaitsTelling() {
        return mailboxId == null && correctedAt != null && toldOfCorrectionAt == null;
    }

    void tellOfCorrection(Instant now) {
        toldOfCorrectionAt = now;
        changedAt = now;
    }
}
