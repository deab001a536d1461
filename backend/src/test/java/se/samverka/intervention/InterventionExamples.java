package se.samverka.intervention;

import static se.samverka.testing.Call.as;
import static se.samverka.testing.Call.newKey;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import se.samverka.concern.Concerns;
import se.samverka.testing.Person;

/** Sends the contract's examples of this feature, to things in the state that each takes. */
public final class InterventionExamples {
    private InterventionExamples() {
    }

    public static boolean has(String path) {
        return path.contains("intervention");
    }

    /** @param example the request as the contract shows it, with dates of today; null when it takes none */
    public static Response send(String operationId, String method, String path, JsonNode example) {
        boolean ofCase = path.startsWith("/concerns/");
        UUID concern = ofCase ? Concerns.assessed() : null;
        UUID one = path.contains("{interventionId}") ? one(operationId, concern) : null;
        RequestSpecification caller = as(ofCase ? Person.HANDLER : Person.COORDINATOR).header("Idempotency-Key", newKey());
        if (path.contains("{kindId}")) {
            String kind = Interventions.addKind(Person.COORDINATOR, Interventions.kind("individual")).then().statusCode(201).extract().path("id");
            return fitting(caller.header("If-Match", "\"0\""), operationId, example).request(method, path, kind);
        }
        if (one != null) {
            caller.header("If-Match", ofCase && !operationId.equals("beginIndividualIntervention") ? "\"1\"" : ofCase ? "\"0\"" : Interventions.etag(one));
        }
        Object[] ids = one == null ? ofCase ? new Object[] {concern} : new Object[0] : ofCase ? new Object[] {concern, one} : new Object[] {one};
        return fitting(caller, operationId, example).request(method, path, ids);
    }

    private static UUID one(String operationId, UUID concern) {
        if (concern != null) {
            return operationId.equals("beginIndividualIntervention") ? Interventions.planned(concern) : Interventions.ongoing(concern);
        }
        UUID id = Interventions.planned(Person.COORDINATOR);
        Interventions.note(Person.COORDINATOR, id, 3, 1, 28).then().statusCode(200);
        return id;
    }

    /** The example's ids are nobody's, and names in the catalogue are taken once. */
    private static RequestSpecification fitting(RequestSpecification caller, String operationId, JsonNode example) {
        if (example == null) {
            return caller;
        }
        ObjectNode body = (ObjectNode) example;
        switch (operationId) {
            case "addInterventionKind", "changeInterventionKind" -> body.put("name", "Exempel " + newKey().substring(0, 8));
            case "planIntervention" -> body.put("kindId", Interventions.kindNamed("Föräldramöte om nätet"));
            case "planIndividualIntervention" -> body.put("kindId", Interventions.kindNamed("Mentor"));
            default -> { }
        }
        return caller.body(body.toString());
    }
}
