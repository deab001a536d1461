package se.samverka.notice;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.samverka.testing.Call.as;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samverka.concern.Concerns;
import se.samverka.testing.ApiTest;
import se.samverka.testing.Database;
import se.samverka.testing.Person;

/** Each reads and marks their own. */
@ApiTest
class MyNoticesTest {
    /** Tests that run ahead of time leave notices of days to come, which would be the newest. */
    @BeforeEach
    void forgetEarlierNotices() {
        Database.change("delete from notice where recipient_id = ?", Person.HANDLER.id());
    }

    @Test
    void says_that_something_happened_and_where_it_leads_and_nothing_else() {
        UUID id = Concerns.assigned();
        as(Person.HANDLER).get("/me/notices").then().statusCode(200).body("items[0].subjectId", equalTo(id.toString()))
                .body("items[0].kind", equalTo("concern_assigned")).body("items[0].subject", equalTo("concern"))
                .body("items[0].text.sv", equalTo("Du har fått ett ärende")).body("items[0].readAt", nullValue()).body("items[0].alarm", is(false));
        as(Person.OTHER_HANDLER).get("/me/notices?limit=100").then().body("items.subjectId", not(hasItem(id.toString())));
    }

    @Test
    void a_notice_that_was_marked_is_read() {
        UUID id = Concerns.assigned();
        String notice = newest();
        int unread = as(Person.HANDLER).get("/me/notice-count").then().statusCode(200).extract().path("count");
        as(Person.HANDLER).put("/me/notices/{id}/read-mark", notice).then().statusCode(200).body("count", is(unread - 1));
        as(Person.HANDLER).put("/me/notices/{id}/read-mark", notice).then().statusCode(200).body("count", is(unread - 1));
        as(Person.HANDLER).get("/me/notices").then().body("items[0].readAt", notNullValue());
        as(Person.HANDLER).get("/me/notices?unread=true&limit=100").then().body("items.subjectId", not(hasItem(id.toString())));
    }

    @Test
    void all_that_was_seen_is_read_and_what_came_since_is_not() {
        Concerns.assigned();
        String seen = newest();
        UUID since = Concerns.assigned();
        as(Person.HANDLER).body(Map.of("upTo", seen)).put("/me/notices/read-mark").then().statusCode(200).body("count", is(1));
        as(Person.HANDLER).get("/me/notices?unread=true").then().body("items.subjectId", is(List.of(since.toString())));
    }

    @Test
    void nobody_marks_what_another_was_told() {
        Concerns.assigned();
        String notice = newest();
        as(Person.OTHER_HANDLER).put("/me/notices/{id}/read-mark", notice).then().statusCode(404);
        as(Person.OTHER_HANDLER).body(Map.of("upTo", notice)).put("/me/notices/read-mark").then().statusCode(200);
        as(Person.HANDLER).get("/me/notices").then().body("items[0].readAt", nullValue());
    }

    @Test
    void pages_follow_each_other_without_gap_or_repetition() {
        for (int i = 0; i < 3; i++) {
            Concerns.assigned();
        }
        List<String> all = as(Person.HANDLER).get("/me/notices?limit=3").then().extract().path("items.id");
        var first = as(Person.HANDLER).get("/me/notices?limit=2").then().extract();
        String next = first.path("_links.next");
        List<String> rest = as(Person.HANDLER).basePath("").get(next).then().statusCode(200).extract().path("items.id");
        assertEquals(all, List.of(first.path("items[0].id"), first.path("items[1].id"), rest.get(0)));
        as(Person.HANDLER).get("/me/notices?unread=kanske").then().statusCode(400).body("errors.pointer", is(List.of("?unread")));
    }

    @Test
    void row_security_alone_shows_and_changes_only_ones_own() throws SQLException {
        Concerns.assigned();
        for (Person person : List.of(Person.COORDINATOR, Person.ADMIN, Person.AUDITOR, Person.OTHER_HANDLER)) {
            try (Connection connection = Database.as(person, "officer")) {
                assertEquals(List.of("0"), Database.column(connection, "select count(*) from notice where recipient_id <> ?", person.id()));
                assertEquals(0, Database.change(connection, "update notice set read_at = now() where recipient_id = ?", Person.HANDLER.id()));
                assertEquals(0, Database.change(connection, "delete from notice"));
                assertEquals(List.of("0"), Database.column(connection, "select count(*) from account_address where account_id <> ?", person.id()));
                assertEquals(List.of("0"), Database.column(connection, "select count(*) from notice_setting where account_id <> ?", person.id()));
            }
        }
    }

    @Test
    void what_was_read_long_ago_is_forgotten() {
        Concerns.assigned();
        String notice = newest();
        Database.change("update notice set read_at = now() - interval '91 days' where id = ?", UUID.fromString(notice));
        NoticeJobs.forget();
        assertEquals(List.of(), Database.column("select id::text from notice where id = ?", UUID.fromString(notice)));
        as(Person.HANDLER).get("/me/notices").then().statusCode(200);
        as(Person.NOBODY).get("/me/notices").then().statusCode(200).body("items", is(empty()));
    }

    @Test
    void what_nobody_has_read_for_a_year_is_forgotten_too() {
        Concerns.assigned();
        UUID notice = UUID.fromString(newest());
        Database.change("update notice set raised_at = now() - interval '364 days' where id = ?", notice);
        NoticeJobs.forget();
        assertEquals(1, Database.number("select count(*) from notice where id = ?", notice));
        Database.change("update notice set raised_at = now() - interval '366 days' where id = ?", notice);
        NoticeJobs.forget();
        assertEquals(0, Database.number("select count(*) from notice where id = ?", notice));
    }

    private static String newest() {
        return as(Person.HANDLER).get("/me/notices").then().statusCode(200).extract().path("items[0].id");
    }
}
