package se.samverka.rights;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.samverka.testing.Call.as;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.samverka.concern.Concerns;
import se.samverka.testing.ApiTest;
import se.samverka.testing.Database;
import se.samverka.testing.MovableClock;
import se.samverka.testing.Person;

/** Safeguard 17: the person is told within a month, later only with a reason and a day, and what is late is seen. */
@ApiTest
class InformationTest {
    @Inject
    MovableClock clock;

    @AfterEach
    void letGo() {
        clock.letGo();
    }

    @Test
    void is_owed_within_a_month_and_becomes_the_handlers_to_do() {
        UUID id = Concerns.assigned();
        as(Person.HANDLER).get("/concerns/{id}/information", id).then().statusCode(200).body("duty.status", equalTo("owed"))
                .body("duty.dueOn", equalTo(StatutoryTime.months(Concerns.today(), 1).toString())).body("duty.overdueDays", is(0)).body("mayNote", is(true));
        as(Person.HANDLER).get("/me/tasks").then().body("items.findAll { it.kind == 'inform_subject' }.subjectId", not(hasItem(id.toString())));
        // The most urgent of all that other tests left.
        Database.change("update information_duty set obtained_on = date '2020-01-02' where concern_id = ?", id);
        as(Person.HANDLER).get("/me/tasks").then().body("items.findAll { it.kind == 'inform_subject' }.subjectId", hasItem(id.toString()));
        as(Person.COORDINATOR).get("/me/tasks").then().body("items.findAll { it.kind == 'inform_subject' }.subjectId", not(hasItem(id.toString())));
        as(Person.AUDITOR).get("/information-duties").then().statusCode(200)
                .body("items.find { it.caseNumber == '" + Restrictions.caseNumber(id) + "' }.overdueDays", greaterThan(0));
    }

    @Test
    void ends_when_the_person_was_told() {
        UUID id = Concerns.assigned();
        Rights.noteInformation(Person.HANDLER, id, informed()).then().statusCode(200).body("duty.status", equalTo("informed")).body("duty.dueOn", nullValue())
                .body("notes.channel", contains("letter")).body("notes.notedBy.name", contains("Hanna Wikström"));
        as(Person.AUDITOR).get("/information-duties").then().body("items.caseNumber", not(hasItem(Restrictions.caseNumber(id))));
        as(Person.HANDLER).get("/concerns/{id}/history", id).then().body("items.action", hasItem("rights.information_noted"));
        as(Person.HANDLER).get("/concerns/{id}/reads", id).then().body("items.action", hasItem("rights.information_read"));
    }

    @Test
    void is_put_off_only_with_a_ground_a_reason_and_a_near_day() {
        UUID id = Concerns.assigned();
        refused(id, delayed("reason", null), "#/reason", "required");
        refused(id, delayed("ground", null), "#/ground", "required");
        refused(id, delayed("reviewOn", null), "#/reviewOn", "required");
        refused(id, delayed("reviewOn", Concerns.today().toString()), "#/reviewOn", "in_the_past");
        refused(id, delayed("reviewOn", Concerns.today().plusMonths(4).toString()), "#/reviewOn", "too_far_ahead");
        refused(id, delayed("ground", "already_informed"), "#/ground", "not_for_a_delay");
        refused(id, delayed("informedOn", Concerns.today().toString()), "#/informedOn", "not_with_this");
        Map<String, Object> early = informed();
        early.put("informedOn", Concerns.today().minusDays(1).toString());
        refused(id, early, "#/informedOn", "before_received");
        String review = Concerns.today().plusDays(20).toString();
        Rights.noteInformation(Person.HANDLER, id, delayed("reviewOn", review)).then().statusCode(200).body("duty.dueOn", equalTo(review));
        clock.set(Instant.now().plus(Duration.ofDays(22)));
        as(Person.HANDLER).get("/concerns/{id}/information", id).then().body("duty.overdueDays", is(2));
        Map<String, Object> ended = delayed("ground", "no_person");
        ended.put("outcome", "not_owed");
        ended.remove("reviewOn");
        Rights.noteInformation(Person.COORDINATOR, id, ended).then().statusCode(200).body("duty.status", equalTo("not_owed")).body("notes.outcome", contains("not_owed", "delayed"));
    }

    @Test
    void is_not_owed_about_a_place_until_it_is_sorted_as_a_person() {
        UUID id = Concerns.received(Concerns.registration("subjectKind", "place_or_event"));
        as(Person.COORDINATOR).get("/concerns/{id}/information", id).then().body("duty.status", equalTo("not_owed"));
        Concerns.step(Person.COORDINATOR, id, "triage", Concerns.triage("adult")).then().statusCode(200);
        as(Person.COORDINATOR).get("/concerns/{id}/information", id).then().body("duty.status", equalTo("owed"));
    }

    @Test
    void goes_on_while_restricted_and_is_nobody_elses() throws SQLException {
        UUID id = Concerns.assigned();
        Restrictions.restricted(id);
        Rights.noteInformation(Person.OTHER_HANDLER, id, informed()).then().statusCode(404);
        as(Person.HANDLER).header("If-Match", "\"7\"").body(informed()).post("/concerns/{id}/information-notes", id).then().statusCode(412);
        Rights.noteInformation(Person.HANDLER, id, informed()).then().statusCode(200);
        try (Connection auditor = Database.as(Person.AUDITOR, "officer")) {
            assertEquals(List.of("informed"), Database.column(auditor, "select status from information_duty where concern_id = ?", id));
            assertEquals(List.of(), Database.column(auditor, "select outcome from information_note where concern_id = ?", id), "no reasons");
        }
        as(Person.OTHER_HANDLER).get("/information-duties").then().body("items.caseNumber", not(hasItem(Restrictions.caseNumber(id))));
    }

    private static void refused(UUID id, Map<String, Object> note, String pointer, String code) {
        Rights.noteInformation(Person.HANDLER, id, note).then().statusCode(422).body("errors.pointer", contains(pointer)).body("errors.code", contains(code))
                .body("errors.detail", contains(notNullValue()));
    }

    private static Map<String, Object> informed() {
        return new HashMap<>(Map.of("outcome", "informed", "informedOn", Concerns.today().toString(), "channel", "letter"));
    }

    private static Map<String, Object> delayed(String field, Object value) {
        Map<String, Object> note = new HashMap<>(Map.of("outcome", "delayed", "ground", "would_defeat_purpose", "reason", "Polisen utreder.",
                "reviewOn", Concerns.today().plusDays(20).toString()));
        note.put(field, value);
        return note;
    }
}
