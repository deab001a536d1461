package se.samverka.disclosure;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.samverka.disclosure.Disclosures.police;
import static se.samverka.testing.Call.asStrong;

import io.quarkus.test.junit.TestProfile;
import io.restassured.specification.RequestSpecification;
import java.util.LinkedHashMap;
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
import se.samverka.shared.access.WithoutEndpointChecks;
import se.samverka.testing.ApiTest;
import se.samverka.testing.Contract;
import se.samverka.testing.Contract.Operation;
import se.samverka.testing.Database;
import se.samverka.testing.Person;

/** With the endpoints' own checks off, row security alone keeps disclosures, requests and packages from strangers. */
@ApiTest
@TestProfile(WithoutEndpointChecks.class)
class DisclosureRowsTest {
    private static final Set<Person> WHO_MAY_SEE_IT = Set.of(Person.COORDINATOR, Person.OTHER_COORDINATOR, Person.HANDLER);
    private static UUID disclosure;
    private static UUID request;
    private static UUID sent;
    private static Map<String, Supplier<RequestSpecification>> strangers;

    @BeforeEach
    void plantOnce() {
        if (disclosure != null) {
            return;
        }
        Disclosures.logIn(Person.COORDINATOR);
        sent = Disclosures.delivered(Concerns.assigned());
        disclosure = Disclosures.prepared(Concerns.assigned());
        request = Disclosures.submitted();
        strangers = new LinkedHashMap<>();
        Stream.of(Person.values()).filter(person -> !WHO_MAY_SEE_IT.contains(person))
                .forEach(person -> strangers.put(person.name(), () -> asStrong(person)
                        .header("X-Request-Reason", "Utredning om hot").header("X-Case-Number", "5000-K1-26")));
        strangers.put("other police", () -> police("samverka-other-police"));
    }

    static Stream<Operation> onDisclosures() {
        return Contract.operations().stream().filter(operation -> operation.path().matches("/(disclosures|police-requests|partner/police/(requests|packages))/\\{.*"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("onDisclosures")
    void returns_404_to_every_stranger(Operation operation) {
        String before = state();
        UUID id = operation.names("disclosureId") ? disclosure : operation.names("packageId") ? sent : request;
        // A machine never has the strong login that an approval asks for first.
        assertAll(strangers.entrySet().stream().map(stranger -> () ->
                assertEquals(operation.id().equals("approveDisclosure") && stranger.getKey().equals("other police") ? 401 : 404,
                        operation.send(stranger.getValue().get(), id).statusCode(), stranger.getKey())));
        assertEquals(before, state());
    }

    @Test
    void shows_no_foreign_row_in_any_list() {
        strangers.forEach((name, stranger) -> {
            stranger.get().get("/police-requests").then().statusCode(200).body("items", is(empty()));
        });
    }

    private static String state() {
        return String.join("\n", Database.column("select d::text from disclosure d where id = ? union all select r::text from disclosure_request r where id = ?"
                + " union all select p::text || (select count(*) from disclosure_receipt) from disclosure_package p where id = ?", disclosure, request, sent));
    }
}
