package se.samverka.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import se.samverka.concern.ConcernBrief;
import se.samverka.concern.ConcernHandOverVerbs;
import se.samverka.concern.ConcernLookup;
import se.samverka.identity.IdentityVerbs;
import se.samverka.organisation.AccountLookup;
import se.samverka.shared.notice.NoticeKind;
import se.samverka.shared.notice.Notices;
import se.samverka.shared.problem.ProblemException;
import se.samverka.shared.problem.ProblemType;
import se.samverka.shared.security.CurrentActor;
import se.samverka.shared.security.StepUp;
import se.samverka.shared.service.SamverkaSettings;

/** What happens on the sender's side after it was proposed or sent. The receiver's side: {@link HandOverReceiving}. */
@ApplicationScoped
public class HandOverFollowUp {
    @Inject
    HandOverDesk desk;

    @Inject
    HandOverSending sending;

    @Inject
    HandOverPacking packing;

    @Inject
    HandOverGrounds grounds;

    @Inject
    HandOverSeal seal;

    @Inject
    ConcernLookup concerns;

    @Inject
    ConcernHandOverVerbs verbs;

    @Inject
    AccountLookup accounts;

    @Inject
    Notices notices;

    @Inject
    CurrentActor current;

    @Inject
    IdentityVerbs identity;

    @Inject
    IdentityRemoval removal;

    @Inject
    StepUp stepUp;

    @Inject
    SamverkaSettings settings;

    /**
     * The second person sends exactly what the first one saw.
     *
     * @throws ProblemException own-work for who proposed it, step-up-required, package-changed when another package is meant,
     *                          recipient-inactive or recipient-changed when the directory says otherwise since,
     *                          legal-basis-not-applicable when the ground holds no more
     */
    @Transactional
    public HandOverItem approve(UUID concern, UUID id, String ifMatch, ApproveHandOver command) {
        HandOver handOver = desk.requireFor(HandOverAction.APPROVE, concern, id, ifMatch);
        // After the rest: nobody is asked to prove who they are for what they could not do anyway.
        stepUp.require();
        if (!handOver.packageHash().equals(command.packageHash())) {
            throw new ProblemException(ProblemType.PACKAGE_CHANGED);
        }
        packing.requireSameRecipient(handOver);
        ConcernBrief brief = concerns.require(concern);
        grounds.requireStill(handOver, brief, desk.today());
        accounts.ensureKnown(current.get());
        sending.send(handOver, current.get(), brief);
        notices.toPerson(handOver.proposedBy(), NoticeKind.HAND_OVER_DECIDED, concern);
        return desk.item(handOver);
    }

    @Transactional
    public HandOverItem refuse(UUID concern, UUID id, String ifMatch, AnswerWithReason command) {
        HandOver handOver = desk.requireFor(HandOverAction.REFUSE, concern, id, ifMatch);
        ConcernBrief before = concerns.require(concern);
        accounts.ensureKnown(current.get());
        handOver.refuse(current.get(), seal.seal(handOver, "reason", command.reason()), desk.today());
        notices.toPerson(handOver.proposedBy(), NoticeKind.HAND_OVER_DECIDED, concern);
        desk.trace("hand_over.refused", handOver, before);
        return desk.item(handOver);
    }

    /** Before the acknowledgement, or after a rejection: a transfer's concern goes back to where it was. */
    @Transactional
    public HandOverItem takeBack(UUID concern, UUID id, String ifMatch, AnswerWithReason command) {
        HandOver handOver = desk.requireFor(HandOverAction.TAKE_BACK, concern, id, ifMatch);
        ConcernBrief before = concerns.require(concern);
        boolean wasSent = handOver.status() != HandOverStatus.PROPOSED;
        accounts.ensureKnown(current.get());
        handOver.takeBack(current.get(), seal.seal(handOver, "reason", command.reason()), desk.now());
        identity.withdraw(id);
        if (wasSent && handOver.kind() == HandOverKind.TRANSFER) {
            verbs.takeBack(concern, id, command.reason());
        }
        desk.trace("hand_over.taken_back", handOver, before);
        return desk.item(handOver);
    }

    /** What the recipient answered outside this system. */
    @Transactional
    public HandOverItem noteAcknowledgement(UUID concern, UUID id, String ifMatch, NoteAcknowledgement command) {
        HandOver handOver = desk.requireFor(HandOverAction.NOTE_ACKNOWLEDGEMENT, concern, id, ifMatch);
        answeredInReach(handOver, command.answeredOn());
        accounts.ensureKnown(current.get());
        handOver.acknowledge(current.get(), command.answeredOn(), seal.seal(handOver, "received_by", command.receivedBy()),
                settings.reporterFeedbackDays());
        removal.after(handOver);
        desk.trace("hand_over.acknowledged", handOver, concerns.require(concern));
        return desk.item(handOver);
    }

    @Transactional
    public HandOverItem noteRejection(UUID concern, UUID id, String ifMatch, NoteRejection command) {
        HandOver handOver = desk.requireFor(HandOverAction.NOTE_REJECTION, concern, id, ifMatch);
        answeredInReach(handOver, command.answeredOn());
        accounts.ensureKnown(current.get());
        handOver.reject(current.get(), command.answeredOn(), seal.seal(handOver, "reason", command.reason()));
        desk.trace("hand_over.rejected", handOver, concerns.require(concern));
        return desk.item(handOver);
    }

    @Transactional
    public HandOverItem tellOfCorrection(UUID concern, UUID id, String ifMatch) {
        HandOver handOver = desk.requireFor(HandOverAction.TELL_OF_CORRECTION, concern, id, ifMatch);
        handOver.tellOfCorrection(desk.now());
        desk.trace("hand_over.told_of_correction", handOver, concerns.require(concern));
        return desk.item(handOver);
    }

    private void answeredInReach(HandOver handOver, LocalDate day) {
        if (day.isAfter(desk.today())) {
            throw ProblemException.invalid("#/answeredOn", "in_the_future");
        }
        if (day.isBefore(handOver.sentOn())) {
            throw ProblemException.invalid("#/answeredOn", "before_sent");
        }
    }
}
