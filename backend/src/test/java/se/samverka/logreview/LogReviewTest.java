package se.samverka.logreview;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static se.samverka.testing.Call.as;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samverka.concern.Concerns;
import se.samverka.identity.Identities;
import se.samverka.relativesupport.SupportCases;
import se.samverka.shared.schedule.JobRunner;
import se.samverka.testing.ApiTest;
import se.samverka.testing.Database;
import se.samverka.testing.Person;

/** Who has read what; and drawn reads, explained to somebody who did not read (SoLPuL 10 §, safeguard 19). */
@ApiTest
class LogReviewTest {
    @Inject
    ReadReviewService reviews;

    @Inject
    JobRunner jobs;

    @Test
    void a_drawn_visit_is_explained_by_its_reader_and_accepted_by_somebody_else() {
        UUID review = ReadReviews.asked();
        as(Person.HANDLER).get("/read-reviews/{id}", review).then().statusCode(200).body("status", equalTo("asked"))
                .body("actions", contains("concern.opened")).body("grounds", hasItem("random")).body("allowedActions", contains("explain"));
        as(Person.AUDITOR).get("/read-reviews/{id}", review).then().body("allowedActions", empty()).body("reader.name", equalTo(Person.HANDLER.fullName()));
        ReadReviews.explain(review, "Förberedde ett möte.").then().statusCode(200).body("status", equalTo("explained")).body("allowedActions", empty());
        as(Person.AUDITOR).get("/read-reviews/{id}", review).then().body("explanation", equalTo("Förberedde ett möte."))
                .body("allowedActions", containsInAnyOrder("accept", "mark_unexplained"));
        ReadReviews.accept(Person.AUDITOR, review).then().statusCode(200).body("status", equalTo("accepted"))
                .body("decidedBy.name", equalTo(Person.AUDITOR.fullName())).body("decision", nullValue());
        ReadReviews.markUnexplained(review, "2", "Nej.").then().statusCode(409);
        assertEquals(List.of("read_review.accepted", "read_review.asked", "read_review.explained"),
                Database.column("select action from audit_event where subject_id = ? order by action", review));
    }

    @Test
    void both_are_told_and_have_it_to_do() {
        UUID review = ReadReviews.asked();
        as(Person.HANDLER).get("/me/tasks").then().body("items.findAll { it.subjectId == '" + review + "' }.kind", contains("explain_read"));
        assertEquals(List.of(Person.HANDLER.id().toString()), Database.column("select recipient_id from notice where kind = 'read_to_explain' and subject_id = ?", review));
        String reviewer = Database.column("select reviewer_id from read_review where id = ?", review).get(0);
        ReadReviews.explain(review, "Förberedde ett möte.").then().statusCode(200);
        as(Person.HANDLER).get("/me/tasks").then().body("items.subjectId", not(hasItem(review.toString())));
        assertEquals(List.of(reviewer), Database.column("select recipient_id from notice where kind = 'read_to_review' and subject_id = ?", review));
        if (reviewer.equals(Person.AUDITOR.id().toString())) {
            as(Person.AUDITOR).get("/me/tasks").then().body("items.findAll { it.subjectId == '" + review + "' }.kind", contains("review_read"));
        }
        ReadReviews.accept(Person.AUDITOR, review, "Stämmer.").then().statusCode(200);
        assertEquals(1, Database.number("select count(*) from notice where kind = 'read_reviewed' and subject_id = ?", review));
        as(Person.HANDLER).get("/read-reviews/{id}", review).then().body("decision", equalTo("Stämmer."));
    }

