package se.samverka.shared.access;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samverka.testing.Call.anonymous;
import static se.samverka.testing.Call.as;
import static se.samverka.testing.Call.asMachine;
import static se.samverka.testing.Call.asStrong;

import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.samverka.concern.Concerns;
import se.samverka.handover.HandOvers;
import se.samverka.testing.ApiTest;
import se.samverka.testing.Contract;
import se.samverka.testing.Contract.Operation;
import se.samverka.testing.Database;
import se.samverka.testing.Person;

/** With the endpoints' own checks off, no caller reads or changes a row that is not theirs. */
@ApiTest
@TestProfile(WithoutEndpointChecks.class)
class RowSecurityAloneTest {
    private static final Set<Person> WHO_MAY_SEE_IT = Set.of(Person.COORDINATOR, Person.OTHER_COORDINATOR, Person.HANDLER);
    private static UUID concern;
    private static UUID entry;
    private static UUID handOver;
    private static UUID received;
    private static Map<String, Supplier<RequestSpecification>> strangers;

    static Stream<Operation> operationsOnOneConcern() {
        return Contract.operations().stream().filter(operation -> operation.path().startsWith("/concerns/{id}"));
    }

    static Stream<Operation> operationsOnOnePackage() {
        return Contract.operations().stream().filter(operation -> operation.path().startsWith("/received-hand-overs/{"));
    }

    /** Operations that show rows of many. Code lists and the names of colleagues are no secret to who is logged in. */
    static Stream<Operation> lists() {
        return Contract.operations().stream().filter(operation -> !operation.isChange() && !operation.path().contains("{"))
                .filter(operation -> !Set.of("listHandlers").contains(operation.id()));
    }

    @BeforeEach
    void plantOnce() {
        if (concern != null) {
            return;
        }
        concern = Concerns.assigned();
        entry = Concerns.journalEntry(Person.HANDLER, concern);
        handOver = HandOvers.sent(concern, "referral", HandOvers.socialServices(), "phone");
        // Of another concern: who receives a package may open whom it is about.
        received = HandOvers.sent(Concerns.assigned(), "referral", HandOvers.socialServices(), "in_system");
        as(Person.COORDINATOR).body(Map.of("content", Map.of("concern", concern.toString())))
                .put("/me/drafts/draft-" + concern).then().statusCode(200);
        strangers = new LinkedHashMap<>();
        Stream.of(Person.values()).filter(person -> !WHO_MAY_SEE_IT.contains(person))
                .forEach(person -> strangers.put(person.name(), () -> asStrong(person)));
        strangers.put("machine", () -> asMachine("samverka-municipal", "concerns:submit"));
    }

    @Test
    void the_endpoints_own_checks_are_off() {
        as(Person.NOBODY).get("/concerns").then().statusCode(200).body("items", is(empty()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("operationsOnOneConcern")
    void returns_404_to_every_stranger(Operation operation) {
        String before = state();
        assertAll(strangers.entrySet().stream().map(stranger -> () -> {
            Response answer = operation.sendAbout(stranger.getValue().get(), concern, operation.names("handOverId") ? handOver : entry);
            assertEquals(404, answer.statusCode(), stranger.getKey());
        }));
        assertEquals(before, state());
    }

    /** OTHER_HANDLER receives it, as nobody else does. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("operationsOnOnePackage")
    void returns_404_to_who_does_not_receive_the_package(Operation operation) {
        String before = state();
        assertAll(strangers.entrySet().stream().filter(stranger -> !stranger.getKey().equals("OTHER_HANDLER")).map(stranger -> () ->
                assertEquals(404, operation.send(stranger.getValue().get(), received).statusCode(), stranger.getKey())));
        assertEquals(before, state());
        as(Person.OTHER_HANDLER).get("/received-hand-overs/{id}", received).then().statusCode(200);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lists")
    void shows_no_foreign_row(Operation operation) {
        assertAll(strangers.entrySet().stream()
                // The logs are the auditor's to read, and the one who reported it follows its progress.
                .filter(stranger -> !(Set.of("listAuditEvents", "listAccessLog").contains(operation.id()) && stranger.getKey().equals("AUDITOR")))
                .filter(stranger -> !(operation.id().equals("listMyConcerns") && stranger.getKey().equals("TEACHER")))
                .map(stranger -> () -> {
                    String body = operation.send(stranger.getValue().get()).asString();
                    assertFalse(body.contains(concern.toString()), stranger.getKey() + ": " + body);
                }));
    }

    @Test
    void a_reporter_sees_its_progress_and_nothing_else() {
        as(Person.TEACHER).get("/me/concerns").then().statusCode(200)
                .body("items.find { it.id == '" + concern + "' }.keySet().sort()", is(List.of("caseNumber", "id", "investigation", "progress", "receivedAt")));
        as(Person.TEACHER).get("/concerns").then().statusCode(200).body("items", is(empty()));
    }

    @Test
    void who_may_see_it_still_does() {
        WHO_MAY_SEE_IT.forEach(person -> as(person).get("/concerns/{id}", concern).then().statusCode(200));
        as(Person.OTHER_HANDLER).get("/concerns?limit=100").then().statusCode(200).body("items.id", not(hasItem(concern.toString())));
    }

    @Test
    void nobody_gets_no_row() {
        // What is public, or made or kept in memory, is no row of anybody's.
        lists().filter(operation -> !Set.of("getApiInfo", "getChallenge", "listLegalBases", "getDisclosureGuide",
                "listPublicContactPaths", "listPartnerContactPaths").contains(operation.id())).forEach(operation -> {
            Response answer = operation.send(anonymous().header("X-Request-Reason", "Utredning om hot").header("X-Case-Number", "5000-K1-26"));
            assertTrue(answer.statusCode() == 401 || answer.path("items").equals(List.of()), operation.id() + ": " + answer.asString());
        });
    }

    private String state() {
        return Database.column("select c::text || (select string_agg(s::text, ',' order by s.id) from concern_step s where s.concern_id = c.id)"
                + " || (select string_agg(j::text, ',' order by j.id) from journal_entry j where j.concern_id = c.id)"
                + " || (select string_agg(h::text, ',' order by h.id) from hand_over h where h.concern_id = c.id)"
                + " from concern c where id = ?", concern).get(0);
    }
}
