package se.samverka.attachment;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samverka.testing.Call.as;
import static se.samverka.testing.Call.newKey;
import static se.samverka.testing.Pictures.bytes;
import static se.samverka.testing.Pictures.concat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.samverka.concern.Concerns;
import se.samverka.testing.AnswerCheck;
import se.samverka.testing.ApiTest;
import se.samverka.testing.Call;
import se.samverka.testing.Person;
import se.samverka.testing.Pictures;
import se.samverka.testing.Raw;
import se.samverka.testing.SentFiles;
import se.samverka.testing.Watch;

/** Rows 42, 43 and 50 of the bad-input table, byte by byte. */
@ApiTest
class UploadTest {
    private static final String FORM = "multipart/form-data; boundary=grans";
    private static final String DISPOSITION = "Content-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\n";
    private static final String PART = "--grans\r\n" + DISPOSITION + "Content-Type: text/plain\r\n\r\n" + Watch.CANARY;
    private static final String END = "\r\n--grans--\r\n";
    private static UUID concern;

    @BeforeEach
    void plantOnce() {
        if (concern == null) {
            concern = Concerns.assigned();
        }
    }

    static Stream<Arguments> shapes() {
        String again = "\r\n" + PART;
        return Stream.of(
                row("no boundary", "multipart/form-data", PART + END, 400),
                row("an empty boundary", "multipart/form-data; boundary=", PART + END, 400),
                row("a boundary of 200 characters", "multipart/form-data; boundary=" + "g".repeat(200), PART + END, 400),
                row("another boundary than said", "multipart/form-data; boundary=annan", PART + END, 400),
                row("no part", FORM, "--grans--\r\n", 400),
                row("nothing", FORM, "\r\n", 400),
                row("the file twice", FORM, PART + again + END, 400),
                row("10 000 parts", FORM, PART + again.repeat(10_000) + END, 400),
                row("10 000 empty parts", FORM, "--grans\r\n\r\n\r\n".repeat(10_000) + "--grans--\r\n", 400),
                row("a field beside the file", FORM, PART + "\r\n--grans\r\nContent-Disposition: form-data; name=\"x\"\r\n\r\n1" + END, 400),
                row("a field instead of the file", FORM, "--grans\r\nContent-Disposition: form-data; name=\"" + Watch.CANARY + "\"\r\n\r\n1" + END, 400),
                row("a name of 200 characters", FORM, PART.replace("name=\"file\"", "name=\"" + "f".repeat(200) + "\"") + END, 400),
                row("a part without a name", FORM, PART.replace("name=\"file\"; ", "") + END, 400),
                row("a part that is no form data", FORM, PART.replace("form-data", "attachment") + END, 400),
                row("multipart in multipart", FORM, PART.replace("text/plain", "multipart/mixed; boundary=inre") + END, 400),
                row("no final boundary", FORM, PART, 400),
                row("no final dashes", FORM, PART + "\r\n--grans", 400),
                row("part headers of 64 kB", FORM, PART.replace("Content-Type", "X-Long: " + "x".repeat(64 * 1024) + "\r\nContent-Type") + END, 400),
                row("a doubled part header", FORM, PART.replace("Content-Type", DISPOSITION + "Content-Type") + END, 400),
                row("a folded part header", FORM, PART.replace("; filename", ";\r\n filename") + END, 400),
                row("a part header without a colon", FORM, PART.replace("Content-Type", "hej\r\nContent-Type") + END, 400),
                row("the file without an envelope", "text/plain", Watch.CANARY, 415),
                row("JSON", "application/json", "{\"file\":\"" + Watch.CANARY + "\"}", 415),
                row("a form", "application/x-www-form-urlencoded", "file=" + Watch.CANARY, 415),
                row("a mixed envelope", "multipart/mixed; boundary=grans", PART + END, 415),
                row("UTF-16", FORM + "; charset=utf-16", PART + END, 415));
    }

    private static Arguments row(String what, String contentType, String body, int status) {
        return Arguments.of(what, contentType, body, status);
    }

    @ParameterizedTest(name = "row 42: {0}")
    @MethodSource("shapes")
    void is_refused(String what, String contentType, String body, int status) {
        try (Watch watch = new Watch()) {
            Raw.Answer answer = Raw.send(head(contentType) + "Content-Length: " + bytes(body).length + "\r\n\r\n" + body);
            assertEquals(status, answer.status(), answer::toString);
            AnswerCheck.check("POST", "/concerns/" + concern + "/attachments", answer.status(), answer::header, answer.body());
            assertFalse(answer.body().contains("kanarie"), answer.body());
            watch.assertNothingHappened();
        }
    }

