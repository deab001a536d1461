package se.samverka.publicsite;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static se.samverka.testing.Call.as;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverka.concern.Concerns;
import se.samverka.testing.ApiTest;
import se.samverka.testing.Database;
import se.samverka.testing.Person;
import se.samverka.testing.Pictures;
import se.samverka.testing.SentFiles;
import se.samverka.testing.Watch;

/** Files through the public door: whose they become, what is refused before and after they are taken in (rows 42 to 50). */
@ApiTest
class PublicFileTest {
    private static final String UNKNOWN = "0000-0000-0000-0000-0000";
    private static final byte[] TEXT = "Skrivet av på en lapp.".getBytes(StandardCharsets.UTF_8);

    @Test
    void a_file_comes_to_the_case_without_its_name_and_without_what_a_camera_put_beside() {
        String receipt = Reports.submitted();
        UUID concern = Reports.newestConcern();
        Reports.handIn(receipt, "Veras semester 2026.jpg", "image/jpeg", Pictures.jpegWithMetadata()).then().statusCode(200)
                .body("found", equalTo(true)).body("files.fileName", contains("bilaga-1.jpg")).body("files[0].state", equalTo("available"));
        Reports.handIn(receipt, "lapp.txt", "text/plain", TEXT).then().body("files.fileName", contains("bilaga-1.jpg", "bilaga-2.txt"));
        Response seen = as(Person.COORDINATOR).get("/concerns/{id}/attachments", concern);
        seen.then().statusCode(200).body("items.addedAs", contains("reporter", "reporter")).body("items.addedBy", contains(nullValue(), nullValue()));
        byte[] kept = SentFiles.download(Person.COORDINATOR, concern, UUID.fromString(seen.path("items.find { it.fileType == 'jpeg' }.id"))).then().statusCode(200).extract().asByteArray();
        assertFalse(new String(kept, StandardCharsets.ISO_8859_1).contains("hemligt"));
        // Not given back, and seen by nobody with another receipt.
        Reports.follow(receipt).then().body("files", hasSize(2));
        Reports.follow(Reports.submitted()).then().body("files", empty());
    }

    @Test
    void the_same_again_is_kept_once_and_another_file_needs_other_work() {
        String receipt = Reports.submitted();
        Map<String, Object> solved = Reports.solved();
        Reports.handIn(solved, receipt, "a.txt", "text/plain", TEXT).then().statusCode(200).header("Idempotency-Replayed", nullValue());
        Reports.handIn(solved, receipt, "a.txt", "text/plain", TEXT).then().statusCode(200).header("Idempotency-Replayed", "true").body("files", hasSize(1));
        Reports.handIn(receipt, "b.txt", "text/plain", TEXT).then().statusCode(200).header("Idempotency-Replayed", "true").body("files", hasSize(1));
        try (Watch watch = new Watch()) {
            Reports.handIn(solved, receipt, "c.txt", "text/plain", "Något annat.".getBytes(StandardCharsets.UTF_8)).then().statusCode(409)
                    .body("type", equalTo("/api/v1/problems/challenge-spent"));
            watch.assertNothingHappened();
        }
    }

    @Test
    void an_unknown_receipt_is_answered_as_a_known_one_and_nothing_is_kept() {
        long files = Database.number("select count(*) from attachment");
        Response unknown = Reports.handIn(UNKNOWN, "a.txt", "text/plain", TEXT);
        unknown.then().statusCode(200).body("found", equalTo(false)).body("files", empty());
        Response known = Reports.handIn(Reports.submitted(), "a.txt", "text/plain", TEXT);
        assertEquals(known.asByteArray().length, unknown.asByteArray().length);
        assertEquals(files + 1, Database.number("select count(*) from attachment"));
        assertEquals(0, Database.number("select count(*) from unowned_file"));
    }

