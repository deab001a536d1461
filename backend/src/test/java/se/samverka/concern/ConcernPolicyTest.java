package se.samverka.concern;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static se.samverka.concern.ConcernAction.ACT;
import static se.samverka.concern.ConcernAction.ASSESS;
import static se.samverka.concern.ConcernAction.ASSIGN;
import static se.samverka.concern.ConcernAction.CLOSE;
import static se.samverka.concern.ConcernAction.DECIDE_PROPOSAL;
import static se.samverka.concern.ConcernAction.FOLLOW_UP;
import static se.samverka.concern.ConcernAction.HAND_OVER;
import static se.samverka.concern.ConcernAction.PROPOSE_REOPENING;
import static se.samverka.concern.ConcernAction.REFER;
import static se.samverka.concern.ConcernAction.REFER_TO_EMERGENCY;
import static se.samverka.concern.ConcernAction.TRIAGE;
import static se.samverka.concern.ConcernAction.WRITE_JOURNAL;

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
import se.samverka.shared.problem.ProblemException;
import se.samverka.shared.problem.ProblemType;
import se.samverka.shared.security.Actor;
import se.samverka.shared.security.Role;

@Tag("unit")
class ConcernPolicyTest {
    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final Actor COORDINATOR = person(Role.STAFF, Role.COORDINATOR);
    private static final Actor HANDLER = person(Role.STAFF, Role.HANDLER);

    private static final Map<ConcernStatus, Set<ConcernAction>> BY_COORDINATOR = Map.of(
            ConcernStatus.RECEIVED, Set.of(TRIAGE, REFER_TO_EMERGENCY, WRITE_JOURNAL),
            ConcernStatus.TRIAGED, Set.of(TRIAGE, ASSIGN, HAND_OVER, REFER, CLOSE, REFER_TO_EMERGENCY, WRITE_JOURNAL),
            ConcernStatus.ASSESSED, Set.of(TRIAGE, ASSIGN, ACT, HAND_OVER, REFER, CLOSE, REFER_TO_EMERGENCY, WRITE_JOURNAL),
            ConcernStatus.IN_ACTION, Set.of(TRIAGE, ASSIGN, ACT, FOLLOW_UP, HAND_OVER, REFER, CLOSE, REFER_TO_EMERGENCY, WRITE_JOURNAL),
            ConcernStatus.HANDED_OVER, Set.of(TRIAGE, ASSIGN, FOLLOW_UP, CLOSE, REFER_TO_EMERGENCY, WRITE_JOURNAL),
            ConcernStatus.FOLLOWED_UP, Set.of(TRIAGE, ASSIGN, ACT, FOLLOW_UP, REFER, CLOSE, REFER_TO_EMERGENCY, WRITE_JOURNAL),
            ConcernStatus.CLOSED, Set.of(PROPOSE_REOPENING));
    private static final Map<ConcernStatus, Set<ConcernAction>> BY_ITS_HANDLER = Map.of(
            ConcernStatus.RECEIVED, Set.of(REFER_TO_EMERGENCY, WRITE_JOURNAL),
            ConcernStatus.TRIAGED, Set.of(ASSESS, HAND_OVER, REFER, CLOSE, REFER_TO_EMERGENCY, WRITE_JOURNAL),
            ConcernStatus.ASSESSED, Set.of(ASSESS, ACT, HAND_OVER, REFER, CLOSE, REFER_TO_EMERGENCY, WRITE_JOURNAL),
            ConcernStatus.IN_ACTION, Set.of(ASSESS, ACT, FOLLOW_UP, HAND_OVER, REFER, CLOSE, REFER_TO_EMERGENCY, WRITE_JOURNAL),
            ConcernStatus.HANDED_OVER, Set.of(FOLLOW_UP, CLOSE, REFER_TO_EMERGENCY, WRITE_JOURNAL),
            ConcernStatus.FOLLOWED_UP, Set.of(ACT, FOLLOW_UP, REFER, CLOSE, REFER_TO_EMERGENCY, WRITE_JOURNAL),
            ConcernStatus.CLOSED, Set.of(PROPOSE_REOPENING));

    @ParameterizedTest
    @EnumSource
    void a_coordinator_may(ConcernStatus status) {
        assertEquals(BY_COORDINATOR.get(status), ConcernPolicy.allowed(COORDINATOR, concern(status)));
    }