    @Test
    void what_nobody_explained_in_time_is_marked_with_a_reason_and_is_a_figure() {
        UUID review = ReadReviews.asked();
        ReadReviews.markUnexplained(review, "0", "Inget svar.").then().statusCode(409).body("type", equalTo("/api/v1/problems/illegal-transition"));
        String period = Database.column("select period_id from read_review where id = ?", review).get(0);
        String explainBy = Database.column("select explain_by from read_review where id = ?", review).get(0);
        ReadReviews.at(LocalDate.parse(explainBy).plusDays(1) + "T09:00", () -> {
            figures(period, "overdue", 1);
            as(Person.AUDITOR).header("If-Match", "\"0\"").body(Map.of()).post("/read-reviews/{id}/unexplained", review).then().statusCode(422)
                    .body("errors.pointer", contains("#/reason"));
            ReadReviews.markUnexplained(review, "0", "Inget svar.").then().statusCode(200).body("status", equalTo("unexplained"));
            figures(period, "overdue", 0);
            figures(period, "unexplained", 1);
            figures(period, "drawn", 1);
        });
        as(Person.AUDITOR).get("/read-reviews?status=unexplained&periodId=" + period).then().body("items.id", contains(review.toString()));
        as(Person.AUDITOR).get("/read-reviews?status=guilty").then().statusCode(400);
    }

    @Test
    void an_auditor_who_read_is_reviewed_by_somebody_else() {
        UUID concern = Concerns.assigned();
        as(Person.COORDINATOR).get("/me").then().statusCode(200);
        ReadReviews.drawn(Person.OTHER_COORDINATOR, () -> {
            Identities.endGlass(Person.AUDITOR);
            Identities.brokenGlass(Person.AUDITOR, concern);
            as(Person.AUDITOR).get("/concerns/{id}", concern).then().statusCode(200);
            Identities.endGlass(Person.AUDITOR);
        });
        UUID review = ReadReviews.of(concern);
        as(Person.AUDITOR).get("/read-reviews/{id}", review).then().body("grounds", hasItems("break_glass", "outside_assignment"))
                .body("allowedActions", contains("explain"));
        as(Person.AUDITOR).header("If-Match", "\"0\"").body(Map.of("explanation", "Tillsyn.")).post("/read-reviews/{id}/explanation", review).then().statusCode(200);
        ReadReviews.accept(Person.AUDITOR, review).then().statusCode(409).body("type", equalTo("/api/v1/problems/own-work"));
        assertEquals(1, Database.number("select count(*) from read_review where id = ? and reviewer_id is not null and reviewer_id <> reader_id", review));
    }

    @Test
    void others_do_not_learn_of_it() {
        UUID review = ReadReviews.explained();
        for (Person person : List.of(Person.OTHER_HANDLER, Person.COORDINATOR, Person.TEACHER, Person.ADMIN)) {
            as(person).get("/read-reviews/{id}", review).then().statusCode(404);
        }
        as(Person.COORDINATOR).get("/read-reviews?limit=100").then().body("items.id", not(hasItem(review.toString())));
        ReadReviews.accept(Person.COORDINATOR, review).then().statusCode(404);
        as(Person.OTHER_HANDLER).header("If-Match", "\"0\"").body(Map.of("explanation", "Jag.")).post("/read-reviews/{id}/explanation", review).then().statusCode(404);
    }

    @Test
    void row_security_alone_keeps_reader_and_reviewer_apart() throws SQLException {
        UUID review = ReadReviews.explained();
        String accept = "update read_review set status = 'accepted', decided_by = '%s', decided_at = now() where id = '" + review + "'";
        assertEquals(0, changed(Person.HANDLER, accept.formatted(Person.AUDITOR.id())));
        assertEquals(0, changed(Person.COORDINATOR, accept.formatted(Person.COORDINATOR.id())));
        assertThrows(SQLException.class, () -> changed(Person.AUDITOR, accept.formatted(Person.COORDINATOR.id())));
        assertEquals(1, changed(Person.AUDITOR, accept.formatted(Person.AUDITOR.id())));
        assertThrows(SQLException.class, () -> changed(Person.AUDITOR, "delete from read_review"));
        assertThrows(SQLException.class, () -> changed(Person.AUDITOR, "update read_review set reader_id = reviewer_id"));
    }

    @Test
    void each_week_is_drawn_once_and_one_that_was_missed_afterwards() {
        LocalDate monday = ReadReviews.drawn(Person.AUDITOR, () -> { });
        ReadReviews.draw(monday);
        assertEquals(1, Database.number("select count(*) from read_review_period where first_day = cast(? as date)", monday.toString()));
        assertEquals(0, Database.number("select count(*) from read_review_period where first_day > cast(? as date)", monday.toString()));
        ReadReviews.draw(monday.plusWeeks(2));
        assertEquals(List.of(monday.plusWeeks(1).toString()), Database.column("select max(first_day) from read_review_period"));
    }

