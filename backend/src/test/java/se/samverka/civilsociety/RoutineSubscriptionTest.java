package se.samverka.civilsociety;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samverka.testing.Call.as;

import io.quarkus.mailer.Mail;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.samverka.publicsite.Reports;
import se.samverka.routine.Routines;
import se.samverka.shared.outbox.LetterWriter;
import se.samverka.shared.outbox.Post;
import se.samverka.shared.schedule.JobRunner;
import se.samverka.testing.ApiTest;
import se.samverka.testing.Database;
import se.samverka.testing.MovableClock;
import se.samverka.testing.Person;

/** Mail about a routine: asked for, confirmed from the mail, sent once for each change, and ended for good. */
@ApiTest
class RoutineSubscriptionTest {
    private static final Pattern CONFIRM = Pattern.compile("/publik/mejl/bekrafta#([0-9a-f]{32})");
    private static final Pattern END = Pattern.compile("<[^>]+/api/v1(/public/subscriptions/[0-9a-f]{32}/end)>");

    @Inject
    RoutineSubscriptionJob mailing;

    @Inject
    LetterWriter letters;

    @Inject
    JobRunner jobs;

    @Inject
    MovableClock clock;

    @AfterEach
    void letTimeGoOn() {
        clock.letGo();
    }

    @Test
    void whoever_confirms_gets_one_mail_for_each_change_until_they_end_it() {
        Routines.Made routine = Routines.published();
        String address = newAddress();
        ask(routine, address).then().statusCode(200).body("done", equalTo(true));
        Mail asked = only(address);
        assertTrue(asked.getText().contains("Prov " + routine.address()));
        Routines.publishedAnew(routine, true);
        tell();
        assertEquals(1, Post.to(address).size(), "who has not confirmed gets nothing more");
        confirm(token(asked)).then().statusCode(200).body("done", equalTo(true));
        confirm(token(asked)).then().statusCode(200).body("done", equalTo(true));
        tell();
        assertEquals(1, Post.to(address).size(), "what was changed before is no news");
        Routines.Made third = Routines.publishedAnew(routine, false);
        tell();
        tell();
        assertEquals(2, Post.to(address).size());
        Mail changed = Post.to(address).get(1);
        assertTrue(changed.getText().contains("/publik/rutiner/" + routine.address()));
        assertFalse(changed.getText().contains("Allas text"), "it says nothing of what the routine says");
        assertEquals(List.of("List-Unsubscribe=One-Click"), changed.getHeaders().get("List-Unsubscribe-Post"));
        Routines.withdrawn(third);
        tell();
        assertEquals("En rutin gäller inte längre", Post.to(address).get(2).getSubject());
        oneClick(changed).then().statusCode(200).body("done", equalTo(true));
        assertEquals(0, rows(routine));
        oneClick(changed).then().statusCode(200).body("done", equalTo(true));
        confirm(token(asked)).then().statusCode(200).body("done", equalTo(false));
        assertEquals(List.of("routine_subscription.asked", "routine_subscription.confirmed", "routine_subscription.ended"),
                Database.column("select action from audit_event where subject_id = ? and action like 'routine_subscription.%' order by action", routine.routine()));
    }

    @Test
    void the_answer_is_the_same_whatever_there_is() {
        Routines.Made routine = Routines.published();
        String address = newAddress();
        String first = ask(routine, address).then().statusCode(200).extract().asString();
        assertEquals(first, ask(routine, address.toUpperCase()).then().statusCode(200).extract().asString());
        assertEquals(1, rows(routine));
        assertEquals(first, ask("finns-inte", address).then().statusCode(200).extract().asString());
        confirm(token(only(address))).then().statusCode(200);
        assertEquals(first, ask(routine, address).then().statusCode(200).extract().asString());
        Post.deliver();
        assertEquals(1, Post.to(address).size(), "nobody is sent a second mail by being asked for again");
        Map<String, Object> request = request(routine.address(), newAddress());
        Reports.visitor().body(request).post("/public/subscriptions").then().statusCode(200);
        Reports.visitor().body(request).post("/public/subscriptions").then().statusCode(200);
        request.put("email", newAddress());
        Reports.visitor().body(request).post("/public/subscriptions").then().statusCode(409);
        request.put("solved", Map.of("challenge", "x", "proof", List.of(1)));
        Reports.visitor().body(request).post("/public/subscriptions").then().statusCode(403);
    }

    @Test
    void a_token_expires_within_48_hours_and_what_was_not_confirmed_is_erased() {
        Routines.Made routine = Routines.published();
        String address = newAddress();
        clock.setSwedish("2026-12-01T00:01");
        ask(routine, address).then().statusCode(200);
        Database.change("update outbox_message set next_attempt_at = now() where kind = 'letter' and delivered_at is null");
        Post.deliver();
        String token = token(Post.to(address).get(0));
        clock.setSwedish("2026-12-02T23:59");
        mailing.run();
        assertEquals(1, rows(routine));
        clock.setSwedish("2026-12-03T00:00");
        confirm(token).then().statusCode(200).body("done", equalTo(false));
        mailing.run();
        assertEquals(0, rows(routine));
    }

