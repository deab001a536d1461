package se.samverka.contract;

import static se.samverka.testing.Call.as;

import java.util.Map;
import java.util.UUID;
import se.samverka.concern.Concerns;
import se.samverka.testing.Person;

/** A concern in the state in which an operation's example can be sent. */
final class ConcernExamples {
    private ConcernExamples() {
    }

    static UUID forOperation(String operationId) {
        return switch (operationId) {
            case "referConcernToEmergency", "triageConcern" -> Concerns.received();
            case "assignConcern" -> {
                as(Person.HANDLER).get("/me").then().statusCode(200);
                yield Concerns.triaged();
            }
            case "takeMeasure" -> Concerns.assessed();
            case "followUpConcern" -> Concerns.inAction();
            case "closeConcern" -> Concerns.followedUp();
            case "proposeReopening" -> Concerns.closed();
            case "approveProposal", "rejectProposal" -> {
                UUID closed = Concerns.closed();
                Concerns.step(Person.HANDLER, closed, "reopening", Map.of("reason", "Nytt har hänt.")).then().statusCode(200);
                yield closed;
            }
            default -> Concerns.assigned();
        };
    }
}
