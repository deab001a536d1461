package se.samverka.retention;

import static org.hamcrest.Matchers.hasItems;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samverka.disclosure.Disclosures.police;
import static se.samverka.testing.Call.as;
import static se.samverka.testing.Call.newKey;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.samverka.accessibility.Feedback;
import se.samverka.concern.Concerns;
import se.samverka.disclosure.Disclosures;
import se.samverka.identity.Identities;
import se.samverka.rights.Rights;
import se.samverka.shared.idempotency.Idempotency;
import se.samverka.shared.schedule.JobRunner;
import se.samverka.situation.Observations;
import se.samverka.testing.ApiTest;
import se.samverka.testing.Database;
import se.samverka.testing.MovableClock;
import se.samverka.testing.Person;

/** What belongs to no case goes by its own age, and nothing of it is left. */
@ApiTest
class RetentionByAgeTest {
    private static final Duration KEPT = Duration.ofDays(365);

    @Inject
    MovableClock clock;

    @Inject
    JobRunner jobs;

    @Inject
    RetentionByAge byAge;

    @Inject
    Idempotency idempotency;

    @AfterEach
    void letGo() {
        clock.letGo();
    }

    @Test
    void an_observation_goes_after_a_year_with_why_its_sender_called_and_not_before() {
        UUID handled = Observations.received();
        as(Person.COORDINATOR).header("If-Match", "\"0\"").post("/observations/{id}/handling", handled).then().statusCode(200);
        UUID unseen = Observations.received();
        eraseAfter(KEPT.minusMinutes(5));
        assertEquals(2, Database.number("select count(*) from observation where id in (?, ?)", handled, unseen));
        assertEquals(2, Database.number("select count(*) from partner_call where about_id in (?, ?)", handled, unseen));
        eraseAfter(KEPT.plusMinutes(5));
        assertEquals(List.of(), RetentionTest.tablesThatHold(handled.toString()));
        assertEquals(List.of(), RetentionTest.tablesThatHold(unseen.toString()));
        assertTrue(Database.number("select count(*) from audit_event e join retention_rule r on r.id = e.subject_id"
                + " where e.action = 'retention.erased_by_age' and r.kept = 'observation' and e.snapshot like '%kept=observation'") > 0);
    }

    @Test
    void a_call_about_no_one_thing_goes_after_a_year_and_one_about_a_case_goes_with_it() {
        police().get("/partner/police/contact-points").then().statusCode(200);
        String general = Database.column("select id::text from partner_call where operation = 'listPoliceContactPoints' order by id desc limit 1").get(0);
        Disclosures.logIn(Person.COORDINATOR);
        UUID sent = Disclosures.delivered(Concerns.assigned());
        police().get("/partner/police/packages/{id}", sent).then().statusCode(200);
        eraseAfter(KEPT.plusMinutes(5));
        assertEquals(List.of(), RetentionTest.tablesThatHold(general));
        assertEquals(1, Database.number("select count(*) from partner_call where about_id = ? and operation = 'readPolicePackage'", sent));
    }

    @Test
    void a_request_to_open_an_identity_under_a_number_that_no_case_has_goes_after_ninety_days() {
        String none = requestAccess("1999-0077");
        String real = requestAccess(Identities.caseNumber(Concerns.assigned()));
        eraseAfter(Duration.ofDays(90).minusMinutes(5));
        assertEquals(2, Database.number("select count(*) from identity_access_request where id::text in (?, ?)", none, real));
        eraseAfter(Duration.ofDays(90).plusMinutes(5));
        assertEquals(List.of(), RetentionTest.tablesThatHold(none));
        assertEquals(1, Database.number("select count(*) from identity_access_request where id::text = ?", real));
    }

    @Test
    void a_request_for_a_right_about_no_case_goes_a_year_after_its_end_and_never_while_somebody_waits() {
        UUID ended = Rights.registered(Person.AUDITOR);
        Rights.step(Person.AUDITOR, ended, "withdrawal", null).then().statusCode(200);
        UUID waiting = Rights.registered(Person.AUDITOR);
        eraseAfter(KEPT.minusMinutes(5));
        assertEquals(1, Database.number("select count(*) from rights_request where id = ?", ended));
        eraseAfter(KEPT.plusMinutes(5));
        assertEquals(List.of(), RetentionTest.tablesThatHold(ended.toString()));
        assertEquals(1, Database.number("select count(*) from rights_request where id = ?", waiting));
    }

    private static String requestAccess(String caseNumber) {
        return as(Person.OTHER_HANDLER).header("Idempotency-Key", newKey()).body(Map.of("caseNumber", caseNumber, "reason", "Samordning med eget ärende."))
                .post("/identity-access-requests").then().statusCode(201).extract().path("id");
    }

    @Test
    void a_shorter_rule_takes_over_from_its_day_and_all_of_them_are_shown() {
        UUID observation = Observations.received();
        Database.change("insert into retention_rule (id, kept, days, effective_from, decided_by, recorded_at)"
                + " values (uuidv7(), 'observation', 10, current_date + 5, 'Kommunstyrelsen § 12', now())");
        try {
            as(Person.COORDINATOR).get("/retention-rules").then().statusCode(200).body("items.findAll { it.kept == 'observation' }.keptDays", hasItems(10, 365));
            eraseAfter(Duration.ofDays(4));
            assertEquals(1, Database.number("select count(*) from observation where id = ?", observation));
            eraseAfter(Duration.ofDays(11));
            assertEquals(0, Database.number("select count(*) from observation where id = ?", observation));
        } finally {
            Database.change("delete from retention_rule where kept = 'observation' and days = 10");
        }
    }

    @Test
    void what_was_hard_on_a_page_goes_after_a_year_seen_to_or_not() {
        UUID feedback = Feedback.received();
        eraseAfter(KEPT.minusDays(1));
        assertEquals(1, Database.number("select count(*) from accessibility_feedback where id = ?", feedback));
        eraseAfter(KEPT.plusDays(2));
        assertEquals(List.of(), RetentionTest.tablesThatHold(feedback.toString()));
    }

    private void eraseAfter(Duration time) {
        clock.set(Instant.now().plus(time));
        byAge.erase();
        jobs.once("idempotency-forgetting", idempotency::forgetOld);
        clock.letGo();
    }
}
