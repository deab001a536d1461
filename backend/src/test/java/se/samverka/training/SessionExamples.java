package se.samverka.training;

import static se.samverka.testing.Call.as;
import static se.samverka.testing.Call.newKey;
import static se.samverka.testing.Call.withToken;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import se.samverka.organisation.Staff;
import se.samverka.testing.Database;
import se.samverka.testing.Person;
import se.samverka.testing.Tokens;

/** Sends the contract's examples about sessions, to ones in the state that each takes. */
final class SessionExamples {
    private SessionExamples() {
    }

    static boolean has(String path) {
        return path.startsWith("/training-sessions") || path.startsWith("/me/training-enrolments");
    }

    static Response send(String operationId, String method, String path, JsonNode example) {
        String employee = Staff.employee(Staff.unit("utbildning"), "larare");
        if (operationId.equals("planTrainingSession")) {
            return as(Person.COORDINATOR).header("Idempotency-Key", newKey()).body(soon(((ObjectNode) example).put("trainingId", Trainings.added().toString())).toString()).request(method, path);
        }
        if (!path.contains("{sessionId}")) {
            planned();
            return as(Person.COORDINATOR).request(method, path);
        }
        UUID session = planned();
        boolean opened = operationId.equals("takeAttendance") || operationId.equals("saveMyEnrolment") || operationId.equals("listEnrolments");
        String token = Tokens.ofEmployee(UUID.randomUUID(), employee, "staff");
        if (opened) {
            as(Person.COORDINATOR).header("If-Match", "\"0\"").post("/training-sessions/{id}/opening", session).then().statusCode(200);
        }
        if (operationId.equals("listEnrolments")) {
            withToken(token).body(Map.of("enrolled", true)).put("/me/training-enrolments/{id}", session).then().statusCode(200);
        }
        if (operationId.equals("takeAttendance")) {
            Database.change("update training_session set starts_at = now() - interval '1 hour' where id = ?", session);
            ((ObjectNode) example).putArray("present").add(employee);
        }
        RequestSpecification caller = operationId.equals("saveMyEnrolment") ? withToken(token) : as(Person.COORDINATOR).header("If-Match", opened ? "\"1\"" : "\"0\"");
        if (example != null) {
            caller.body(soon((ObjectNode) example).toString());
        }
        return caller.request(method, path, session);
    }

    /** The examples' moments are of their day. */
    private static ObjectNode soon(ObjectNode example) {
        ObjectNode plan = example.has("plan") ? (ObjectNode) example.get("plan") : example;
        if (plan.has("startsAt")) {
            plan.put("startsAt", moment(0)).put("endsAt", moment(2));
        }
        return example;
    }

    private static UUID planned() {
        return UUID.fromString(as(Person.COORDINATOR).header("Idempotency-Key", newKey()).body(Map.of("trainingId", Trainings.added(), "plan",
                Map.of("place", "Sal A", "startsAt", moment(0), "endsAt", moment(2), "lecturers", "Kommunpolisen", "capacity", 30)))
                .post("/training-sessions").then().statusCode(201).extract().path("id"));
    }

    private static String moment(int hours) {
        return Instant.now().plus(Duration.ofDays(8)).plus(Duration.ofHours(hours)).truncatedTo(java.time.temporal.ChronoUnit.SECONDS).toString();
    }
}
