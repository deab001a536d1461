package se.samverka.rights;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.samverka.testing.Call.asStrong;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.samverka.concern.Concerns;
import se.samverka.retention.RetentionRuns;
import se.samverka.testing.ApiTest;
import se.samverka.testing.Contract;
import se.samverka.testing.Contract.Operation;
import se.samverka.testing.Person;

/** Every change that the contract has for a concern, also those written later, is answered 423 for a restricted one. */
@ApiTest
class RestrictedSweepTest {
    /** What serves the person of the case or a life goes on; pinned, because each is an exception. */
    private static final Set<String> GO_ON = Set.of("openIdentity", "disputeConcern", "settleDispute", "noteInformation",
            "noteCorrectionToldToRecipient", "prepareExtract", "approveExtract", "withdrawExtract", "openExtractDocument", "noteExtractHandedOut");
    private static UUID concern;
    private static UUID entry;
    private static UUID hold;
    private static String etag;

    static Stream<Operation> changesOfConcerns() {
        return Contract.operations().stream().filter(operation -> operation.path().startsWith("/concerns/{id}"))
                .filter(Operation::isChange).filter(operation -> !GO_ON.contains(operation.id()));
    }

    @BeforeEach
    void restrictOnce() {
        if (concern == null) {
            concern = Concerns.assigned();
            entry = Concerns.journalEntry(Person.HANDLER, concern);
            etag = Concerns.etag(concern);
            hold = RetentionRuns.hold(concern);
            Restrictions.restricted(concern);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("changesOfConcerns")
    void returns_423(Operation operation) {
        Response answer = send(operation, asStrong(Person.HANDLER));
        // Some are the coordinator's alone.
        assertEquals(423, answer.statusCode() == 403 ? send(operation, asStrong(Person.COORDINATOR)).statusCode() : answer.statusCode(), answer::asString);
    }

    private static Response send(Operation operation, RequestSpecification caller) {
        Object[] ids = Stream.of(operation.path().split("/")).filter(part -> part.startsWith("{"))
                .map(part -> Map.of("{id}", concern, "{entryId}", entry, "{holdId}", hold).getOrDefault(part, UUID.randomUUID())).toArray();
        return operation.sendTo(operation.names("entryId") || operation.names("holdId") ? "\"0\"" : etag, caller, ids);
    }
}
