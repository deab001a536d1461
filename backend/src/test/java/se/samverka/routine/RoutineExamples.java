package se.samverka.routine;

import static se.samverka.testing.Call.anonymous;
import static se.samverka.testing.Call.as;
import static se.samverka.testing.Call.asMachine;
import static se.samverka.testing.Call.newKey;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import se.samverka.concern.Concerns;
import se.samverka.routine.Routines.Made;
import se.samverka.testing.Person;

/** Sends the contract's examples of this feature, about routines in the state that each takes. */
public final class RoutineExamples {
    private RoutineExamples() {
    }

    public static boolean has(String path) {
        return path.contains("routine");
    }

    /** @param example the request as the contract shows it, with dates of today; null when it takes none */
    public static Response send(String operationId, String method, String path, JsonNode example) {
        if (path.startsWith("/concerns/")) {
            Routines.publishedForConcerns();
            RequestSpecification handler = as(Person.HANDLER);
            return (example == null ? handler : handler.body(example.toString())).request(method, path, Concerns.assigned());
        }
        Made made = made(operationId);
        RequestSpecification caller = caller(operationId, path).header("Idempotency-Key", newKey());
        if (path.contains("{versionId}") && path.startsWith("/routines")) {
            caller.header("If-Match", Routines.etag(made));
        } else if (operationId.equals("retireRoutine") || operationId.equals("endRoutineCampaign")) {
            caller.header("If-Match", "\"0\"");
        }
        if (example != null) {
            caller.body((operationId.equals("startRoutine") ? ((ObjectNode) example).put("address", "exempel-" + newKey().substring(0, 8)) : example).toString());
        }
        if (operationId.equals("endRoutineCampaign")) {
            return caller.request(method, path, made.routine(), RoutineCampaignTest.opened(made, Concerns.today().plusDays(20)));
        }
        if (path.contains("{edition}")) {
            return caller.accept(ContentType.ANY).get(path, path.contains("{address}") ? made.address() : made.routine(), "public-sv");
        }
        Object[] ids = path.contains("{address}") ? new Object[] {made.address()} : path.startsWith("/me/") ? new Object[] {made.version()}
                : path.contains("{versionId}") ? new Object[] {made.routine(), made.version()}
                : path.contains("{id}") ? new Object[] {made.routine()} : new Object[0];
        return caller.request(method, path, ids);
    }

    private static Made made(String operationId) {
        return switch (operationId) {
            case "writeRoutineVersion", "submitRoutineVersion" -> Routines.written();
            case "sendBackRoutineVersion", "approveRoutineVersion" -> Routines.submitted();
            case "publishRoutineVersion" -> Routines.approved();
            default -> Routines.published();
        };
    }

    private static RequestSpecification caller(String operationId, String path) {
        if (path.startsWith("/public/")) {
            return anonymous();
        }
        if (path.startsWith("/partner/")) {
            return asMachine("samverka-municipal", "routines.published:read");
        }
        return as(operationId.equals("approveRoutineVersion") ? Person.OTHER_COORDINATOR
                : path.startsWith("/me/") ? Person.TEACHER : Person.COORDINATOR);
    }
}