    @Test
    void only_fingerprints_are_stored_and_a_token_shows_its_own_row_alone() throws SQLException {
        Routines.Made routine = Routines.published();
        String address = newAddress();
        ask(routine, address);
        ask(routine, newAddress());
        String token = token(only(address));
        String stored = String.join("\n", Database.column("select s::text from routine_subscription s where routine_id = ?", routine.routine()));
        assertFalse(stored.contains(token) || stored.contains(address));
        String holder = Database.column("select confirm_id from routine_subscription where routine_id = ? order by id limit 1", routine.routine()).get(0);
        try (Connection connection = Database.asApplication()) {
            connection.setAutoCommit(false);
            Database.name(connection, UUID.fromString(holder), "public", "", "reporter");
            assertEquals(List.of(holder), Database.column(connection, "select confirm_id from routine_subscription"));
            assertEquals(0, Database.change(connection, "delete from routine_subscription"));
        }
        try (Connection connection = Database.as(Person.COORDINATOR, "officer")) {
            assertEquals(List.of("0"), Database.column(connection, "select count(*) from routine_subscription"));
        }
    }

    @Test
    void whoever_was_told_that_a_routine_is_discontinued_is_forgotten_and_not_before() {
        Routines.Made routine = Routines.published();
        String address = newAddress();
        ask(routine, address);
        confirm(token(only(address))).then().statusCode(200);
        Routines.withdrawn(routine);
        tell();
        assertEquals(1, rows(routine), "it may come back");
        as(Person.COORDINATOR).header("If-Match", as(Person.COORDINATOR).get("/routines/{id}", routine.routine()).header("ETag"))
                .body(Map.of("reason", "Prov")).post("/routines/{id}/retirement", routine.routine()).then().statusCode(200);
        Routines.Made other = Routines.published();
        String there = newAddress();
        ask(other, there);
        confirm(token(only(there))).then().statusCode(200);
        as(Person.COORDINATOR).header("If-Match", as(Person.COORDINATOR).get("/routines/{id}", other.routine()).header("ETag"))
                .body(Map.of("reason", "Prov")).post("/routines/{id}/retirement", other.routine()).then().statusCode(200);
        mailing.run();
        assertEquals(0, rows(routine), "was told when it was withdrawn");
        assertEquals(1, rows(other), "the last mail is not sent yet");
        Post.deliver();
        assertTrue(Post.to(there).get(1).getText().contains("Därför raderas din adress"));
        mailing.run();
        assertEquals(0, rows(other));
    }

    @Test
    void what_mail_does_not_reach_is_erased() {
        Routines.Made routine = Routines.published();
        ask(routine, newAddress());
        UUID id = UUID.fromString(Database.column("select id from routine_subscription where routine_id = ?", routine.routine()).get(0));
        jobs.once("test", now -> letters.giveUp(id));
        assertEquals(0, rows(routine));
    }

    @Test
    void returns_422_for_what_is_no_address() {
        Routines.Made routine = Routines.published();
        for (String none : List.of("kansliet", "a,b@foreningen.example", "\"a b\"@foreningen.example", "a@foreningen.example,b@foreningen.example", "a(b)@foreningen.example",
                "a@[127.0.0.1].example", "a@foreningen..example", "a;b@foreningen.example", "@foreningen.example")) {
            Reports.visitor().body(request(routine.address(), none)).post("/public/subscriptions").then().statusCode(422).body("errors.pointer", contains("#/email"));
        }
        Reports.visitor().body(Map.of("token", "x")).post("/public/subscriptions/confirmation").then().statusCode(422).body("errors.pointer", contains("#/token"));
    }

    private static Response ask(Routines.Made routine, String address) {
        return ask(routine.address(), address);
    }

    private static Response ask(String routine, String address) {
        return Reports.visitor().body(request(routine, address)).post("/public/subscriptions");
    }

    private static Map<String, Object> request(String routine, String address) {
        return new HashMap<>(Map.of("solved", Reports.solved(), "routine", routine, "email", address));
    }

    private static String newAddress() {
        return "kansli-" + UUID.randomUUID() + "@foreningen.example";
    }

    private static Response confirm(String token) {
        return Reports.visitor().body(Map.of("token", token)).post("/public/subscriptions/confirmation");
    }

    /** As a mail program does. */
    private static Response oneClick(Mail mail) {
        Matcher end = END.matcher(mail.getHeaders().get("List-Unsubscribe").get(0));
        assertTrue(end.matches());
        return Reports.visitor().contentType("application/x-www-form-urlencoded; charset=utf-8").body("List-Unsubscribe=One-Click").post(end.group(1));
    }

    private static Mail only(String address) {
        Post.deliver();
        assertEquals(1, Post.to(address).size());
        return Post.to(address).get(0);
    }

    private static String token(Mail mail) {
        Matcher link = CONFIRM.matcher(mail.getText());
        assertTrue(link.find(), mail::getText);
        return link.group(1);
    }

    private void tell() {
        mailing.run();
        Post.deliver();
    }

    private static long rows(Routines.Made routine) {
        return Database.number("select count(*) from routine_subscription where routine_id = ?", routine.routine());
    }
}
