package se.samverka.attachment;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.samverka.testing.Call.as;
import static se.samverka.testing.Call.newKey;

import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samverka.concern.Concerns;
import se.samverka.testing.ApiTest;
import se.samverka.testing.Database;
import se.samverka.testing.Person;
import se.samverka.testing.SentFiles;

/** Files are added to a case, seen, given out and logged. */
@ApiTest
class AttachmentTest {
    private UUID concern;

    @BeforeEach
    void plant() {
        concern = Concerns.assigned();
    }

    @Test
    void a_file_is_added_seen_and_given_out_as_it_was() {
        Response added = SentFiles.add(Person.HANDLER, concern, "Anteckning från möte.txt", "text/plain;charset=UTF-8", SentFiles.TEXT);
        added.then().statusCode(201).body("fileName", equalTo("Anteckning från möte.txt")).body("fileType", equalTo("text"))
                .body("sizeInBytes", equalTo(SentFiles.TEXT.length)).body("state", equalTo("available")).body("addedAs", equalTo("officer"))
                .body("addedBy.name", equalTo("Hanna Wikström"));
        String id = added.path("id");
        added.then().header("Location", equalTo("/api/v1/concerns/" + concern + "/attachments/" + id + "/content"));
        as(Person.COORDINATOR).get("/concerns/{id}/attachments", concern).then().statusCode(200).body("items.id", contains(id))
                .body("allowedActions", contains("add"));

        Response download = SentFiles.download(Person.COORDINATOR, concern, UUID.fromString(id));
        download.then().statusCode(200).header("Content-Length", equalTo(Integer.toString(SentFiles.TEXT.length)))
                .header("Content-Disposition", equalTo("attachment; filename=\"Anteckning fr_n m_te.txt\"; filename*=UTF-8''Anteckning%20fr%C3%A5n%20m%C3%B6te.txt"));
        assertArrayEquals(SentFiles.TEXT, download.asByteArray());
    }

    @Test
    void each_list_and_each_download_is_seen_among_the_reads_of_the_case() {
        UUID file = SentFiles.added(Person.HANDLER, concern);
        as(Person.COORDINATOR).get("/concerns/{id}/attachments", concern).then().statusCode(200);
        SentFiles.download(Person.COORDINATOR, concern, file).then().statusCode(200);
        as(Person.HANDLER).get("/concerns/{id}/reads", concern).then().statusCode(200)
                .body("items.action", hasItems("attachment.listed", "attachment.downloaded")).body("items[0].by.name", equalTo("Sara Hedman"));
        as(Person.HANDLER).get("/concerns/{id}/history", concern).then().statusCode(200).body("items.action", hasItem("attachment.added"));
        assertEquals(List.of("attachment=" + file), Database.column(
                "select snapshot from audit_event where action = 'attachment.downloaded' and subject_id = ?", concern));
    }

    @Test
    void a_reporter_adds_to_their_own_concern_and_is_not_named_in_the_case() {
        Response added = handIn(Person.TEACHER, concern, "skärmbild.txt");
        added.then().statusCode(201).body("addedAs", equalTo("reporter")).body("addedBy", nullValue());
        as(Person.TEACHER).get("/me/concerns/{id}/attachments", concern).then().statusCode(200).body("items.fileName", contains("skärmbild.txt"))
                .body("allowedActions", contains("add"));
        as(Person.HANDLER).get("/concerns/{id}/attachments", concern).then().body("items[0].addedAs", equalTo("reporter"))
                .body("items[0].addedBy", nullValue());
        as(Person.HANDLER).get("/concerns/{id}/history", concern).then().statusCode(200)
                .body("items.find { it.action == 'attachment.handed_in' }.by", nullValue());
    }

    @Test
    void a_reporter_sees_their_own_files_only() {
        SentFiles.added(Person.HANDLER, concern);
        as(Person.TEACHER).get("/me/concerns/{id}/attachments", concern).then().statusCode(200).body("items", empty());
        as(Person.SECTOR_LEAD).get("/me/concerns/{id}/attachments", concern).then().statusCode(404);
        handIn(Person.SECTOR_LEAD, concern, "a.txt").then().statusCode(404);
        // What the case has already is kept apart: an answer of "known" would tell what is in it.
        handIn(Person.TEACHER, concern, "a.txt").then().statusCode(201).header("Idempotency-Replayed", nullValue());
    }

