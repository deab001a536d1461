package se.samverka.rights.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static se.samverka.rights.request.RightsRequestAction.ANSWER;
import static se.samverka.rights.request.RightsRequestAction.BIND;
import static se.samverka.rights.request.RightsRequestAction.DECIDE;
import static se.samverka.rights.request.RightsRequestAction.EXTEND;
import static se.samverka.rights.request.RightsRequestAction.OPEN_REQUESTER;
import static se.samverka.rights.request.RightsRequestAction.WITHDRAW;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.samverka.shared.problem.ProblemException;
import se.samverka.shared.security.Actor;
import se.samverka.shared.security.Role;

@Tag("unit")
class RightsRequestPolicyTest {
    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final Actor AUDITOR = person(Role.AUDITOR);
    private static final Actor COORDINATOR = person(Role.COORDINATOR);
    private static final Actor HANDLER = person(Role.HANDLER);

    @Test
    void the_register_is_kept_by_the_officer_and_decided_by_who_works_with_cases() {
        RightsRequest received = received();
        assertEquals(Set.of(EXTEND, WITHDRAW, OPEN_REQUESTER), allowed(AUDITOR, received, false, false));
        assertEquals(Set.of(BIND, DECIDE, EXTEND, WITHDRAW), allowed(COORDINATOR, received, false, false));
        assertEquals(Set.of(), allowed(HANDLER, received, false, false));
        assertEquals(Set.of(BIND, DECIDE, EXTEND, WITHDRAW, OPEN_REQUESTER), allowed(new Actor(RECEIVER, "", Actor.Kind.PERSON, Set.of(Role.HANDLER)), received, false, false));
    }

    @Test
    void who_asks_about_a_case_is_its_receivers_to_see() {
        RightsRequest bound = received();
        bound.bind(UUID.randomUUID(), "2026-0042");
        assertEquals(Set.of(EXTEND, WITHDRAW), allowed(AUDITOR, bound, false, false));
        assertEquals(Set.of(DECIDE, EXTEND, WITHDRAW), allowed(COORDINATOR, bound, true, false));
        assertEquals(Set.of(DECIDE, EXTEND, WITHDRAW, OPEN_REQUESTER), allowed(HANDLER, bound, true, true));
        assertEquals(Set.of(), allowed(new Actor(RECEIVER, "", Actor.Kind.PERSON, Set.of(Role.HANDLER)), bound, false, false), "who received it before");
        assertEquals(Set.of(DECIDE, EXTEND, WITHDRAW), allowed(person(Role.COORDINATOR, Role.HANDLER), bound, true, true), "a coordinator, whoever else they are");
        assertEquals(Set.of(EXTEND, WITHDRAW, OPEN_REQUESTER), allowed(AUDITOR, bound, false, true), "after breaking the glass");
    }

    @Test
    void is_answered_once_it_is_decided_and_over_then() {
        RightsRequest request = received();
        request.decide(new DecideRightsRequest(RightsOutcome.GRANTED, null, "Inget hindrar det."), new byte[0], COORDINATOR, NOW);
        assertEquals(Set.of(ANSWER, OPEN_REQUESTER), allowed(AUDITOR, request, false, false));
        request.answer(new AnswerRightsRequest(LocalDate.of(2026, 11, 24), RequestChannel.LETTER, false), NOW);
        assertEquals(Set.of(OPEN_REQUESTER), allowed(AUDITOR, request, false, false));
        assertEquals(Set.of(), allowed(COORDINATOR, request, false, false));
    }

    @Test
    void nobody_else_may_anything() {
        for (Actor stranger : new Actor[] {person(Role.STAFF), person(Role.ADMIN), Actor.system("job"),
            new Actor(UUID.randomUUID(), "", Actor.Kind.MACHINE, Set.of(Role.AUDITOR))}) {
            assertEquals(Set.of(), allowed(stranger, received(), false, false));
            assertThrows(ProblemException.class, () -> new RightsRequestPolicy(stranger, received(), false, false).require(EXTEND));
        }
    }

    private static final UUID RECEIVER = UUID.randomUUID();

    private static RightsRequest received() {
        return RightsRequest.register(UUID.randomUUID(), new RegisterRightsRequest(RightsRequestKind.ACCESS, RequesterKind.DATA_SUBJECT,
                RequestChannel.LETTER, LocalDate.of(2026, 11, 20), new RequesterParticulars("Person Ett", "Storgatan 1", "Vad står om mig?"), null),
                new byte[] {1}, new Actor(RECEIVER, "", Actor.Kind.PERSON, Set.of()), NOW);
    }

    private static Set<RightsRequestAction> allowed(Actor actor, RightsRequest request, boolean worksWithCase, boolean opensIdentity) {
        return new RightsRequestPolicy(actor, request, worksWithCase, opensIdentity).allowed();
    }

    private static Actor person(String... roles) {
        return new Actor(UUID.randomUUID(), "", Actor.Kind.PERSON, Set.of(roles));
    }
}
