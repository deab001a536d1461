package se.samverka.training;

import static se.samverka.testing.Call.as;
import static se.samverka.testing.Call.asMachine;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.samverka.testing.Database;
import se.samverka.testing.Person;

/** A learning platform, as it calls, and what came of it. */
final class LearningPlatform {
    private LearningPlatform() {
    }

    static RequestSpecification caller() {
        return asMachine("samverka-lms", "training.completions:write");
    }

    static Map<String, Object> row(String id, String employee, String course, LocalDate on, Instant changedAt) {
        return new HashMap<>(Map.of("externalId", id, "employee", employee, "training", course, "completedOn", on.toString(), "changedAt", changedAt.toString()));
    }

    static Response send(List<Map<String, Object>> rows) {
        return caller().body(Map.of("completions", rows)).post("/partner/lms/completions");
    }

    static Response sendLines(String lines) {
        return caller().contentType("application/x-ndjson; charset=utf-8").body(lines.getBytes(java.nio.charset.StandardCharsets.UTF_8)).post("/partner/lms/completions");
    }

    static UUID reference(String called) {
        return UUID.fromString(Database.column("select id from training_reference where reference = ?", called).get(0));
    }

    static Response settle(UUID reference, Map<String, Object> meaning) {
        String etag = as(Person.COORDINATOR).get("/training-references/{id}", reference).then().statusCode(200).extract().header("ETag");
        return as(Person.COORDINATOR).header("If-Match", etag).body(meaning).put("/training-references/{id}", reference);
    }

    static Response meansTraining(String course, UUID training) {
        return settle(reference(course), Map.of("trainingId", training, "ignored", false));
    }

    /** When the employee took the training, as worked out. */
    static List<String> taken(String employee, UUID training) {
        return Database.column("select t.taken_on || coalesce(' until ' || t.again_on, '') from training_taken t join employee e on e.id = t.employee_id"
                + " where e.external_id = ? and t.training_id = ? order by t.taken_on", employee, training);
    }
}
