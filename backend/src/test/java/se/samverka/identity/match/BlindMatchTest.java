package se.samverka.identity.match;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static se.samverka.testing.Call.as;
import static se.samverka.testing.Call.asStrong;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samverka.concern.Concerns;
import se.samverka.identity.Identities;
import se.samverka.shared.schedule.JobRunner;
import se.samverka.testing.ApiTest;
import se.samverka.testing.Database;
import se.samverka.testing.Person;

/** An earlier concern about the same person: told to the receiver of the later one, and to nobody else. */
@ApiTest
class BlindMatchTest {
    @Inject
    JobRunner jobs;

    @Inject
    BlindMatch match;

    @BeforeEach
    void mayWrite() {
        Identities.forgetSearches();
        Identities.endGlass(Person.OTHER_HANDLER);
    }

    @Test
    void the_receiver_is_told_whom_to_ask_and_nothing_else() {
        String name = uniqueName();
        UUID earlier = handledBy(Person.OTHER_HANDLER, named(name));
        UUID later = Concerns.assigned();
        Identities.recorded(later, reordered(name));
        compare();
        Response told = matches(Person.HANDLER, later);
        told.then().statusCode(200).body("items.handler.name", contains(Person.OTHER_HANDLER.fullName()));
        assertFalse(told.asString().contains(earlier.toString()) || told.asString().contains(Identities.caseNumber(earlier)));
        matches(Person.OTHER_HANDLER, earlier).then().body("items", empty());
        assertEquals(List.of(Person.HANDLER.id().toString()), Database.column("select recipient_id from notice where kind = 'identity_matched' and subject_id = ?", later));
    }

    @Test
    void an_equal_number_is_enough_whatever_the_name() {
        UUID earlier = handledBy(Person.OTHER_HANDLER, new HashMap<>(Map.of("name", uniqueName(), "personalIdentityNumber", Identities.OTHER_NUMBER, "numberJustification", "Behövs.")));
        UUID later = Concerns.assigned();
        Identities.recorded(later, new HashMap<>(Map.of("personalIdentityNumber", "811228-9874", "numberJustification", "Behövs.")));
        compare();
        assertEquals(1, Database.number("select count(*) from identity_match where concern_id = ? and earlier_concern_id = ?", later, earlier));
    }

    @Test
    void a_name_without_a_year_a_reporter_and_another_year_are_no_match() {
        String name = uniqueName();
        handledBy(Person.OTHER_HANDLER, named(name));
        UUID later = Concerns.assigned();
        Identities.recorded(later, new HashMap<>(Map.of("name", name)));
        Map<String, Object> reporter = Identities.identity(named(name));
        reporter.put("whose", "reporter");
        reporter.remove("pseudonym");
        Identities.record(Person.HANDLER, later, reporter).then().statusCode(201);
        compare();
        matches(Person.HANDLER, later).then().body("items", empty());
    }

    @Test
    void the_earlier_case_learns_that_somebody_was_pointed_to_it_and_not_from_where() {
        String name = uniqueName();
        UUID earlier = handledBy(Person.OTHER_HANDLER, named(name));
        UUID later = Concerns.assigned();
        Identities.recorded(later, named(name));
        compare();
        assertEquals(List.of(""), Database.column("select snapshot from audit_event where subject_id = ? and action = 'identity.match_signalled'", earlier));
        for (Person person : List.of(Person.COORDINATOR, Person.OTHER_HANDLER)) {
            String seen = as(person).get("/concerns/{id}/history", earlier).asString() + as(person).get("/concerns/{id}/reads", earlier).asString();
            assertFalse(seen.contains(later.toString()) || seen.contains(Identities.caseNumber(later)), seen);
            as(person).get("/concerns/{id}/history", earlier).then()
                    .body("items.findAll { it.action == 'identity.match_signalled' }.by.name", contains(equalTo(null)));
        }
    }

    @Test
    void nobody_can_tell_a_case_with_a_match_from_one_without() {
        String name = uniqueName();
        handledBy(Person.OTHER_HANDLER, named(name));
        UUID with = Concerns.assigned();
        UUID without = Concerns.assigned();
        Identities.recorded(with, named(name));
        Identities.recorded(without, named(uniqueName()));
        compare();
        matches(Person.HANDLER, with).then().statusCode(200);
        matches(Person.HANDLER, without).then().statusCode(200);
        assertEquals(Identities.actions(without), Identities.actions(with));
        for (Person person : List.of(Person.COORDINATOR, Person.AUDITOR, Person.TEACHER)) {
            assertEquals(403, matches(person, with).statusCode());
        }
        assertEquals(404, matches(Person.OTHER_HANDLER, with).statusCode());
        as(Person.HANDLER).get("/concerns/{id}/identity-matches", with).then().statusCode(401).body("type", equalTo("/api/v1/problems/step-up-required"));
    }

    @Test
    void whom_to_ask_follows_the_case() {
        String name = uniqueName();
        UUID earlier = handledBy(Person.HANDLER, named(name));
        UUID later = Concerns.assigned();
        Identities.recorded(later, named(name));
        compare();
        Concerns.assign(earlier, Person.OTHER_HANDLER);
        compare();
        matches(Person.HANDLER, later).then().body("items.handler.name", contains(Person.OTHER_HANDLER.fullName()));
    }

    @Test
    void written_later_into_an_older_concern_it_is_still_the_younger_ones_receiver_who_is_told() {
        String name = uniqueName();
        UUID older = Concerns.assigned();
        UUID younger = Concerns.assigned();
        Identities.recorded(younger, named(name));
        compare();
        Identities.recorded(older, named(name));
        compare();
        matches(Person.HANDLER, younger).then().body("items.size()", equalTo(1));
        matches(Person.HANDLER, older).then().body("items", empty());
    }

    private void compare() {
        jobs.once("blind-match", match::compareNew);
    }

    private static Response matches(Person person, UUID concern) {
        return asStrong(person).get("/concerns/{id}/identity-matches", concern);
    }

    /** A concern with that person in it, and that handler. */
    private static UUID handledBy(Person handler, Map<String, Object> details) {
        UUID concern = Concerns.assigned();
        Identities.recorded(concern, details);
        if (handler != Person.HANDLER) {
            Concerns.assign(concern, handler);
        }
        return concern;
    }

    private static Map<String, Object> named(String name) {
        return new HashMap<>(Map.of("name", name, "birthYear", "2009"));
    }

    private static Map<String, Object> reordered(String name) {
        String[] parts = name.split(" ");
        return named(parts[1].toUpperCase() + ", " + parts[0]);
    }

    private static String uniqueName() {
        return "Test" + UUID.randomUUID().toString().replaceAll("[^a-f]", "") + " Efternamn";
    }
}