    @Test
    void row_42_text_around_the_parts_and_chunks_are_as_good() {
        String body = "preamble\r\n" + PART + END + "epilogue";
        assertEquals(201, Raw.send(head(FORM) + "Transfer-Encoding: chunked\r\n\r\n" + Integer.toHexString(bytes(body).length) + "\r\n" + body + "\r\n0\r\n\r\n").status());
    }

    static Stream<Arguments> names() {
        return Stream.of(
                Arguments.of("../../etc/x.txt", "x.txt"),
                Arguments.of("..\\..\\x.txt", "x.txt"),
                Arguments.of("C:\\\\temp\\\\x.txt", "x.txt"),
                Arguments.of("/etc/passwd.txt", "passwd.txt"),
                Arguments.of("x\u0000.txt", "x.txt"),
                Arguments.of("å".repeat(300) + ".txt", "å".repeat(116) + ".txt"),
                Arguments.of("cod\u202eexe.txt", "codexe.txt"),
                Arguments.of("\u200bosynlig\ufeff.txt", "osynlig.txt"),
                Arguments.of("CON.txt", "_CON.txt"),
                Arguments.of("lpt1.tar.txt", "_lpt1.tar.txt"),
                Arguments.of("a%0D%0ASet-Cookie: x.txt", "a_0D_0ASet-Cookie_ x.txt"),
                Arguments.of("%22citat%22.txt", "_22citat_22.txt"),
                Arguments.of("  mellan   rum . .txt", "mellan rum . .txt"),
                Arguments.of("...punkter.txt", "punkter.txt"),
                Arguments.of("Cafe\u0301.txt", "Café.txt"),
                Arguments.of("STORA.TXT", "STORA.txt"),
                Arguments.of("日本語 🙂.txt", "日本語 🙂.txt"));
    }

    @ParameterizedTest(name = "row 43: {0}")
    @MethodSource("names")
    void a_name_is_made_harmless(String sent, String shown) {
        UUID mine = Concerns.assigned();
        String body = "--grans\r\n" + DISPOSITION.replace("a.txt", sent) + "Content-Type: text/plain\r\n\r\nhej" + END;
        Raw.Answer answer = Raw.send(head(FORM, mine) + "Content-Length: " + bytes(body).length + "\r\n\r\n" + body);
        assertEquals(201, answer.status(), answer.toString());
        as(Person.HANDLER).get("/concerns/{id}/attachments", mine).then().body("items[0].fileName", equalTo(shown));
        String id = as(Person.HANDLER).get("/concerns/{id}/attachments", mine).path("items[0].id");
        String header = SentFiles.download(Person.HANDLER, mine, UUID.fromString(id)).then().statusCode(200).extract().header("Content-Disposition");
        assertTrue(header.matches("attachment; filename=\"[ !#$&-:<-\\[\\]-~]+\"; filename\\*=UTF-8''[A-Za-z0-9!#$&+.^_`|~%-]+"), header);
        assertEquals(1, Stored.files().stream().filter(file -> file.getFileName().toString().equals(id)).count());
    }

    static Stream<Arguments> namesThatAreNone() {
        return Stream.of(Arguments.of("a.pdf.exe", 415), Arguments.of(".htaccess", 415), Arguments.of("CON", 415), Arguments.of("a", 415),
                Arguments.of("a.txt\u202ecod.exe", 415), Arguments.of("a.txt.", 201), Arguments.of("a.tx\u0000t", 201),
                Arguments.of("", 422), Arguments.of("/", 422), Arguments.of("...", 422), Arguments.of("\u202e", 422),
                Arguments.of("Utdrag 850709-9805.txt", 422), Arguments.of("198507099805.txt", 422));
    }

    @ParameterizedTest(name = "row 43: {0} gives {1}")
    @MethodSource("namesThatAreNone")
    void a_name_that_is_none_is_refused(String sent, int status) {
        String body = "--grans\r\n" + DISPOSITION.replace("a.txt", sent) + "Content-Type: text/plain\r\n\r\nhej " + newKey() + END;
        Raw.Answer answer = Raw.send(head(FORM) + "Content-Length: " + bytes(body).length + "\r\n\r\n" + body);
        assertEquals(status, answer.status(), answer.toString());
        assertTrue(status == 201 || answer.body().contains("\"#/file\""), answer.body());
        assertFalse(answer.body().contains("9805"), answer.body());
    }

