package se.samverka.training;

import static se.samverka.testing.Call.as;
import static se.samverka.testing.Call.newKey;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import se.samverka.testing.Person;

/** Sends the contract's examples about trainings. */
public final class TrainingExamples {
    private TrainingExamples() {
    }

    public static boolean has(String path) {
        return path.startsWith("/trainings");
    }

    /** @param example the request as the contract shows it, with dates of today; null when it takes none */
    public static Response send(String operationId, String method, String path, JsonNode example) {
        RequestSpecification caller = as(Person.COORDINATOR).header("Idempotency-Key", newKey());
        if (example != null) {
            // Names in the catalogue are taken once.
            caller.body(((ObjectNode) example).put("name", "Exempel " + newKey().substring(0, 8)).toString());
        }
        if (!path.contains("{trainingId}")) {
            return caller.request(method, path);
        }
        return (operationId.equals("changeTraining") ? caller.header("If-Match", "\"0\"") : caller).request(method, path, Trainings.added());
    }
}
