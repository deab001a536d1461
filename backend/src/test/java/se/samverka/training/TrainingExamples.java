package se.samverka.training;

import static se.samverka.testing.Call.as;
import static se.samverka.testing.Call.newKey;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.samverka.concern.Concerns;
import se.samverka.organisation.Staff;
import se.samverka.testing.Person;

/** Sends the contract's examples about trainings. */
public final class TrainingExamples {
    private TrainingExamples() {
    }

    public static boolean has(String path) {
        return path.startsWith("/training") || path.startsWith("/me/training") || path.startsWith("/partner/lms/");
    }

    /** @param example the request as the contract shows it, with dates of today; null when it takes none */
    public static Response send(String operationId, String method, String path, JsonNode example) {
        if (path.startsWith("/partner/")) {
            return LearningPlatform.caller().body(example.toString()).request(method, path);
        }
        if (SessionExamples.has(path)) {
            return SessionExamples.send(operationId, method, path, example);
        }
        UUID training = Trainings.added();
        String employee = Staff.employee(Staff.unit("utbildning"), "larare");
        Object[] ids = path.contains("{trainingId}") ? new Object[] {training} : path.contains("{requirementId}") ? new Object[] {required(training)}
                : path.contains("{referenceId}") ? new Object[] {reference(employee)} : path.contains("{completionId}") ? new Object[] {completed(training, employee)}
                : path.contains("{keyPersonId}") ? new Object[] {keyPerson(employee)} : new Object[0];
        RequestSpecification caller = as(operationId.equals("listTrainingGaps") ? Person.SECTOR_LEAD : Person.COORDINATOR).header("Idempotency-Key", newKey());
        if (operationId.startsWith("change") || operationId.startsWith("withdraw") || operationId.startsWith("settle") || operationId.startsWith("end")) {
            caller.header("If-Match", "\"0\"");
        }
        if (example != null) {
            caller.body(fitting((ObjectNode) example, training, employee).toString());
        }
        return caller.request(method, path, ids);
    }

    /** The example's ids are nobody's, and names in the catalogue are taken once. */
    private static ObjectNode fitting(ObjectNode example, UUID training, String employee) {
        if (example.has("name")) {
            example.put("name", "Exempel " + newKey().substring(0, 8));
        }
        if (example.has("trainingId")) {
            example.put("trainingId", training.toString());
        }
        if (example.has("employeeNumber")) {
            example.put("employeeNumber", employee);
        }
        return example;
    }

    private static String required(UUID training) {
        return as(Person.COORDINATOR).header("Idempotency-Key", newKey()).body(Map.of("trainingId", training, "groupCode", "larare", "audience", "everybody",
                "terms", Map.of("priority", "first", "dueOn", Concerns.today().toString()))).post("/training-requirements").then().statusCode(201).extract().path("id");
    }

    private static UUID reference(String employee) {
        String course = "kurs " + newKey();
        LearningPlatform.send(List.of(LearningPlatform.row(newKey(), employee, course, Concerns.today(), Instant.parse("2026-01-10T08:00:00Z")))).then().statusCode(200);
        return LearningPlatform.reference(course);
    }

    private static String completed(UUID training, String employee) {
        return as(Person.COORDINATOR).header("Idempotency-Key", newKey()).body(Map.of("trainingId", training, "employeeNumber", employee, "completedOn", Concerns.today().toString()))
                .post("/training-completions").then().statusCode(201).extract().path("id");
    }

    private static String keyPerson(String employee) {
        return as(Person.COORDINATOR).header("Idempotency-Key", newKey()).body(Map.of("employeeNumber", employee)).post("/training-key-persons").then().statusCode(201).extract().path("id");
    }
}
