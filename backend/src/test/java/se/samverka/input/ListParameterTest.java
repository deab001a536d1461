package se.samverka.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverka.testing.AnswerSchemas;
import se.samverka.testing.ApiTest;
import se.samverka.testing.Person;
import se.samverka.testing.Raw;
import se.samverka.testing.Watch;

/** Paging, filters and addresses that lists and single concerns refuse (api-and-security.md § 6 rows 20–22). */
@ApiTest
class ListParameterTest {
    private static final List<String> LISTS = List.of("/concerns", "/me/concerns");

    static Stream<Arguments> parameters() {
        Stream<String> paging = Stream.of("page=0", "page=-1", "page=2147483647", "page=abc", "page=1.5", "page=101&limit=100",
                "page=", "limit=0", "limit=101", "limit=1000000000", "limit=99999999999999999999", "limit=x", "limit=20&limit=20",
                "cursor=", "cursor=AAAA", "cursor=%21%21", "cursor=" + "A".repeat(500), "page=1&cursor=AAAAAAAAAAAAAAAAAAAAAA",
                "page=%D9%A1", "page=1%20", "limit=%2B5");
        Stream<String> filters = Stream.of("sort=receivedAt", "sort=id;drop%20table%20concern", "q=%25", "q=_", "q=" + "k".repeat(1_500),
                "q=%27%20or%201=1--", "__proto__=1", "Limit=20", "%00=1", "limit=%00", "limit=20%0d%0aX:1", "limit=%7f", "limit=%ff");
        Stream<Arguments> everywhere = LISTS.stream().flatMap(list -> Stream.concat(
                Stream.of("page=0", "limit=101", "limit=abc", "cursor=x").map(query -> Arguments.of(20, list, query)),
                Stream.of(Arguments.of(21, list, "sort=id"))));
        Stream<String> ofConcerns = Stream.of("status=Received", "status=received&status=gone", "status=1", "status=%C2%85",
                "subjectKind=child&subjectKind=adult", "urgency=", "eventType=x%27--", "sectorCode=%25", "overdue=1", "overdue=TRUE",
                "assignedToMe=yes");
        return Stream.of(everywhere, paging.map(query -> Arguments.of(20, "/concerns", query)),
                filters.map(query -> Arguments.of(21, "/concerns", query)),
                ofConcerns.map(query -> Arguments.of(21, "/concerns", query))).flatMap(all -> all);
    }

    @ParameterizedTest(name = "row {0}: {1}?{2}")
    @MethodSource("parameters")
    void is_400(int row, String list, String query) {
        assertRefused("GET", list + "?" + query, 400);
    }

    @ParameterizedTest(name = "row 21: an address of {0} characters")
    @MethodSource("lengths")
    void too_long_an_address_is_414(int length) {
        assertRefused("GET", "/concerns?q=" + "k".repeat(length), 414);
    }

    static Stream<Integer> lengths() {
        return Stream.of(2_100, 3_900, 10_000);
    }

    @ParameterizedTest(name = "row 22: {0}")
    @MethodSource("addresses")
    void is_answered_as_an_unknown_concern(String address) {
        Raw.Answer unknown = assertRefused("GET", "/concerns/00000000-0000-4000-8000-00000000dead", 404);
        Raw.Answer answer = assertRefused("GET", address, 404);
        assertEquals(withoutTrace(unknown.body()), withoutTrace(answer.body()));
    }

    static Stream<String> addresses() {
        return Stream.of("/concerns/abc", "/concerns/42", "/concerns/00000000-0000-0000-0000-000000000000", "/concerns/1-1-1-1-1",
                "/concerns/00000000-0000-4000-8000-00000000DEAD", "/concerns/..%2fme", "/concerns/%2e%2e/me", "/concerns/%252e",
                "/concerns/../me", "/concerns/./", "/concerns;v=1", "/concerns;v=1/x", "/concerns//", "//concerns", "/concerns/",
                "/concerns/kanarie%20x", "/concerns/%c3%a5", "/concerns/a'b", "/kanarie", "/concerns/x/y/z");
    }

    @ParameterizedTest(name = "row 22: {0}")
    @MethodSource("broken")
    void a_broken_address_is_400(String address) {
        assertRefused("GET", address, 400);
    }

    static Stream<String> broken() {
        return Stream.of("/concerns/%00", "/concerns/%0a", "/concerns/%7f");
    }

    /** The server refuses these before any code of ours runs; see api-profile.md, what the server answers itself. */
    @ParameterizedTest(name = "row 22: {0}")
    @ValueSource(strings = {"/concerns/%zz", "/concerns/%", "/concerns?limit=%zz", "/concerns?limit=%e", "/concerns?q=<x>"})
    void what_is_no_address_at_all_is_400_without_a_body(String address) {
        Raw.Answer answer = Raw.send(Raw.head("GET", "/api/v1" + address, Person.COORDINATOR) + "\r\n");
        assertEquals(400, answer.status(), answer.toString());
        assertEquals("", answer.body());
    }

    private static Raw.Answer assertRefused(String method, String address, int status) {
        try (Watch watch = new Watch()) {
            Raw.Answer answer = Raw.send(Raw.head(method, "/api/v1" + address, Person.COORDINATOR) + "X-Canary: " + Watch.CANARY + "\r\n\r\n");
            assertEquals(status, answer.status(), () -> address + ": " + answer.body());
            assertTrue(String.valueOf(answer.header("Content-Type")).startsWith("application/problem+json"), () -> address + ": " + answer.headers());
            assertEquals(List.of(), AnswerSchemas.problemFaults(answer.body()), answer.body());
            assertFalse(answer.body().contains("kanarie") || answer.body().contains("kkkk"), answer.body());
            watch.assertNothingHappened();
            return answer;
        }
    }

    private static String withoutTrace(String body) {
        return body.replaceAll("urn:trace:[0-9a-f]{32}", "");
    }
}