    @Test
    void a_visit_is_all_that_one_person_read_of_a_case_on_a_day() {
        UUID concern = Concerns.assigned();
        LocalDate monday = ReadReviews.drawn(Person.AUDITOR, () -> {
            as(Person.HANDLER).get("/concerns/{id}", concern).then().statusCode(200);
            as(Person.HANDLER).get("/concerns/{id}/journal-entries", concern).then().statusCode(200);
            as(Person.COORDINATOR).get("/concerns/{id}", concern).then().statusCode(200);
        });
        assertEquals(List.of("concern.journal_read,concern.opened", "concern.opened"),
                Database.column("select actions from read_review where concern_id = ? order by actions", concern));
        assertEquals(2, Database.number("select visits from read_review_period where first_day = cast(? as date)", monday.toString()));
    }

    @Test
    void when_the_case_is_erased_only_the_figure_stays() {
        UUID review = ReadReviews.explained();
        UUID concern = UUID.fromString(Database.column("select concern_id from read_review where id = ?", review).get(0));
        jobs.ask("erase-for-test", () -> {
            reviews.erase(List.of(concern));
            return true;
        });
        assertEquals(List.of("lapsed"), Database.column("select status from read_review where id = ? and concern_id is null and case_number is null"
                + " and explanation is null", review));
        as(Person.AUDITOR).get("/read-reviews/{id}", review).then().statusCode(200).body("caseNumber", nullValue()).body("explanation", nullValue());
        assertEquals(0, Database.number("select count(*) from notice where subject_id = ?", review));
    }

    @Test
    void the_auditor_lists_what_a_person_read_and_who_read_a_case() {
        UUID concern = Concerns.assigned();
        String number = Identities.caseNumber(concern);
        as(Person.HANDLER).get("/concerns/{id}", concern).then().statusCode(200);
        as(Person.COORDINATOR).get("/concerns/{id}/journal-entries", concern).then().statusCode(200);
        String own = "items.find { it.caseNumber == '" + number + "' }.";
        as(Person.AUDITOR).get("/access-log?limit=100&personId=" + Person.HANDLER.id()).then().statusCode(200)
                .body(own + "action", equalTo("concern.opened")).body(own + "as", equalTo("handler"))
                .body("items.by.id", everyItem(is(Person.HANDLER.id().toString())));
        as(Person.AUDITOR).get("/access-log?limit=100&concernId=" + concern).then().body("items.caseNumber", everyItem(is(number)))
                .body("items.by.id", hasItems(Person.HANDLER.id().toString(), Person.COORDINATOR.id().toString()))
                .body("items.action", not(hasItem("concern.assigned")));
        as(Person.AUDITOR).get("/audit-events?action=access_log.read").then().body("items[0].subjectId", equalTo(concern.toString()));
        as(Person.AUDITOR).get("/access-log?personId=x").then().statusCode(400);
    }

    @Test
    void who_has_read_what_a_relative_wrote_is_listed_too() {
        UUID support = SupportCases.contacted();
        SupportCases.open(Person.HANDLER, support).then().statusCode(200);
        as(Person.AUDITOR).get("/access-log?limit=100&concernId=" + support).then().statusCode(200).body("items.action", everyItem(is("support_case.opened")))
                .body("items.caseKind", everyItem(is("support_case"))).body("items.caseNumber", everyItem(nullValue()))
                .body("items.by.id", hasItem(Person.HANDLER.id().toString()));
    }

    private static void figures(String period, String figure, int expected) {
        as(Person.AUDITOR).get("/read-review-periods?limit=100").then().statusCode(200)
                .body("items.find { it.id == '" + period + "' }." + figure, equalTo(expected));
    }

    private static int changed(Person person, String statement) throws SQLException {
        try (Connection connection = Database.as(person, "officer")) {
            return Database.change(connection, statement);
        }
    }
}
