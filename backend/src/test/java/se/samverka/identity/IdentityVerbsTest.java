package se.samverka.identity;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static se.samverka.testing.Call.as;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samverka.concern.Concerns;
import se.samverka.shared.problem.ProblemException;
import se.samverka.shared.security.Actor;
import se.samverka.shared.security.Capacity;
import se.samverka.shared.security.CurrentActor;
import se.samverka.testing.ApiTest;
import se.samverka.testing.Database;
import se.samverka.testing.Person;

/** What hand-over, intake, messages and retention rely on. */
@ApiTest
class IdentityVerbsTest {
    @Inject
    IdentityVerbs verbs;

    @Inject
    Vault erasure;

    @Inject
    IdentityLookup lookup;

    @Inject
    SealedIdentityLookup sealed;

    @Inject
    Vault vault;

    @Inject
    CurrentActor current;

    @BeforeEach
    void mayWrite() {
        Identities.forgetSearches();
        Identities.endGlass(Person.OTHER_HANDLER);
        as(Person.OTHER_HANDLER).get("/me").then().statusCode(200);
    }

    @Test
    void a_coordinator_entrusts_without_seeing_and_the_new_receiver_opens_those_fields() {
        UUID concern = Concerns.assigned();
        UUID identity = Identities.recorded(concern);
        UUID handOver = UUID.randomUUID();
        acting(Person.COORDINATOR, () -> verbs.entrust(concern, handOver, Set.of(Person.OTHER_HANDLER.id()), EnumSet.of(IdentityField.NAME, IdentityField.ADDRESS)));
        Identities.list(Person.OTHER_HANDLER, concern).then().statusCode(200).body("right", equalTo("entrusted"))
                .body("items[0].openableFields", equalTo(List.of("name", "address"))).body("allowedActions", contains("open"));
        Identities.open(Person.OTHER_HANDLER, concern, identity, "name", "address").then().statusCode(200).body("name", equalTo("Alvar Testsson"));
        Identities.open(Person.OTHER_HANDLER, concern, identity, "phone").then().statusCode(403);
        acting(Person.COORDINATOR, () -> verbs.withdraw(handOver));
        Identities.list(Person.OTHER_HANDLER, concern).then().statusCode(404);
    }

    @Test
    void an_acknowledged_hand_over_leaves_nothing_here() {
        UUID concern = Concerns.assigned();
        UUID identity = Identities.recorded(concern, Identities.withNumber(Identities.NUMBER));
        UUID handOver = UUID.randomUUID();
        acting(Person.HANDLER, () -> verbs.entrust(concern, handOver, Set.of(Person.OTHER_HANDLER.id()), EnumSet.of(IdentityField.NAME)));
        acting(Person.OTHER_HANDLER, () -> verbs.release(concern));
        assertNothingIsLeft(concern);
        Identities.list(Person.HANDLER, concern).then().statusCode(200).body("items", empty());
        Identities.open(Person.HANDLER, concern, identity, "name").then().statusCode(404);
        Identities.list(Person.OTHER_HANDLER, concern).then().statusCode(404);
    }

    @Test
    void a_coordinator_notes_an_acknowledgement_from_outside_and_everything_is_removed() {
        UUID concern = Concerns.assigned();
        Identities.recorded(concern);
        acting(Person.COORDINATOR, () -> verbs.release(concern));
        assertNothingIsLeft(concern);
    }

    @Test
    void a_stranger_releases_nothing() {
        UUID concern = Concerns.assigned();
        Identities.recorded(concern);
        acting(Person.SECTOR_LEAD, () -> verbs.release(concern));
        acting(Person.OTHER_HANDLER, () -> verbs.release(concern));
        assertEquals(1, Database.number("select count(*) from sealed_identity where concern_id = ?", concern));
    }

    @Test
    void how_to_reach_a_reporter_is_kept_by_the_reporter_read_by_the_system_and_erased_first() {
        UUID concern = Concerns.received();
        acting(Person.TEACHER, Capacity.REPORTER, () ->
                verbs.keepReporter(concern, new ReporterContact("Vera Provsson", "070-174 06 05", "vera@example.se"), "#/contact"));
        assertEquals(Optional.of(new ReporterContact("Vera Provsson", "+46701740605", "vera@example.se")), asSystem(() -> sealed.reporterOf(concern)));
        assertRefused(Person.COORDINATOR, () -> sealed.reporterOf(concern));
        asSystem(() -> {
            erasure.eraseReporters(List.of(concern));
            return null;
        });
        assertEquals(Optional.empty(), asSystem(() -> sealed.reporterOf(concern)));
    }

    @Test
    void what_is_held_is_known_to_who_may_open_it() {
        UUID concern = Concerns.assigned();
        Identities.recorded(concern);
        acting(Person.HANDLER, () -> assertEquals(1, lookup.heldOf(concern).size()));
        acting(Person.COORDINATOR, () -> assertEquals(List.of(), lookup.heldOf(concern)));
        assertRefused(Person.HANDLER, () -> sealed.open(concern, EnumSet.allOf(IdentityField.class)));
        assertEquals("Alvar Testsson", asSystem(() -> sealed.open(concern, EnumSet.of(IdentityField.NAME))).get(0).name());
    }

    @Test
    void erasing_a_case_erases_it_here() {
        UUID concern = Concerns.assigned();
        Identities.recorded(concern);
        Identities.grant(Person.COORDINATOR, Identities.requested(Person.OTHER_HANDLER, concern), 1).then().statusCode(200);
        Identities.brokenGlass(Person.OTHER_HANDLER, concern);
        String number = Identities.caseNumber(concern);
        asSystem(() -> {
            Arc.container().select(se.samverka.shared.erasure.CaseErasure.class).stream()
                    .filter(erasure -> erasure.getClass().getName().contains("se.samverka.identity")).forEach(erasure -> erasure.erase(List.of(concern)));
            return null;
        });
        assertNothingIsLeft(concern);
        assertEquals(0, Database.number("select (select count(*) from identity_access where concern_id = ?) + (select count(*) from identity_access_request where case_number = ?)"
                + " + (select count(*) from break_glass where case_number = ?)", concern, number, number));
    }

    private static void assertNothingIsLeft(UUID concern) {
        assertEquals(0, Database.number("select (select count(*) from sealed_identity where concern_id = ?) + (select count(*) from sealed_field where concern_id = ?)"
                + " + (select count(*) from identity_vault where concern_id = ?)", concern, concern, concern));
    }

    private void assertRefused(Person person, Runnable work) {
        assertThrows(ProblemException.class, () -> acting(person, Capacity.OFFICER, work));
    }

    private void acting(Person person, Runnable work) {
        acting(person, Capacity.OFFICER, work);
    }

    private void acting(Person person, Capacity capacity, Runnable work) {
        as(person).get("/me").then().statusCode(200);
        acting(new Actor(person.id(), person.fullName(), Actor.Kind.PERSON, person.roles()), capacity, work);
    }

    private <T> T asSystem(Supplier<T> work) {
        AtomicReference<T> found = new AtomicReference<>();
        acting(Actor.system("test"), Capacity.OFFICER, () -> found.set(work.get()));
        return found.get();
    }

    private void acting(Actor actor, Capacity capacity, Runnable work) {
        ManagedContext request = Arc.container().requestContext();
        request.activate();
        try {
            current.become(actor);
            if (capacity == Capacity.REPORTER) {
                current.asReporter();
            }
            QuarkusTransaction.requiringNew().run(work);
        } finally {
            request.terminate();
        }
    }
}