    @Test
    void row_50_an_empty_file_is_422() {
        try (Watch watch = new Watch()) {
            SentFiles.add(Person.HANDLER, concern, "tom.txt", "text/plain", new byte[0]).then().statusCode(422)
                    .body("errors.pointer", hasItem("#/file")).body("errors.code", hasItem("file_empty"));
            watch.assertNothingHappened();
        }
    }

    @Test
    void row_50_ten_megabytes_go_and_one_byte_more_is_413() {
        byte[] most = new byte[10 * 1024 * 1024];
        Arrays.fill(most, (byte) 'a');
        String id = SentFiles.add(Person.HANDLER, concern, "stor.txt", "text/plain", most).then().statusCode(201)
                .body("sizeInBytes", equalTo(most.length)).extract().path("id");
        assertEquals(most.length, SentFiles.download(Person.HANDLER, concern, UUID.fromString(id)).then().statusCode(200).extract().asByteArray().length);
        try (Watch watch = new Watch()) {
            SentFiles.add(Person.HANDLER, concern, "stor.txt", "text/plain", concat(most, bytes("b"))).then().statusCode(413)
                    .body("type", equalTo("/api/v1/problems/file-too-large"));
            watch.assertNothingHappened();
        }
    }

    @Test
    void row_50_what_is_far_too_large_is_refused_before_it_is_sent() {
        try (Watch watch = new Watch()) {
            Raw.Answer answer = Raw.sendAndAwaitEnd(head(FORM) + "Content-Length: 20000000\r\n\r\n" + PART);
            assertEquals(413, answer.status(), answer.toString());
            assertTrue(answer.closed());
            // It could go on for ever. The connection is cut while more is coming, so the answer may not be seen.
            String chunk = "10000\r\n" + "x".repeat(0x10000) + "\r\n";
            Raw.Answer chunked = Raw.sendAndAwaitEnd(head(FORM) + "Transfer-Encoding: chunked\r\n\r\n" + Integer.toHexString(bytes(PART).length) + "\r\n" + PART + "\r\n" + chunk.repeat(161));
            assertTrue(Set.of(0, 413).contains(chunked.status()), chunked.toString());
            assertTrue(chunked.closed());
            watch.assertNothingHappened();
        }
    }

    @Test
    void row_50_the_same_file_twice_is_kept_once_and_in_another_case_again() {
        byte[] picture = Pictures.jpegWithMetadata();
        String first = SentFiles.add(Person.HANDLER, concern, "a.jpg", "image/jpeg", picture).then().statusCode(201).extract().path("id");
        SentFiles.add(Person.COORDINATOR, concern, "b.jpg", "image/jpeg", picture).then().statusCode(201)
                .header("Idempotency-Replayed", equalTo("true")).body("id", equalTo(first)).body("fileName", equalTo("a.jpg"));
        SentFiles.add(Person.COORDINATOR, Concerns.assigned(), "a.jpg", "image/jpeg", picture).then().statusCode(201).body("id", not(equalTo(first)));
    }

    @Test
    void row_50_an_upload_that_is_broken_off_leaves_nothing() {
        int files = Stored.files().size();
        try (Watch watch = new Watch()) {
            String body = PART + "x".repeat(900_000) + END;
            // 99 per cent come; then nothing, until the server gives up.
            Raw.Answer answer = Raw.send(head(FORM) + "Content-Length: " + bytes(body).length * 100 / 99 + "\r\n\r\n" + body.substring(0, body.length() - END.length()));
            assertTrue(Set.of(0, 408).contains(answer.status()), answer.toString());
            watch.assertNothingHappened();
        }
        assertEquals(files, Stored.files().size());
    }

    @Test
    void a_refused_upload_is_read_to_its_end_so_that_the_next_request_is_understood() {
        String body = PART + "x".repeat(3_000_000) + END;
        String refused = head(FORM, UUID.randomUUID()) + "Content-Length: " + bytes(body).length + "\r\n\r\n" + body;
        String next = Raw.head("GET", "/api/v1/api-info", Person.HANDLER) + "\r\n";
        assertEquals(List.of(404, 200), Raw.sendBoth(refused, next).stream().map(Raw.Answer::status).toList());
    }

    private static String head(String contentType) {
        return head(contentType, concern);
    }

    private static String head(String contentType, UUID concern) {
        return Raw.head("POST", Call.API + "/concerns/" + concern + "/attachments", Person.HANDLER)
                + "Idempotency-Key: " + newKey() + "\r\nContent-Type: " + contentType + "\r\n";
    }
}
