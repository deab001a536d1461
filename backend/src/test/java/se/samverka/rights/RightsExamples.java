package se.samverka.rights;

import static se.samverka.testing.Call.as;
import static se.samverka.testing.Call.asStrong;
import static se.samverka.testing.Call.newKey;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;
import se.samverka.concern.Concerns;
import se.samverka.testing.Person;

/** Sends the contract's examples about the rights of the person, to things that are in the state they want. */
public final class RightsExamples {
    private RightsExamples() {
    }

    public static boolean has(String path) {
        return path.matches("/(rights-requests|information-duties).*|/concerns/\\{id}/(corrections|disputes|information|extract).*");
    }

    /** @param request the example's body, with the days of today; null when it has none */
    public static Response send(String operation, String method, String path, JsonNode request) {
        UUID concern = Concerns.assigned();
        String part = part(operation, concern);
        RequestSpecification caller = caller(operation);
        String version = version(operation, path, concern, part);
        if (version != null) {
            caller.header("If-Match", version);
        }
        if (request != null) {
            caller.body(fitting(operation, (ObjectNode) request, concern, part).toString());
        }
        Object[] ids = path.startsWith("/rights-requests/{") ? new Object[] {part}
                : !path.contains("{") ? new Object[0] : part == null ? new Object[] {concern} : new Object[] {concern, part};
        return caller.header("Idempotency-Key", newKey()).request(method, path, ids);
    }

    private static RequestSpecification caller(String operation) {
        return switch (operation) {
            case "listInformationDuties", "listRightsRequests", "registerRightsRequest", "openRightsRequest", "openRightsRequester",
                    "extendRightsRequest", "answerRightsRequest", "withdrawRightsRequest" -> asStrong(Person.AUDITOR);
            case "bindRightsRequest", "decideRightsRequest", "openExtract", "approveExtract" -> as(Person.COORDINATOR);
            default -> asStrong(Person.HANDLER);
        };
    }

    private static String part(String operation, UUID concern) {
        return switch (operation) {
            case "settleDispute" -> Rights.dispute(Person.HANDLER, concern, null).then().statusCode(201).extract().path("id");
            case "listCorrections" -> {
                Rights.dispute(Person.HANDLER, concern, null).then().statusCode(201);
                Rights.correct(Person.HANDLER, concern, "Det var en annan dag.").then().statusCode(201);
                yield null;
            }
            case "listRightsRequests" -> Rights.registered(Person.AUDITOR).toString();
            case "openRightsRequest", "openRightsRequester", "bindRightsRequest", "extendRightsRequest", "decideRightsRequest", "withdrawRightsRequest" ->
                Rights.registered(Person.AUDITOR).toString();
            case "answerRightsRequest" -> {
                UUID request = Rights.registered(Person.AUDITOR);
                Rights.step(Person.COORDINATOR, request, "decision", Map.of("outcome", "granted", "reason", "Inget hindrar det.")).then().statusCode(200);
                yield request.toString();
            }
            case "listExtracts" -> {
                Rights.prepared(concern, "subject");
                yield null;
            }
            case "openExtract", "approveExtract", "withdrawExtract" -> Rights.prepared(concern, "subject").toString();
            case "openExtractDocument", "noteExtractHandedOut" -> Rights.approved(concern, "subject").toString();
            default -> null;
        };
    }

    private static String version(String operation, String path, UUID concern, String part) {
        return switch (operation) {
            case "noteInformation" -> Rights.etagOfInformation(concern);
            case "settleDispute", "approveExtract", "withdrawExtract" -> "\"0\"";
            case "noteExtractHandedOut" -> "\"1\"";
            default -> path.startsWith("/rights-requests/{") ? as(Person.COORDINATOR).get("/rights-requests/{id}", part).header("ETag") : null;
        };
    }

    /** What an example cannot know: the parts, numbers and hashes of this one case. */
    private static ObjectNode fitting(String operation, ObjectNode request, UUID concern, String part) {
        switch (operation) {
            case "correctConcern" -> request.put("stepId", Rights.step(concern));
            case "bindRightsRequest" -> request.put("caseNumber", Restrictions.caseNumber(concern));
            case "prepareExtract" -> request.set("choices", new ObjectMapper().valueToTree(Rights.choices(concern, "subject")));
            case "approveExtract" -> request.put("contentHash",
                    as(Person.COORDINATOR).get("/concerns/{id}/extracts/{extract}", concern, part).<String>path("contentHash"));
            default -> { }
        }
        return request;
    }
}
