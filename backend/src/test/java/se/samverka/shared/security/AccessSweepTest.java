package se.samverka.shared.security;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samverka.testing.Call.anonymous;
import static se.samverka.testing.Call.as;
import static se.samverka.testing.Call.asMachine;
import static se.samverka.testing.Call.asStrong;
import static se.samverka.testing.Call.withToken;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.samverka.routine.Routines;
import se.samverka.testing.ApiTest;
import se.samverka.testing.Contract;
import se.samverka.testing.Contract.Operation;
import se.samverka.testing.Person;
import se.samverka.testing.Tokens;

/** Every operation of the contract for every kind of caller. An operation that is not in the table fails here. */
@ApiTest
class AccessSweepTest {
    private static final Pattern PATH_PARAMETER = Pattern.compile("\\{([^}]+)}");
    static Stream<Operation> closedOperations() {
        return Contract.operations().stream().filter(operation -> !AccessTable.PUBLIC.contains(operation.id()));
    }

    @Test
    void every_operation_is_in_one_table() {
        Map<String, Long> rows = Stream.of(AccessTable.PUBLIC, AccessTable.PEOPLE.keySet(), AccessTable.MACHINES.keySet()).flatMap(Set::stream)
                .collect(Collectors.groupingBy(id -> id, Collectors.counting()));
        Map<String, Long> once = new HashMap<>();
        Contract.operations().forEach(operation -> once.put(operation.id(), 1L));
        assertEquals(once, rows);
    }

    @Test
    void public_operations_are_the_pinned_ones() {
        Set<String> unprotected = new TreeSet<>();
        for (Operation operation : Contract.operations()) {
            if (send(operation, anonymous()).statusCode() != 401) {
                unprotected.add(operation.id());
            }
        }
        assertEquals(new TreeSet<>(AccessTable.PUBLIC), unprotected);
    }

    @Test
    void what_is_public_is_answered_whatever_token_comes_with_it() {
        Contract.operations().stream().filter(operation -> AccessTable.PUBLIC.contains(operation.id())).forEach(operation ->
                assertEquals(AccessTable.WITH_CHALLENGE.contains(operation.id()) ? 403 : 200,
                        send(operation, withToken(Tokens.expired(Person.TEACHER))).statusCode(), operation.id()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("closedOperations")
    void returns_401_without_a_good_token(Operation operation) {
        Map<String, RequestSpecification> callers = new HashMap<>(Map.of(
                "no token", anonymous(),
                "forged", withToken(Tokens.forged(Person.COORDINATOR)),
                "expired", withToken(Tokens.expired(Person.COORDINATOR)),
                "other audience", withToken(Tokens.forAnotherAudience(Person.COORDINATOR)),
                "other issuer", withToken(Tokens.ofAnotherIssuer(Person.COORDINATOR)),
                "unsigned", withToken(Tokens.unsigned(Person.COORDINATOR)),
                "no token at all", withToken("abc"),
                "no client of the registry", asMachine("samverka-unknown", "concerns:submit"),
                "another scheme", anonymous().header("Authorization", "Basic c2FtdmVya2E6c2FtdmVya2E=")));
        assertAll(callers.entrySet().stream().map(caller -> () -> {
            Response answer = send(operation, caller.getValue());
            assertProblem(401, "unauthenticated", caller.getKey(), answer);
            assertNotNull(answer.header("WWW-Authenticate"), caller.getKey());
        }));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("closedOperations")
    void returns_403_without_the_role(Operation operation) {
        assertAll(Arrays.stream(Person.values()).filter(person -> !mayCome(person, operation))
                .map(person -> () -> assertProblem(403, "forbidden", person, send(operation, as(person)))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("closedOperations")
    void lets_in_who_has_the_role(Operation operation) {
        assertAll(Arrays.stream(Person.values()).filter(person -> mayCome(person, operation))
                .map(person -> () -> {
                    int status = send(operation, asStrong(person)).statusCode();
                    assertTrue(status != 401 && status != 403 && status < 500, () -> status + " for " + person);
                }));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("closedOperations")
    void returns_403_to_a_machine_without_the_scope(Operation operation) {
        List<String> everyRole = List.of(Role.COORDINATOR, Role.HANDLER, Role.AUDITOR, Role.STAFF, Role.ADMIN, Role.PERSON);
        Map<String, RequestSpecification> machines = Map.of(
                "no scope", asMachine("samverka-lms"),
                "another scope", asMachine("samverka-lms", "training.coverage:read"),
                "roles by mistake", withToken(Tokens.ofMachine("samverka-municipal", everyRole, "statistics:read")));
        assertAll(machines.entrySet().stream().map(machine -> () -> {
            Response answer = send(operation, machine.getValue());
            assertEquals(403, answer.statusCode(), machine.getKey());
            assertEquals("application/problem+json", answer.contentType(), machine.getKey());
        }));
    }

    @Test
    void machines_come_in_only_by_their_scopes() {
        String[] scopes = Set.copyOf(AccessTable.MACHINES.values()).toArray(String[]::new);
        Set<String> open = closedOperations().filter(operation -> Stream.of("hr", "lms", "police", "municipal")
                        .anyMatch(kind -> send(operation, asMachine("samverka-" + kind, scopes)).statusCode() != 403))
                .map(Operation::id).collect(Collectors.toSet());
        assertEquals(AccessTable.MACHINES.keySet(), open);
    }

    private static boolean mayCome(Person person, Operation operation) {
        Set<String> roles = AccessTable.PEOPLE.getOrDefault(operation.id(), Set.of());
        return roles == AccessTable.ANY_PERSON || !Collections.disjoint(roles, person.roles());
    }

    /** With ids of things that do not exist: only the door is tried. */
    private static Response send(Operation operation, RequestSpecification caller) {
        Object[] values = PATH_PARAMETER.matcher(operation.path()).results().map(found -> found.group(1))
                .map(name -> switch (name) {
                    case "key" -> "draft-of-the-sweep";
                    case "slug" -> "not-found";
                    case "address" -> Routines.anyPublicAddress();
                    case "edition" -> "public-sv";
                    default -> "01890000-0000-7000-8000-0000000000ff";
                }).toArray();
        return operation.send(caller, values);
    }

    /** Without the matchers of JSON paths: they are compiled anew for each of thousands of answers. */
    private static void assertProblem(int status, String type, Object caller, Response answer) {
        assertEquals(status, answer.statusCode(), () -> "for " + caller);
        assertEquals("application/problem+json", answer.contentType(), () -> "for " + caller);
        assertTrue(answer.asString().contains("\"type\":\"/api/v1/problems/" + type + "\""), () -> "for " + caller + ": " + answer.asString());
    }
}
