package se.samverka.handover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static se.samverka.handover.HandOverAction.ACKNOWLEDGE;
import static se.samverka.handover.HandOverAction.APPROVE;
import static se.samverka.handover.HandOverAction.GIVE_FEEDBACK;
import static se.samverka.handover.HandOverAction.NOTE_ACKNOWLEDGEMENT;
import static se.samverka.handover.HandOverAction.NOTE_REJECTION;
import static se.samverka.handover.HandOverAction.REFUSE;
import static se.samverka.handover.HandOverAction.REJECT;
import static se.samverka.handover.HandOverAction.TAKE_BACK;
import static se.samverka.handover.HandOverAction.TELL_OF_CORRECTION;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.samverka.concern.ConcernBrief;
import se.samverka.concern.ConcernSource;
import se.samverka.concern.ConcernStatus;
import se.samverka.concern.EventType;
import se.samverka.concern.SubjectKind;
import se.samverka.concern.Urgency;
import se.samverka.handover.recipient.HandOverMethod;
import se.samverka.handover.recipient.RecipientKind;
import se.samverka.shared.problem.ProblemException;
import se.samverka.shared.problem.ProblemType;
import se.samverka.shared.security.Actor;
import se.samverka.shared.security.Role;

/** Who may do what with a hand-over, in every state. */
@Tag("unit")
class HandOverPolicyTest {
    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Actor SENDER = person(Role.COORDINATOR);
    private static final Actor OTHER = person(Role.COORDINATOR);
    private static final Actor RECEIVER = person(Role.HANDLER);

    private static final Map<HandOverStatus, Set<HandOverAction>> BY_ANOTHER_OFFICER_BY_PHONE = Map.of(
            HandOverStatus.PROPOSED, Set.of(APPROVE, REFUSE, TAKE_BACK), HandOverStatus.REFUSED, Set.of(),
            HandOverStatus.SENT, Set.of(TAKE_BACK, NOTE_ACKNOWLEDGEMENT, NOTE_REJECTION),
            HandOverStatus.ACKNOWLEDGED, Set.of(GIVE_FEEDBACK), HandOverStatus.REJECTED, Set.of(TAKE_BACK), HandOverStatus.RECALLED, Set.of());
    private static final Map<HandOverStatus, Set<HandOverAction>> BY_ANOTHER_OFFICER_IN_SYSTEM = Map.of(
            HandOverStatus.PROPOSED, Set.of(APPROVE, REFUSE, TAKE_BACK), HandOverStatus.REFUSED, Set.of(),
            HandOverStatus.SENT, Set.of(TAKE_BACK), HandOverStatus.ACKNOWLEDGED, Set.of(), HandOverStatus.REJECTED, Set.of(TAKE_BACK),
            HandOverStatus.RECALLED, Set.of());
    private static final Map<HandOverStatus, Set<HandOverAction>> BY_RECEIVER = Map.of(
            HandOverStatus.PROPOSED, Set.of(), HandOverStatus.REFUSED, Set.of(), HandOverStatus.SENT, Set.of(ACKNOWLEDGE, REJECT),
            HandOverStatus.ACKNOWLEDGED, Set.of(GIVE_FEEDBACK), HandOverStatus.REJECTED, Set.of(), HandOverStatus.RECALLED, Set.of());

    @ParameterizedTest
    @EnumSource
    void another_officer_of_the_case_may(HandOverStatus status) {
        assertEquals(BY_ANOTHER_OFFICER_BY_PHONE.get(status), sender(OTHER, handOver(status, HandOverMethod.PHONE)).allowed());
        assertEquals(BY_ANOTHER_OFFICER_IN_SYSTEM.get(status), sender(OTHER, handOver(status, HandOverMethod.IN_SYSTEM)).allowed());
    }

    @ParameterizedTest
    @EnumSource
    void who_receives_may(HandOverStatus status) {
        assertEquals(BY_RECEIVER.get(status), HandOverPolicy.ofReceiver(RECEIVER, handOver(status, HandOverMethod.IN_SYSTEM), true).allowed());
        assertEquals(Set.of(), HandOverPolicy.ofReceiver(RECEIVER, handOver(status, HandOverMethod.IN_SYSTEM), false).allowed());
        assertEquals(Set.of(), HandOverPolicy.ofReceiver(RECEIVER, handOver(status, HandOverMethod.PHONE), true).allowed());
    }