    @ParameterizedTest
    @EnumSource
    void its_handler_may(ConcernStatus status) {
        assertEquals(BY_ITS_HANDLER.get(status), ConcernPolicy.allowed(HANDLER, concern(status)));
    }

    @ParameterizedTest
    @EnumSource
    void nobody_else_may_anything(ConcernStatus status) {
        Actor machine = new Actor(HANDLER.id(), "", Actor.Kind.MACHINE, Set.of(Role.COORDINATOR, Role.HANDLER));
        for (Actor stranger : List.of(person(Role.HANDLER), person(Role.STAFF), person(Role.SECTOR_LEAD), person(Role.AUDITOR),
                person(Role.ADMIN), person(), machine, Actor.system("job"))) {
            assertEquals(Set.of(), ConcernPolicy.allowed(stranger, concern(status)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_is_required_is_what_is_allowed(ConcernStatus status) {
        for (Actor actor : List.of(COORDINATOR, HANDLER, person(Role.HANDLER))) {
            Concern concern = concern(status);
            for (ConcernAction action : ConcernAction.values()) {
                if (ConcernPolicy.allowed(actor, concern).contains(action)) {
                    ConcernPolicy.require(action, actor, concern);
                } else {
                    assertThrows(ProblemException.class, () -> ConcernPolicy.require(action, actor, concern));
                }
            }
        }
    }

    @Test
    void a_proposal_waits_for_somebody_else() {
        Concern concern = concern(ConcernStatus.ASSESSED);
        concern.propose(ProposalKind.CLOSURE, ClosureOutcome.NO_BASIS, new byte[] {1}, HANDLER.id(), NOW);
        assertEquals(Set.of(REFER_TO_EMERGENCY, WRITE_JOURNAL), ConcernPolicy.allowed(HANDLER, concern));
        assertEquals(Set.of(DECIDE_PROPOSAL, REFER_TO_EMERGENCY, WRITE_JOURNAL), ConcernPolicy.allowed(COORDINATOR, concern));
        assertEquals(ProblemType.OWN_WORK, refusal(DECIDE_PROPOSAL, HANDLER, concern));
        assertEquals(ProblemType.ILLEGAL_TRANSITION, refusal(CLOSE, HANDLER, concern));
        assertEquals(ProblemType.ACTION_NOT_ALLOWED, refusal(DECIDE_PROPOSAL, person(Role.HANDLER), concern));
    }

    private static ProblemType refusal(ConcernAction action, Actor actor, Concern concern) {
        return assertThrows(ProblemException.class, () -> ConcernPolicy.require(action, actor, concern)).type();
    }

    private static Actor person(String... roles) {
        return new Actor(UUID.randomUUID(), "Invented", Actor.Kind.PERSON, Set.of(roles));
    }

    /** Handled by HANDLER, brought to its state by its own verbs. */
    private static Concern concern(ConcernStatus status) {
        Concern concern = Concern.register(UUID.randomUUID(), new RegisterConcern(SubjectKind.ADULT, EventType.OTHER, Urgency.DAYS, false, null,
                List.of(), null, null, null), ConcernSource.STAFF, false, UUID.randomUUID(), NOW);
        concern.assignTo(HANDLER.id(), NOW);
        if (status == ConcernStatus.RECEIVED) {
            return concern;
        }
        concern.triage(new TriageConcern(false, SubjectKind.ADULT, EventType.OTHER, Urgency.DAYS, null, null), NOW);
        if (status == ConcernStatus.CLOSED) {
            concern.close(ClosureOutcome.ADVICE_ONLY, NOW);
        }
        if (status.ordinal() >= ConcernStatus.ASSESSED.ordinal() && status != ConcernStatus.CLOSED) {
            concern.assess(Urgency.DAYS, NOW);
        }
        if (status == ConcernStatus.HANDED_OVER) {
            concern.handOver(NOW);
        }
        if (status == ConcernStatus.IN_ACTION || status == ConcernStatus.FOLLOWED_UP) {
            concern.act(LocalDate.of(2027, 2, 23), NOW);
        }
        if (status == ConcernStatus.FOLLOWED_UP) {
            concern.followUp(null, NOW);
        }
        return concern;
    }
}
