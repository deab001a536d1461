package se.samverka.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samverka.disclosure.Disclosures.police;
import static se.samverka.testing.Call.as;

import io.restassured.response.Response;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.samverka.concern.Concerns;
import se.samverka.testing.ApiTest;
import se.samverka.testing.Contract;
import se.samverka.testing.Contract.Operation;
import se.samverka.testing.Person;

/**
 * Acceptance 5: a police token with every scope of the police against every operation of the contract, with ids of things
 * that are really there: 403 or 404 but for its own doors, and those show nothing of anybody else.
 */
@ApiTest
class PoliceSweepTest {
    private static final Set<String> PUBLIC = Set.of("getApiInfo", "getProblemType");
    private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)}");
    private static UUID concern;
    private static UUID disclosure;
    private static UUID request;
    private static UUID sent;

    @BeforeEach
    void plantOnce() {
        if (concern != null) {
            return;
        }
        Disclosures.logIn(Person.COORDINATOR);
        UUID caseOfPackage = Concerns.assigned();
        sent = Disclosures.delivered(caseOfPackage);
        concern = Concerns.assigned();
        disclosure = Disclosures.prepared(concern);
        request = Disclosures.submitted();
    }

    static Stream<Operation> closedOperations() {
        return Contract.operations().stream().filter(operation -> !PUBLIC.contains(operation.id()) && !operation.path().startsWith("/public/"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("closedOperations")
    void returns_403_or_404_but_for_its_own_doors(Operation operation) {
        // Another police system than the one that asked: not even the doors of the police show it anything.
        Response answer = operation.send(police("samverka-other-police"), values(operation));
        boolean ownDoor = operation.path().startsWith("/partner/police/");
        if (!ownDoor) {
            assertTrue(Set.of(403, 404).contains(answer.statusCode()), operation.id() + " answered " + answer.statusCode());
        }
        String body = answer.asString();
        for (UUID secret : new UUID[] {concern, disclosure, request, sent}) {
            assertTrue(!body.contains(secret.toString()), operation.id() + ": " + body);
        }
    }

    @Test
    void its_doors_are_the_pinned_ones() {
        Set<String> open = new TreeSet<>();
        closedOperations().filter(operation -> operation.send(police(), values(operation)).statusCode() != 403)
                .forEach(operation -> open.add(operation.id()));
        assertEquals(new TreeSet<>(Set.of("submitPoliceRequest", "listPoliceRequests", "getPoliceRequest",
                "listPolicePackages", "readPolicePackage", "receiptPolicePackage", "handInObservation", "getPoliceSituationPicture",
                "listPoliceContactPoints")), open);
        assertTrue(Contract.operations().stream().noneMatch(operation -> operation.path().startsWith("/partner/police/")
                && operation.path().matches(".*(concern|search|person|subject).*")));
    }

    @Test
    void what_it_tried_has_changed_nothing() {
        as(Person.COORDINATOR).get("/disclosures/{id}", disclosure).then().statusCode(200);
        assertEquals("secrecy_review", as(Person.COORDINATOR).get("/disclosures/{id}", disclosure).path("status"));
        assertEquals("received", as(Person.COORDINATOR).get("/police-requests/{id}", request).path("status"));
    }

    private static Object[] values(Operation operation) {
        Map<String, Object> known = Map.of("disclosureId", disclosure, "requestId", request, "packageId", sent,
                "key", "draft-of-the-sweep", "slug", "not-found");
        return PARAMETER.matcher(operation.path()).results().map(name -> known.getOrDefault(name.group(1), concern)).toArray();
    }
}