    @ParameterizedTest
    @EnumSource
    void nobody_else_may_anything(HandOverStatus status) {
        Actor machine = new Actor(RECEIVER.id(), "", Actor.Kind.MACHINE, Set.of(Role.COORDINATOR, Role.HANDLER));
        for (Actor stranger : List.of(person(Role.HANDLER), person(Role.STAFF), person(Role.ADMIN), person(Role.AUDITOR), machine, Actor.system("job"))) {
            assertEquals(Set.of(), sender(stranger, handOver(status, HandOverMethod.PHONE)).allowed());
        }
        for (Actor stranger : List.of(machine, person(Role.COORDINATOR), Actor.system("job"))) {
            assertEquals(Set.of(), HandOverPolicy.ofReceiver(stranger, handOver(status, HandOverMethod.IN_SYSTEM), true).allowed());
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_is_required_is_what_is_allowed(HandOverStatus status) {
        for (HandOverMethod method : List.of(HandOverMethod.PHONE, HandOverMethod.IN_SYSTEM)) {
            HandOver handOver = handOver(status, method);
            for (HandOverPolicy policy : List.of(sender(SENDER, handOver), sender(OTHER, handOver), HandOverPolicy.ofReceiver(RECEIVER, handOver, true))) {
                for (HandOverAction action : HandOverAction.values()) {
                    if (policy.allowed().contains(action)) {
                        policy.require(action);
                    } else {
                        assertThrows(ProblemException.class, () -> policy.require(action));
                    }
                }
            }
        }
    }

    @Test
    void nobody_approves_or_receives_what_they_sent() {
        HandOver proposed = handOver(HandOverStatus.PROPOSED, HandOverMethod.PHONE);
        assertEquals(Set.of(TAKE_BACK), sender(SENDER, proposed).allowed());
        assertEquals(ProblemType.OWN_WORK, refusal(sender(SENDER, proposed), APPROVE));
        Actor both = new Actor(SENDER.id(), "Invented", Actor.Kind.PERSON, Set.of(Role.HANDLER));
        HandOverPolicy own = HandOverPolicy.ofReceiver(both, handOver(HandOverStatus.SENT, HandOverMethod.IN_SYSTEM), true);
        assertEquals(ProblemType.OWN_WORK, refusal(own, ACKNOWLEDGE));
        assertEquals(Set.of(REJECT), own.allowed());
    }

    @Test
    void a_rejected_one_is_taken_back_once_and_only_while_the_case_is_away() {
        HandOver rejected = handOver(HandOverStatus.REJECTED, HandOverMethod.PHONE);
        assertEquals(ProblemType.ILLEGAL_TRANSITION, refusal(HandOverPolicy.ofSender(OTHER, rejected, concern(ConcernStatus.FOLLOWED_UP)), TAKE_BACK));
        rejected.takeBack(OTHER, null, NOW);
        assertEquals(HandOverStatus.REJECTED, rejected.status());
        assertEquals(ProblemType.ILLEGAL_TRANSITION, refusal(sender(OTHER, rejected), TAKE_BACK));
    }

    @Test
    void who_received_outside_is_told_of_corrections_by_somebody() {
        HandOver byPhone = handOver(HandOverStatus.ACKNOWLEDGED, HandOverMethod.PHONE);
        byPhone.correct(NOW);
        assertEquals(Set.of(GIVE_FEEDBACK, TELL_OF_CORRECTION), sender(OTHER, byPhone).allowed());
        byPhone.tellOfCorrection(NOW);
        assertEquals(Set.of(GIVE_FEEDBACK), sender(OTHER, byPhone).allowed());
        HandOver here = handOver(HandOverStatus.ACKNOWLEDGED, HandOverMethod.IN_SYSTEM);
        here.correct(NOW);
        assertEquals(Set.of(), sender(OTHER, here).allowed());
    }

    @Test
    void feedback_is_given_once() {
        HandOver handOver = handOver(HandOverStatus.ACKNOWLEDGED, HandOverMethod.IN_SYSTEM);
        handOver.giveFeedback(NOW);
        assertEquals(Set.of(), HandOverPolicy.ofReceiver(RECEIVER, handOver, true).allowed());
    }

    private static ProblemType refusal(HandOverPolicy policy, HandOverAction action) {
        return assertThrows(ProblemException.class, () -> policy.require(action)).type();
    }

    private static HandOverPolicy sender(Actor actor, HandOver handOver) {
        return HandOverPolicy.ofSender(actor, handOver, concern(ConcernStatus.HANDED_OVER));
    }

    private static ConcernBrief concern(ConcernStatus status) {
        return new ConcernBrief(UUID.randomUUID(), "2026-0042", 3, status, SubjectKind.CHILD, EventType.OTHER, Urgency.DAYS,
                ConcernSource.STAFF, UUID.randomUUID(), NOW, null, null, false);
    }

    private static Actor person(String... roles) {
        return new Actor(UUID.randomUUID(), "Invented", Actor.Kind.PERSON, Set.of(roles));
    }

    /** About a child to social services, sent by SENDER, brought to its state by its own verbs. */
    private static HandOver handOver(HandOverStatus status, HandOverMethod method) {
        Addressee addressee = new Addressee(UUID.randomUUID(), "Mottagningen", RecipientKind.SOCIAL_SERVICES, method);
        HandOver handOver = HandOver.propose(UUID.randomUUID(), concern(ConcernStatus.ASSESSED), addressee,
                new HandOverPackage(HandOverKind.TRANSFER, addressee.recipientId(), "Mottagningen", method, List.of(), List.of()), SENDER, NOW);
        if (status == HandOverStatus.REFUSED) {
            handOver.refuse(OTHER, null, TODAY);
        } else if (status == HandOverStatus.RECALLED) {
            handOver.takeBack(SENDER, null, NOW);
        } else if (status != HandOverStatus.PROPOSED) {
            handOver.send(null, List.of(), NOW);
        }
        if (status == HandOverStatus.ACKNOWLEDGED) {
            handOver.acknowledge(RECEIVER, TODAY, null, 21);
        } else if (status == HandOverStatus.REJECTED) {
            handOver.reject(RECEIVER, TODAY, null);
        }
        return handOver;
    }
}