    @Test
    void returns_403_without_work_done_and_takes_nothing_in() {
        String receipt = Reports.submitted();
        Map<String, Object> solved = Reports.solved();
        solved.put("proof", List.of());
        try (Watch watch = new Watch()) {
            Reports.handIn(solved, receipt, "a.txt", "text/plain", TEXT).then().statusCode(403)
                    .body("type", equalTo("/api/v1/problems/proof-of-work-required"));
            watch.assertNothingHappened();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "hej", "null", "[]", "{\"solved\":null}x", "{\"receipt\":\"K7QM\",\"owner\":1}"})
    void returns_400_for_a_letter_that_is_none(String letter) {
        try (Watch watch = new Watch()) {
            SentFiles.textIn(SentFiles.withLetter(Reports.visitor(), letter)).post("/public/reports/attachments").then().statusCode(400);
            watch.assertNothingHappened();
        }
    }

    @Test
    void returns_422_for_a_letter_that_lacks_something() {
        SentFiles.textIn(SentFiles.withLetter(Reports.visitor(), "{}")).post("/public/reports/attachments").then().statusCode(422)
                .body("errors.pointer", contains("#/receipt", "#/solved"));
    }

    @Test
    void returns_400_without_a_letter_for_a_letter_too_long_and_for_two_files() {
        String receipt = Reports.submitted();
        String letter = Reports.letter(Reports.solved(), receipt);
        try (Watch watch = new Watch()) {
            returns400(SentFiles.textIn(Reports.visitor()));
            returns400(SentFiles.withLetter(SentFiles.textIn(Reports.visitor()), letter));
            returns400(SentFiles.textIn(SentFiles.withLetter(Reports.visitor(), letter + " ".repeat(9000))));
            returns400(SentFiles.textIn(SentFiles.textIn(SentFiles.withLetter(Reports.visitor(), letter))));
            returns400(SentFiles.withLetter(Reports.visitor(), letter));
            Reports.visitor().contentType(ContentType.JSON).body(letter).post("/public/reports/attachments").then().statusCode(415);
            watch.assertNothingHappened();
        }
    }

    @Test
    void what_is_not_taken_elsewhere_is_not_taken_here() {
        String receipt = Reports.submitted();
        try (Watch watch = new Watch()) {
            refused(receipt, 415, "a.pdf", "application/pdf", "MZ\u0090".getBytes(StandardCharsets.ISO_8859_1));
            refused(receipt, 415, "a.svg", "image/svg+xml", "<svg/>".getBytes(StandardCharsets.UTF_8));
            refused(receipt, 422, "a.txt", "text/plain", new byte[0]);
            refused(receipt, 413, "a.txt", "text/plain", new byte[10 * 1024 * 1024 + 1]);
            watch.assertNothingHappened();
        }
    }

    @Test
    void returns_409_for_the_eleventh_and_when_the_report_is_finished() {
        String receipt = Reports.submitted();
        UUID concern = Reports.newestConcern();
        for (int i = 1; i <= 10; i++) {
            Reports.handIn(receipt, "a.txt", "text/plain", ("Lapp " + i).getBytes(StandardCharsets.UTF_8)).then().statusCode(200).body("files", hasSize(i));
        }
        refused(receipt, 409, "a.txt", "text/plain", "Lapp 11".getBytes(StandardCharsets.UTF_8));
        Concerns.step(Person.COORDINATOR, concern, "triage", Concerns.triage("adult")).then().statusCode(200);
        Concerns.step(Person.COORDINATOR, concern, "closure", Concerns.closure("advice_only")).then().statusCode(200);
        refused(receipt, 409, "a.txt", "text/plain", "Lapp 12".getBytes(StandardCharsets.UTF_8));
        Reports.follow(receipt).then().body("files", hasSize(10));
    }

    private static void refused(String receipt, int status, String name, String mediaType, byte[] content) {
        Reports.handIn(receipt, name, mediaType, content).then().statusCode(status);
        assertEquals(0, Database.number("select count(*) from unowned_file"));
    }

    private static void returns400(RequestSpecification request) {
        request.post("/public/reports/attachments").then().statusCode(400).body("type", equalTo("/api/v1/problems/malformed-request"));
    }
}
