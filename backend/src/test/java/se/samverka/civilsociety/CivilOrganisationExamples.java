package se.samverka.civilsociety;

import static se.samverka.testing.Call.as;
import static se.samverka.testing.Call.newKey;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import se.samverka.publicsite.Reports;
import se.samverka.testing.Person;

/** Sends the contract's examples about civil society. */
public final class CivilOrganisationExamples {
    private CivilOrganisationExamples() {
    }

    public static boolean has(String path) {
        return path.startsWith("/civil-organisations") || path.startsWith("/public/subscriptions");
    }

    /** @param example the request as the contract shows it, with dates of today; null when it takes none */
    public static Response send(String operationId, String method, String path, JsonNode example) {
        RequestSpecification caller = path.startsWith("/public/") ? Reports.visitor() : as(Person.COORDINATOR).header("Idempotency-Key", newKey());
        if (example != null) {
            caller.body((example.has("solved") ? ((ObjectNode) example).putPOJO("solved", Reports.solved()) : example).toString());
        }
        if (path.contains("{token}")) {
            return caller.request(method, path, "9f2c41d07be85a3360cdd1f4a7e9b205");
        }
        UUID organisation = CivilOrganisations.added("Exempelföreningen");
        String line = CivilOrganisations.briefed(organisation, CivilOrganisations.about("Exempel"));
        if (operationId.equals("changeCivilOrganisation")) {
            caller.header("If-Match", "\"0\"");
        }
        Object[] ids = path.contains("{briefingId}") ? new Object[] {organisation, line} : path.contains("{id}") ? new Object[] {organisation} : new Object[0];
        return caller.request(method, path, ids);
    }
}
