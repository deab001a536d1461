package se.samverka.message;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samverka.testing.Call.as;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samverka.concern.Concerns;
import se.samverka.publicsite.Reports;
import se.samverka.shared.schedule.JobRunner;
import se.samverka.testing.ApiTest;
import se.samverka.testing.Database;
import se.samverka.testing.Person;

/** The conversation between those who work with a concern and the employee who handed it in. */
@ApiTest
class MessageTest {
    @Inject
    JobRunner jobs;

    @Inject
    MessageNotices notices;

    @Test
    void both_sides_write_and_each_sees_when_the_other_has_read() {
        UUID concern = Concerns.assigned();
        Messages.write(Person.HANDLER, concern, "Har du sett mer?").then().statusCode(201).body("position", equalTo(1))
                .body("from", equalTo("officer")).body("by", equalTo("Hanna Wikström")).body("readOn", nullValue());
        Messages.of(Person.COORDINATOR, concern).then().statusCode(200).body("items.readOn", contains(nullValue()));
        Messages.own(Person.TEACHER, concern).then().statusCode(200).body("items.text", contains("Har du sett mer?"));
        Messages.writeOwn(Person.TEACHER, concern, "Ja, i går.").then().statusCode(201).body("position", equalTo(2)).body("from", equalTo("reporter"));
        Messages.of(Person.HANDLER, concern).then().statusCode(200).body("items.text", contains("Har du sett mer?", "Ja, i går."))
                .body("items.by", contains("Hanna Wikström", null)).body("items.readOn", contains(Concerns.today().toString(), Concerns.today().toString()));
    }

    @Test
    void neither_side_learns_who_the_other_is() {
        UUID concern = Concerns.assigned();
        Messages.write(Person.HANDLER, concern, "Har du sett mer?").then().statusCode(201);
        Messages.writeOwn(Person.TEACHER, concern, "Ja.").then().statusCode(201);
        String reporters = Messages.own(Person.TEACHER, concern).asString();
        assertFalse(reporters.contains(Person.HANDLER.fullName()) || reporters.contains(Person.HANDLER.id().toString()));
        for (String path : List.of("messages", "history", "reads")) {
            String officers = as(Person.HANDLER).get("/concerns/{id}/" + path, concern).asString();
            assertFalse(officers.contains(Person.TEACHER.fullName()) || officers.contains(Person.TEACHER.id().toString()), path);
        }
    }

    @Test
    void reading_and_writing_are_seen_in_the_case() {
        UUID concern = Concerns.assigned();
        Messages.write(Person.HANDLER, concern, "Har du sett mer?").then().statusCode(201);
        Messages.writeOwn(Person.TEACHER, concern, "Ja.").then().statusCode(201);
        Messages.of(Person.COORDINATOR, concern).then().statusCode(200);
        as(Person.HANDLER).get("/concerns/{id}/history", concern).then().body("items.action", hasItems("message.sent", "message.received"));
        as(Person.HANDLER).get("/concerns/{id}/reads", concern).then().body("items.findAll { it.action == 'message.read' }.by.name", contains("Sara Hedman"));
    }

    @Test
    void returns_404_to_whoever_may_not_know_of_it() {
        UUID concern = Concerns.assigned();
        Messages.of(Person.OTHER_HANDLER, concern).then().statusCode(404);
        Messages.write(Person.OTHER_HANDLER, concern, "Hej").then().statusCode(404);
        Messages.own(Person.SECTOR_LEAD, concern).then().statusCode(404);
        Messages.writeOwn(Person.SECTOR_LEAD, concern, "Hej").then().statusCode(404);
        // The handler works with it but did not hand it in.
        Messages.own(Person.HANDLER, concern).then().statusCode(404);
        Messages.of(Person.HANDLER, UUID.randomUUID()).then().statusCode(404);
        Messages.of(Person.COORDINATOR, concern).then().body("items", empty());
    }

