package se.samverka.relativesupport;

import static se.samverka.testing.Call.anonymous;
import static se.samverka.testing.Call.as;
import static se.samverka.testing.Call.newKey;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;
import se.samverka.concern.Concerns;
import se.samverka.publicsite.Reports;
import se.samverka.rights.Restrictions;
import se.samverka.testing.Person;

/** Sends the contract's examples about support for relatives, each to a case in the state it needs. */
public final class SupportExamples {
    private SupportExamples() {
    }

    public static boolean has(String path) {
        return path.contains("/support-");
    }

    /** @param example the request as the contract shows it, with dates of today; null when it takes none */
    public static Response send(String operationId, String method, String path, JsonNode example) {
        Object[] ids = path.contains("{") ? new Object[] {made(operationId)} : new Object[0];
        RequestSpecification caller = path.startsWith("/public/") ? anonymous() : as(path.startsWith("/me/") ? Person.TEACHER : Person.COORDINATOR);
        caller.header("Idempotency-Key", newKey());
        if (ids.length > 0) {
            caller.header("If-Match", SupportCases.etag((UUID) ids[0]));
        }
        if (example != null) {
            JsonNode fresh = example.has("solved") ? ((ObjectNode) example).putPOJO("solved", Reports.solved()) : example;
            // A number that no case has stands for one in the examples.
            caller.body(operationId.equals("linkSupportCase") ? ((ObjectNode) fresh).put("caseNumber", Restrictions.caseNumber(Concerns.assigned())).toString()
                    : fresh.toString());
        }
        return caller.request(method, path, ids);
    }

    private static UUID made(String operationId) {
        UUID id = SupportCases.contacted();
        if (operationId.equals("unlinkSupportCase")) {
            SupportCases.step(Person.COORDINATOR, id, "link", Map.of("caseNumber", Restrictions.caseNumber(Concerns.assigned()),
                    "ground", "consent", "reason", "Sagt i telefon.")).then().statusCode(200);
        }
        return id;
    }
}