    @Test
    void returns_404_to_others_and_for_a_file_of_another_concern() {
        UUID file = SentFiles.added(Person.HANDLER, concern);
        UUID other = Concerns.assigned();
        SentFiles.add(Person.OTHER_HANDLER, concern, "a.txt", "text/plain", SentFiles.TEXT).then().statusCode(404);
        as(Person.OTHER_HANDLER).get("/concerns/{id}/attachments", concern).then().statusCode(404);
        SentFiles.download(Person.OTHER_HANDLER, concern, file).then().statusCode(404);
        SentFiles.download(Person.HANDLER, other, file).then().statusCode(404);
        SentFiles.download(Person.HANDLER, concern, UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void returns_409_when_the_concern_is_closed_and_still_gives_its_files_out() {
        UUID file = SentFiles.added(Person.HANDLER, concern);
        Concerns.step(Person.HANDLER, concern, "closure", Concerns.closure("advice_only")).then().statusCode(200);
        SentFiles.add(Person.HANDLER, concern, "a.txt", "text/plain", SentFiles.TEXT).then().statusCode(409).body("type", equalTo("/api/v1/problems/illegal-transition"));
        handIn(Person.TEACHER, concern, "a.txt").then().statusCode(409);
        as(Person.HANDLER).get("/concerns/{id}/attachments", concern).then().body("allowedActions", empty());
        SentFiles.download(Person.HANDLER, concern, file).then().statusCode(200);
    }

    @Test
    void returns_409_when_there_are_as_many_files_as_go() {
        for (int i = 0; i < AttachmentPolicy.MOST_OF_REPORTER; i++) {
            handIn(Person.TEACHER, concern, "fil.txt", ("Rad " + i).getBytes(StandardCharsets.UTF_8)).then().statusCode(201);
        }
        handIn(Person.TEACHER, concern, "fil.txt", "En till".getBytes(StandardCharsets.UTF_8)).then().statusCode(409)
                .body("type", equalTo("/api/v1/problems/too-many-files"));
        as(Person.TEACHER).get("/me/concerns/{id}/attachments", concern).then().body("allowedActions", empty());
        // The officers' files have room of their own.
        SentFiles.added(Person.HANDLER, concern);
    }

    @Test
    void the_same_key_adds_one_file_and_another_file_under_it_is_refused() {
        String key = newKey();
        for (String replayed : new String[] {null, "true"}) {
            SentFiles.textIn(as(Person.HANDLER).header("Idempotency-Key", key)).post("/concerns/{id}/attachments", concern).then().statusCode(201)
                    .header("Idempotency-Replayed", equalTo(replayed));
        }
        SentFiles.in(as(Person.HANDLER).header("Idempotency-Key", key), "b.txt", "text/plain", "Annat".getBytes(StandardCharsets.UTF_8))
                .post("/concerns/{id}/attachments", concern).then().statusCode(422).body("type", equalTo("/api/v1/problems/idempotency-key-reused"));
        SentFiles.textIn(as(Person.HANDLER)).post("/concerns/{id}/attachments", concern).then().statusCode(400)
                .body("type", equalTo("/api/v1/problems/idempotency-key-required"));
        as(Person.HANDLER).get("/concerns/{id}/attachments", concern).then().body("items", org.hamcrest.Matchers.hasSize(1));
        assertEquals(0, Stored.unowned(), "a file that nobody owns is left");
    }

    @Test
    void a_file_is_not_shown_in_json_and_not_served_in_part() {
        UUID file = SentFiles.added(Person.HANDLER, concern);
        as(Person.HANDLER).get("/concerns/{id}/attachments/{file}/content", concern, file).then().statusCode(406);
        // Row 51: ranges are not served, so they cannot be abused.
        as(Person.HANDLER).accept(io.restassured.http.ContentType.ANY).header("Range", "bytes=0-0,2-2,4-4").get("/concerns/{id}/attachments/{file}/content", concern, file)
                .then().statusCode(200).header("Content-Range", nullValue()).header("Content-Length", notNullValue());
    }

    @Test
    void the_answer_tells_every_browser_to_save() {
        SentFiles.download(Person.HANDLER, concern, SentFiles.added(Person.HANDLER, concern)).then()
                .header("Content-Type", equalTo("application/octet-stream")).header("X-Content-Type-Options", equalTo("nosniff"))
                .header("Content-Security-Policy", containsString("sandbox")).header("Content-Disposition", startsWith("attachment; "));
    }

    private static Response handIn(Person reporter, UUID concern, String name) {
        return handIn(reporter, concern, name, SentFiles.TEXT);
    }

    private static Response handIn(Person reporter, UUID concern, String name, byte[] content) {
        return SentFiles.in(as(reporter).header("Idempotency-Key", newKey()), name, "text/plain", content).post("/me/concerns/{id}/attachments", concern);
    }
}