    @Test
    void who_has_something_to_read_is_told_without_a_word_of_it() {
        UUID unassigned = Concerns.received();
        Messages.writeOwn(Person.TEACHER, unassigned, "Det hände igen.").then().statusCode(201);
        assertTold(Person.COORDINATOR, "message_from_reporter", unassigned);
        UUID concern = Concerns.assigned();
        Messages.writeOwn(Person.TEACHER, concern, "Det hände igen.").then().statusCode(201);
        assertTold(Person.HANDLER, "message_from_reporter", concern);
        as(Person.HANDLER).get("/me/tasks").then().body("items.findAll { it.kind == 'read_messages' }.subjectId", hasItem(concern.toString()));
        Messages.of(Person.COORDINATOR, unassigned).then().statusCode(200);
        Messages.of(Person.HANDLER, concern).then().statusCode(200).body("mayWrite", equalTo(true));
        as(Person.HANDLER).get("/me/tasks").then().body("items.findAll { it.kind == 'read_messages' && it.subjectId == '" + concern + "' }", empty());
        Messages.write(Person.HANDLER, concern, "Tack.").then().statusCode(201);
        assertTold(Person.TEACHER, "message_to_reporter", concern);
    }

    @Test
    void what_somebody_unknown_wrote_is_told_of_when_its_day_has_ended() {
        String receipt = Reports.submitted();
        UUID concern = Reports.newestConcern();
        Reports.write(receipt, "Det hände igen.").then().statusCode(200);
        assertEquals(0, told(Person.COORDINATOR, "message_from_reporter", concern));
        as(Person.COORDINATOR).get("/me/tasks").then().statusCode(200);
        jobs.once("message-notice-test", now -> notices.tellOfYesterday(now.plus(Duration.ofDays(1))));
        assertEquals(1, told(Person.COORDINATOR, "message_from_reporter", concern));
    }

    @Test
    void a_message_sent_again_is_written_once() {
        UUID concern = Concerns.assigned();
        for (String replayed : new String[] {null, "true"}) {
            as(Person.HANDLER).header("Idempotency-Key", "message-" + concern).body(Map.of("text", "Har du sett mer?"))
                    .post("/concerns/{id}/messages", concern).then().statusCode(201).header("Idempotency-Replayed", equalTo(replayed))
                    .body("text", equalTo("Har du sett mer?"));
        }
        Messages.of(Person.HANDLER, concern).then().body("items.position", contains(1));
    }

    @Test
    void returns_422_for_texts_that_may_not_be_sent() {
        UUID concern = Concerns.assigned();
        for (String wrong : List.of("", " ", "x".repeat(2001), "Hen har nummer 19121212-1212")) {
            Messages.write(Person.HANDLER, concern, wrong).then().statusCode(422).body("errors.pointer", hasItem("#/text"));
        }
    }

    @Test
    void returns_409_when_the_conversation_is_full() {
        UUID concern = Concerns.received();
        Database.change("insert into message (id, concern_id, position, sender, written_by, sent_on, text)"
                + " select gen_random_uuid(), ?, n, 'officer', gen_random_uuid(), current_date, ''::bytea from generate_series(1, 100) n", concern);
        Messages.write(Person.COORDINATOR, concern, "Hej").then().statusCode(409).body("type", equalTo("/api/v1/problems/illegal-transition"));
    }

    @Test
    void what_was_said_is_sealed_wherever_it_is_kept() {
        String said = "Lönnlöv ritade kartan 4711";
        UUID concern = Concerns.assigned();
        Messages.write(Person.HANDLER, concern, said).then().statusCode(201);
        Messages.writeOwn(Person.TEACHER, concern, said).then().statusCode(201);
        String bytes = HexFormat.of().formatHex(said.getBytes(StandardCharsets.UTF_8));
        assertTrue(Database.everything().stream().noneMatch(row -> row.contains(said) || row.contains(bytes)));
        // Moved to another row it does not open.
        Database.change("update message a set text = b.text from message b where a.concern_id = b.concern_id and a.position = 1 and b.position = 2 and a.concern_id = ?", concern);
        assertEquals(500, Messages.of(Person.HANDLER, concern).statusCode());
    }

    private static void assertTold(Person person, String kind, UUID concern) {
        assertEquals(1, told(person, kind, concern), kind);
    }

    private static long told(Person person, String kind, UUID concern) {
        return Database.number("select count(*) from notice where recipient_id = ? and kind = ? and subject_id = ?", person.id(), kind, concern);
    }
}
