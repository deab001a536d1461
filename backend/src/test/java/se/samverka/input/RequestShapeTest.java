package se.samverka.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverka.concern.Concerns;
import se.samverka.testing.AnswerCheck;
import se.samverka.testing.ApiTest;
import se.samverka.testing.Call;
import se.samverka.testing.Person;
import se.samverka.testing.Raw;
import se.samverka.testing.Watch;

/** Requests whose shape is wrong, byte by byte (api-and-security.md § 6 rows 9, 10, 12, 23–27, 29–31). */
@ApiTest
class RequestShapeTest {
    private static final String BODY = BadBodies.json(Concerns.registration("alreadyTried", Watch.CANARY));
    private static final int LENGTH = BODY.getBytes(StandardCharsets.UTF_8).length;
    private static final String JSON = "Content-Type: application/json\r\n";
    private static final String SIZED = "Content-Length: " + LENGTH + "\r\n";

    /** @param closes whether the connection must not be used again */
    record Shape(int row, String what, String request, Set<Integer> statuses, boolean closes) {
        @Override
        public String toString() {
            return "row " + row + ": " + what;
        }
    }

    static Stream<Shape> shapes() {
        String head = Raw.registrationHead();
        String get = Raw.head("GET", "/api/v1/concerns", Person.COORDINATOR);
        return Stream.of(
                shape(9, "length over the limit", head + JSON + "Content-Length: 10485760\r\n\r\n" + "x".repeat(1000), true, 413),
                shape(9, "chunks over the limit", head + JSON + "Transfer-Encoding: chunked\r\n\r\n" + ("10000\r\n" + "x".repeat(0x10000) + "\r\n").repeat(20), true, 413),
                shape(9, "a body that never ends", head + JSON + "Content-Length: 5000\r\n\r\n" + BODY, true, 0, 408),
                shape(9, "chunks that never end", head + JSON + "Transfer-Encoding: chunked\r\n\r\n5\r\n{\"a\":\r\n", true, 0, 408),
                shape(9, "a length too short", head + JSON + "Content-Length: 20\r\n\r\n" + BODY, false, 400),
                shape(9, "a length that is no number", head + JSON + "Content-Length: abc\r\n\r\n" + BODY, true, 400),
                shape(9, "a length below nought", head + JSON + "Content-Length: -1\r\n\r\n" + BODY, true, 400),
                shape(9, "a chunk size that is no number", head + JSON + "Transfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n0\r\n\r\n", true, 0, 408),
                shape(10, "no content type", head + SIZED + "\r\n" + BODY, false, 415),
                shape(10, "doubled content type", head + JSON + JSON + SIZED + "\r\n" + BODY, false, 415),
                content(10, "text/plain"), content(10, "application/x-www-form-urlencoded"), content(10, "multipart/form-data; boundary=x"),
                content(10, "application/xml"), content(10, "application/json; charset=ISO-8859-1"), content(10, "application/json; charset=utf-16"),
                content(10, "*/*"), content(10, "json"), content(10, "application/json, text/plain"),
                shape(24, "GET with a body", get + JSON + SIZED + "\r\n" + BODY, false, 400),
                shape(24, "DELETE with a body", Raw.head("DELETE", "/api/v1/me/drafts/x", Person.TEACHER) + "If-Match: \"0\"\r\n" + JSON + SIZED + "\r\n" + BODY, false, 400),
                shape(26, "a header of 20 kB", get + "X-Long: " + "x".repeat(20_000) + "\r\n\r\n", true, 431),
                shape(26, "500 headers", get + "X-Many: y\r\n".repeat(500) + "\r\n", true, 431),
                shape(26, "doubled Authorization", get + "Authorization: Bearer " + Watch.CANARY + "\r\n\r\n", true, 400),
                shape(26, "two lengths", head + JSON + SIZED + "Content-Length: 3\r\n\r\n" + BODY, true, 400),
                shape(26, "NUL in a header", get + "X-Odd: a\u0000" + Watch.CANARY + "\r\n\r\n", true, 400),
                shape(26, "a blank before the colon", get + "X-Odd : " + Watch.CANARY + "\r\n\r\n", true, 400),
                shape(27, "gzip", head + JSON + SIZED + "Content-Encoding: gzip\r\n\r\n" + BODY, false, 415),
                shape(27, "deflate", head + JSON + SIZED + "Content-Encoding: deflate\r\n\r\n" + BODY, false, 415),
                shape(27, "br", head + JSON + SIZED + "Content-Encoding: br\r\n\r\n" + BODY, false, 415),
                key(null, 400), key("", 400), key("short", 400), key("k".repeat(10_000), 400), key("åäöåäöåäö", 400), key("with blanks in it", 400),
                shape(29, "two keys", head + JSON + SIZED + "Idempotency-Key: " + Call.newKey() + "\r\n\r\n" + BODY, true, 400));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("shapes")
    void is_refused(Shape shape) {
        try (Watch watch = new Watch()) {
            Raw.Answer answer = shape.closes() ? Raw.sendAndAwaitEnd(shape.request()) : Raw.send(shape.request());
            assertTrue(shape.statuses().contains(answer.status()), () -> shape + " answered " + answer);
            assertFalse(answer.body().contains("kanarie"), answer.body());
            if (!answer.headers().getOrDefault("Content-Length", "0").equals("0")) {
                String path = shape.request().split("[ \\n]")[1].substring(Call.API.length());
                AnswerCheck.check(shape.request().split(" ")[0], path, answer.status(), answer::header, answer.body());
            } else {
                assertTrue(ANSWERED_BY_THE_SERVER.contains(shape.what()), () -> shape + " answered without a body: " + answer);
            }
            assertEquals(shape.closes(), shape.closes() && answer.closed(), () -> shape + ": the connection stays open");
            watch.assertNothingHappened();
        }
    }

    /**
     * Refused by the server, before there is a request or after it has cut the connection (status 0): nobody is left
     * to read a problem. See api-profile.md, what the server answers itself.
     */
    private static final Set<String> ANSWERED_BY_THE_SERVER = Set.of("a length that is no number", "a length below nought",
            "two lengths", "NUL in a header", "a blank before the colon", "a body that never ends", "chunks that never end",
            "a chunk size that is no number");

    @ParameterizedTest(name = "row 23: {0}")
    @ValueSource(strings = {"TRACE", "PATCH", "DELETE", "PUT", "PROPFIND", "BREW"})
    void a_method_that_is_not_there_is_405_with_allow(String method) {
        Raw.Answer answer = Raw.send(Raw.head(method, "/api/v1/concerns", Person.COORDINATOR) + "X-HTTP-Method-Override: GET\r\n\r\n");
        assertEquals(405, answer.status(), answer.toString());
        AnswerCheck.check(method, "/concerns", answer.status(), answer::header, answer.body());
    }

    @Test
    void row_23_a_tunnel_is_refused() {
        Raw.Answer answer = Raw.send("CONNECT evil.invalid:443 HTTP/1.1\r\nHost: evil.invalid:443\r\n\r\n");
        assertTrue(Set.of(400, 404, 405).contains(answer.status()), answer.toString());
    }

    @Test
    void row_23_the_method_cannot_be_overridden() {
        Raw.Answer answer = Raw.send(Raw.head("GET", "/api/v1/concerns", Person.COORDINATOR) + "X-HTTP-Method-Override: POST\r\n\r\n");
        assertEquals(200, answer.status(), answer.toString());
    }

    @Test
    void row_23_HEAD_has_the_headers_of_GET() {
        Raw.Answer get = Raw.send(Raw.head("GET", "/api/v1/api-info", Person.COORDINATOR) + "\r\n");
        Raw.Answer head = Raw.send(Raw.head("HEAD", "/api/v1/api-info", Person.COORDINATOR) + "\r\n");
        assertEquals(200, head.status(), head.toString());
        // A server may leave out the length of what it does not send (RFC 9110 § 8.6).
        Set<String> expected = new TreeSet<>(get.headers().keySet());
        expected.remove("content-length");
        assertEquals(expected, new TreeSet<>(head.headers().keySet()));
    }

    @ParameterizedTest(name = "row 25: {0}")
    @ValueSource(strings = {"Host: evil.invalid", "Host: localhost\r\nX-Forwarded-Host: evil.invalid", "Host: localhost\r\nX-Forwarded-Proto: gopher",
        "Host: localhost\r\nForwarded: host=evil.invalid;proto=https", "Host: localhost\r\nX-Forwarded-Prefix: /evil"})
    void what_the_client_says_about_hosts_is_ignored(String host) {
        String body = BadBodies.json(Concerns.registration());
        Raw.Answer created = Raw.send(Raw.registrationHead().replace("Host: localhost", host) + JSON + "Content-Length: "
                + body.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n" + body);
        assertEquals(201, created.status(), created.toString());
        assertEquals("/api/v1/me/concerns", created.header("Location"));
        Raw.Answer list = Raw.send(Raw.head("GET", "/api/v1/concerns?limit=1", Person.COORDINATOR).replace("Host: localhost", host) + "\r\n");
        assertFalse(list.toString().contains("evil") || list.toString().contains("gopher"), list.toString());
    }

    @Test
    void row_25_an_absolute_address_does_not_choose_the_host() {
        Raw.Answer list = Raw.send(Raw.head("GET", "http://evil.invalid/api/v1/concerns?limit=1", Person.COORDINATOR) + "\r\n");
        assertFalse(list.toString().contains("evil"), list.toString());
        assertTrue(list.status() == 200 || list.status() == 400 || list.status() == 404, list.toString());
    }

    @Test
    void row_27_a_compressed_body_that_says_nothing_of_it_is_400() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(BODY.getBytes(StandardCharsets.UTF_8));
        }
        ByteArrayOutputStream request = new ByteArrayOutputStream();
        request.write((Raw.registrationHead() + JSON + "Content-Length: " + packed.size() + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
        request.write(packed.toByteArray());
        assertEquals(400, Raw.send(request.toByteArray(), false).status());
    }

    static Stream<Arguments> lenient() {
        String get = Raw.head("GET", "/api/v1/concerns", Person.COORDINATOR);
        return Stream.of(Arguments.of("a folded header line", get + "X-Odd: a\r\n b\r\n\r\n", 200),
                Arguments.of("bare line feeds", get.replace("\r\n", "\n") + "\n", 400),
                Arguments.of("an unknown transfer encoding", get + "Transfer-Encoding: xchunked\r\n\r\n", 400),
                Arguments.of("chunks beside a length", Raw.registrationHead() + JSON + SIZED + "Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 400));
    }

    /** How the server's own parser takes these is not ours to choose: a fold is a space, chunks go before a length. */
    @ParameterizedTest(name = "row 26: {0} is {2}")
    @MethodSource("lenient")
    void nothing_comes_of_what_two_readers_could_read_differently(String what, String request, int status) {
        try (Watch watch = new Watch()) {
            assertEquals(status, Raw.send(request).status());
            watch.assertNothingHappened();
        }
    }

    static Stream<Arguments> accepts() {
        return Stream.of(Arguments.of("application/xml", 406), Arguments.of("text/html", 406), Arguments.of("*/*;q=0", 406),
                Arguments.of("a/b/c", 406), Arguments.of(";;;", 406), Arguments.of("application/json;q=0", 406),
                Arguments.of("*/*", 200), Arguments.of("application/*", 200), Arguments.of("text/html, application/json;q=0.1", 200));
    }

    @ParameterizedTest(name = "row 30: Accept: {0} is {1}")
    @MethodSource("accepts")
    void the_form_of_the_answer(String accept, int status) {
        Raw.Answer answer = Raw.send(Raw.head("GET", "/api/v1/concerns", Person.COORDINATOR) + "Accept: " + accept + "\r\n\r\n");
        assertEquals(status, answer.status(), answer.toString());
        AnswerCheck.check("GET", "/concerns", answer.status(), answer::header, answer.body());
    }

    @ParameterizedTest(name = "row 31: Origin: {0}")
    @ValueSource(strings = {"null", "https://evil.invalid", "http://localhost:8080.evil.invalid", "http://localhost:8080", "*"})
    void no_other_origin_is_let_in(String origin) {
        String asked = "Origin: " + origin + "\r\nAccess-Control-Request-Method: POST\r\nAccess-Control-Request-Headers: x-odd, authorization\r\n\r\n";
        for (String method : new String[] {"OPTIONS", "GET"}) {
            Raw.Answer answer = Raw.send(Raw.head(method, "/api/v1/concerns", Person.COORDINATOR) + asked);
            assertNull(answer.header("Access-Control-Allow-Origin"), answer.toString());
            assertNotNull(answer.header("X-Content-Type-Options"));
        }
    }

    private static Shape content(int row, String type) {
        return shape(row, type, Raw.registrationHead() + "Content-Type: " + type + "\r\n" + SIZED + "\r\n" + BODY, false, 415);
    }

    private static Shape key(String key, int status) {
        String head = Raw.head("POST", "/api/v1/concerns", Person.TEACHER) + JSON + SIZED;
        return shape(29, key == null ? "no key" : "key of " + key.length() + " characters",
                head + (key == null ? "" : "Idempotency-Key: " + key + "\r\n") + "\r\n" + BODY, false, status);
    }

    private static Shape shape(int row, String what, String request, boolean closes, Integer... statuses) {
        return new Shape(row, what, request, Set.of(statuses), closes);
    }
}
