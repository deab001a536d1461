package se.samverka.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static se.samverka.disclosure.DisclosureAction.APPROVE;
import static se.samverka.disclosure.DisclosureAction.NOTE_RECEIPT;
import static se.samverka.disclosure.DisclosureAction.PREPARE;
import static se.samverka.disclosure.DisclosureAction.REFUSE;
import static se.samverka.disclosure.DisclosureAction.SEND;

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
import se.samverka.disclosure.content.Outcome;
import se.samverka.legalbasis.Direction;
import se.samverka.legalbasis.RecipientKind;
import se.samverka.shared.problem.ProblemException;
import se.samverka.shared.problem.ProblemType;
import se.samverka.shared.security.Actor;
import se.samverka.shared.security.Role;

@Tag("unit")
class DisclosurePolicyTest {
    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final Actor COORDINATOR = person(Role.STAFF, Role.COORDINATOR);
    private static final Actor HANDLER = person(Role.STAFF, Role.HANDLER);
    private static final Actor PRINCIPAL = person(Role.STAFF, Role.PRINCIPAL);

    private static final Map<DisclosureStatus, Set<DisclosureAction>> BY_OFFICERS = Map.of(
            DisclosureStatus.REQUESTED, Set.of(PREPARE, REFUSE), DisclosureStatus.PROACTIVE, Set.of(PREPARE, REFUSE),
            DisclosureStatus.SECRECY_REVIEW, Set.of(PREPARE, APPROVE, REFUSE),
            DisclosureStatus.GRANTED, Set.of(PREPARE, REFUSE, SEND), DisclosureStatus.PARTLY_GRANTED, Set.of(PREPARE, REFUSE, SEND),
            DisclosureStatus.REFUSED, Set.of(), DisclosureStatus.SENT, Set.of(NOTE_RECEIPT), DisclosureStatus.RECEIPTED, Set.of());

    @ParameterizedTest
    @EnumSource
    void officers_may(DisclosureStatus status) {
        for (Actor officer : List.of(COORDINATOR, HANDLER)) {
            assertEquals(BY_OFFICERS.get(status), DisclosurePolicy.allowed(officer, disclosure(status), List.of()));
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_principal_who_is_asked_says_yes_or_no_and_nothing_else(DisclosureStatus status) {
        Set<DisclosureAction> expected = switch (status) {
            case SECRECY_REVIEW -> Set.of(APPROVE, REFUSE);
            case GRANTED, PARTLY_GRANTED -> Set.of(REFUSE);
            default -> Set.of();
        };
        assertEquals(expected, DisclosurePolicy.allowed(PRINCIPAL, disclosure(status), List.of()));
    }

    @ParameterizedTest
    @EnumSource
    void nobody_else_may_anything(DisclosureStatus status) {
        Actor machine = new Actor(HANDLER.id(), "", Actor.Kind.MACHINE, Set.of(Role.COORDINATOR, Role.HANDLER));
        for (Actor stranger : List.of(person(Role.HANDLER), person(Role.PRINCIPAL), person(Role.STAFF), person(Role.AUDITOR), person(Role.ADMIN),
                person(Role.POLICE_LIAISON), person(), machine, Actor.system("job"))) {
            assertEquals(Set.of(), DisclosurePolicy.allowed(stranger, disclosure(status), List.of()));
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_is_required_is_what_is_allowed(DisclosureStatus status) {
        for (Actor actor : List.of(COORDINATOR, PRINCIPAL, person(Role.STAFF))) {
            Disclosure disclosure = disclosure(status);
            for (DisclosureAction action : DisclosureAction.values()) {
                if (DisclosurePolicy.allowed(actor, disclosure, List.of()).contains(action)) {
                    DisclosurePolicy.require(action, actor, disclosure, List.of());
                } else {
                    assertThrows(ProblemException.class, () -> DisclosurePolicy.require(action, actor, disclosure, List.of()));
                }
            }
        }
    }

    @Test
    void nobody_approves_twice() {
        Disclosure disclosure = disclosure(DisclosureStatus.SECRECY_REVIEW);
        List<DisclosureApproval> own = List.of(new DisclosureApproval(disclosure.id(), "a".repeat(64), HANDLER.id(), NOW));
        assertEquals(Set.of(PREPARE, REFUSE), DisclosurePolicy.allowed(HANDLER, disclosure, own));
        assertEquals(Set.of(PREPARE, APPROVE, REFUSE), DisclosurePolicy.allowed(COORDINATOR, disclosure, own));
        ProblemException refused = assertThrows(ProblemException.class, () -> DisclosurePolicy.require(APPROVE, HANDLER, disclosure, own));
        assertEquals(ProblemType.OWN_WORK, refused.type());
    }

    @Test
    void a_step_that_the_state_does_not_lead_to_is_refused_by_the_entity_too() {
        assertThrows(IllegalStateException.class, () -> disclosure(DisclosureStatus.PROACTIVE).send(SendingMethod.PHONE, HANDLER.id(), NOW));
        assertThrows(IllegalStateException.class, () -> disclosure(DisclosureStatus.SENT).refuse(new byte[0], HANDLER.id(), NOW));
        assertThrows(IllegalStateException.class, () -> disclosure(DisclosureStatus.REFUSED).grant(Outcome.GRANTED, HANDLER.id(), NOW));
    }

    private static Actor person(String... roles) {
        return new Actor(UUID.randomUUID(), "Invented", Actor.Kind.PERSON, Set.of(roles));
    }

    /** Asked of PRINCIPAL, brought to its state by its own verbs. */
    private static Disclosure disclosure(DisclosureStatus status) {
        ConcernBrief concern = new ConcernBrief(UUID.randomUUID(), "2026-0042", 0, ConcernStatus.TRIAGED, SubjectKind.ADULT, EventType.OTHER,
                Urgency.DAYS, ConcernSource.STAFF, HANDLER.id(), NOW, null, null, false);
        Disclosure disclosure = Disclosure.start(UUID.randomUUID(), concern, null,
                status == DisclosureStatus.REQUESTED ? Direction.ON_REQUEST : Direction.OWN_INITIATIVE, RecipientKind.POLICE, null, new byte[0], HANDLER.id(), NOW);
        if (status == DisclosureStatus.REQUESTED || status == DisclosureStatus.PROACTIVE) {
            return disclosure;
        }
        disclosure.prepare(new Preparation("act_2025_170_section_6", 1, new byte[0], "a".repeat(64), PRINCIPAL.id(), HANDLER.id(), NOW));
        switch (status) {
            case GRANTED, SENT, RECEIPTED -> disclosure.grant(Outcome.GRANTED, HANDLER.id(), NOW);
            case PARTLY_GRANTED -> disclosure.grant(Outcome.PARTLY_GRANTED, HANDLER.id(), NOW);
            case REFUSED -> disclosure.refuse(new byte[0], HANDLER.id(), NOW);
            default -> { }
        }
        if (status == DisclosureStatus.SENT || status == DisclosureStatus.RECEIPTED) {
            disclosure.send(SendingMethod.PHONE, HANDLER.id(), NOW);
        }
        if (status == DisclosureStatus.RECEIPTED) {
            disclosure.noteReceipt(LocalDate.of(2026, 11, 24), NOW);
        }
        return disclosure;
    }
}
