package se.samverka.handover;

import static se.samverka.testing.Call.as;
import static se.samverka.testing.Call.asStrong;
import static se.samverka.testing.Call.newKey;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.samverka.concern.Concerns;
import se.samverka.testing.Person;

/** Sends the contract's examples of this feature, about things that exist: ids and hashes are those of the run. */
public final class HandOverExamples {
    private static final Map<String, Object> NOTED = Map.of("answeredOn", Concerns.today().toString(), "receivedBy", "Mottagningen");

    private HandOverExamples() {
    }

    public static boolean has(String path) {
        return path.contains("hand-over") || path.contains("recipients");
    }

    /** @param example the request as the contract shows it, with dates of today; null when it takes none */
    public static Response send(String operationId, String method, String path, JsonNode example) {
        if (path.contains("recipients")) {
            as(Person.OTHER_HANDLER).get("/me").then().statusCode(200);
            RequestSpecification caller = asStrong(Person.COORDINATOR).header("Idempotency-Key", newKey()).header("If-Match", "\"0\"");
            Object[] id = path.contains("{") ? new Object[] {added()} : new Object[0];
            return (example == null ? caller : caller.body(example.toString())).request(method, path, id);
        }
        boolean aboutChild = operationId.contains("Feedback") || operationId.contains("cknowledge");
        UUID concern = aboutChild ? ReporterFeedbackTest.aboutChild() : Concerns.assessed();
        if (operationId.equals("prepareHandOver") || operationId.equals("previewHandOver") || operationId.equals("sendHandOver")) {
            return prepared(concern, method, path, example);
        }
        UUID handOver = handOver(operationId, concern);
        boolean receives = path.startsWith("/received");
        RequestSpecification caller = (receives ? asStrong(Person.OTHER_HANDLER) : asStrong(Person.HANDLER)).header("If-Match", HandOvers.etag(concern, handOver));
        if (!receives && aboutChild || operationId.equals("takeBackHandOver")) {
            caller = as(Person.COORDINATOR).header("If-Match", HandOvers.etag(concern, handOver));
        }
        if (example != null) {
            JsonNode body = operationId.equals("approveHandOver")
                    ? ((ObjectNode) example).put("packageHash", (String) HandOvers.item(concern, handOver).get("packageHash")) : example;
            caller.body(body.toString());
        }
        Object[] ids = receives ? path.contains("{") ? new Object[] {handOver} : new Object[0]
                : path.contains("{handOverId}") ? new Object[] {concern, handOver} : new Object[] {concern};
        return caller.request(method, path, ids);
    }

    private static Response prepared(UUID concern, String method, String path, JsonNode example) {
        RequestSpecification caller = as(Person.HANDLER).header("Idempotency-Key", newKey()).header("If-Match", Concerns.etag(concern));
        if (example == null) {
            return caller.request(method, path, concern);
        }
        Map<String, Object> choice = HandOvers.choice(Person.HANDLER, concern, "transfer", HandOvers.socialServices(), "in_system");
        ObjectNode body = (ObjectNode) example;
        body.put("recipientId", (String) choice.get("recipientId"));
        body.putArray("identityFields");
        body.set("parts", new ObjectMapper().valueToTree(choice.get("parts")));
        if (body.has("packageHash")) {
            body.put("packageHash", HandOvers.preview(Person.HANDLER, concern, choice).getString("packageHash"));
        }
        return caller.body(body.toString()).request(method, path, concern);
    }

    /** In the state that the operation takes. */
    private static UUID handOver(String operationId, UUID concern) {
        return switch (operationId) {
            case "approveHandOver", "refuseHandOver" -> HandOvers.sent(concern, "transfer", HandOvers.police(), "phone");
            case "noteHandOverAcknowledgement", "noteHandOverRejection" -> HandOvers.sent(concern, "transfer", HandOvers.socialServices(), "phone");
            case "noteCorrectionToldToRecipient" -> HandOverTracesTest.corrected(concern);
            case "noteReporterFeedback" -> {
                UUID handOver = HandOvers.sent(concern, "transfer", HandOvers.socialServices(), "phone");
                HandOvers.step(Person.COORDINATOR, concern, handOver, "acknowledgement", NOTED).then().statusCode(200);
                yield handOver;
            }
            case "openReceivedIdentity" -> IdentityHandOverTest.sentWithIdentity(concern);
            case "giveReporterFeedback" -> {
                UUID handOver = HandOvers.sent(concern);
                HandOvers.receive(Person.OTHER_HANDLER, concern, handOver, "acknowledgement", null).then().statusCode(200);
                yield handOver;
            }
            default -> HandOvers.sent(concern);
        };
    }

    private static String added() {
        return HandOvers.add(HandOvers.recipient("Exempel", "social_services", true, List.of())).then().statusCode(201).extract().path("id");
    }
}
