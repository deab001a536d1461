package se.samverka.training;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.samverka.testing.Call.as;
import static se.samverka.testing.Call.newKey;
import static se.samverka.training.LearningPlatform.caller;
import static se.samverka.training.LearningPlatform.meansTraining;
import static se.samverka.training.LearningPlatform.row;
import static se.samverka.training.LearningPlatform.send;
import static se.samverka.training.LearningPlatform.sendLines;
import static se.samverka.training.LearningPlatform.taken;

import io.quarkus.arc.Arc;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samverka.concern.Concerns;
import se.samverka.organisation.EmployeeRecord;
import se.samverka.organisation.Staff;
import se.samverka.shared.schedule.JobRunner;
import se.samverka.testing.ApiTest;
import se.samverka.testing.Database;
import se.samverka.testing.Person;
import se.samverka.training.completion.TrainingReferences;

/** What learning platforms hand in (ADR 137). */
@ApiTest
class CompletionIntakeTest {
    private static final Instant CHANGED = Instant.parse("2026-01-10T08:00:00Z");
    private final LocalDate today = Concerns.today();
    private final String course = "kurs " + newKey();
    private UUID training;

    @BeforeEach
    void inTheCatalogue() {
        training = Trainings.added();
    }

    @Test
    void an_unknown_course_waits_until_somebody_has_said_once_what_it_is() {
        String employee = Staff.employee(Staff.unit("utbildning"), "larare");
        String id = newKey();
        send(List.of(row(id, employee, course, today.minusDays(9), CHANGED))).then().statusCode(200)
                .body("rows", equalTo(1)).body("recorded", equalTo(1)).body("repeated", equalTo(0)).body("waiting", equalTo(1)).body("refused", equalTo(0)).body("faults", empty());
        as(Person.COORDINATOR).get("/me/tasks").then().statusCode(200).body("items.kind", hasItem("settle_training_references"));
        as(Person.COORDINATOR).queryParam("state", "waiting").queryParam("limit", 100).get("/training-references").then().statusCode(200)
                .body("items.find { it.reference == '" + course + "' }.completions", equalTo(1)).body("items.reference", not(hasItem(employee)));
        as(Person.COORDINATOR).queryParam("state", "lost").get("/training-references").then().statusCode(400);
        meansTraining(course, training).then().statusCode(200).body("state", equalTo("matched")).body("trainingName", notNullValue());
        assertEquals(List.of(today.minusDays(9).toString()), taken(employee, training));
        send(List.of(row(newKey(), employee, course, today, CHANGED))).then().statusCode(200).body("waiting", equalTo(0));
        assertEquals(List.of(today.minusDays(9) + " until " + today, today.toString()), taken(employee, training));
        assertEquals(List.of("training_reference.settled"), Database.column("select action from audit_event where subject_id = ?", LearningPlatform.reference(course)));
    }

    @Test
    void an_employee_whom_the_platform_calls_otherwise_is_settled_once_and_can_be_settled_otherwise() {
        String one = Staff.employee(Staff.unit("utbildning"), "larare");
        String other = Staff.employee(Staff.unit("utbildning"), "larare");
        String called = "user-" + newKey();
        send(List.of(row(newKey(), called, course, today, CHANGED))).then().statusCode(200).body("waiting", equalTo(1));
        meansTraining(course, training).then().statusCode(200);
        UUID reference = LearningPlatform.reference(called);
        LearningPlatform.settle(reference, Map.of("employeeNumber", "nobody", "ignored", false)).then().statusCode(422).body("errors.code", contains("employee_unknown"));
        LearningPlatform.settle(reference, Map.of("ignored", false)).then().statusCode(422).body("errors.code", contains("required"));
        LearningPlatform.settle(reference, Map.of("trainingId", training, "ignored", false)).then().statusCode(422);
        LearningPlatform.settle(reference, Map.of("employeeNumber", one, "ignored", false)).then().statusCode(200).body("employeeNumber", equalTo(one));
        assertEquals(List.of(today.toString()), taken(one, training));
        as(Person.COORDINATOR).header("If-Match", "\"0\"").body(Map.of("ignored", true)).put("/training-references/{id}", reference).then().statusCode(412);
        LearningPlatform.settle(reference, Map.of("employeeNumber", other, "ignored", false)).then().statusCode(200);
        assertEquals(List.of(), taken(one, training));
        assertEquals(List.of(today.toString()), taken(other, training));
        LearningPlatform.settle(reference, Map.of("ignored", true)).then().statusCode(200).body("state", equalTo("ignored"));
        assertEquals(List.of(), taken(other, training));
    }

    @Test
    void an_employee_of_whom_HR_tells_later_is_found_without_anybodys_help() {
        String unit = Staff.unit("utbildning");
        String late = Staff.newId();
        send(List.of(row(newKey(), late, course, today, CHANGED))).then().statusCode(200).body("waiting", equalTo(1));
        meansTraining(course, training).then().statusCode(200);
        Staff.tell(new EmployeeRecord(late, unit, List.of("larare"), today.minusDays(1), null, null, null));
        Arc.container().instance(JobRunner.class).get().once("training-matching", Arc.container().instance(TrainingReferences.class).get()::matchArrivals);
        assertEquals(List.of(today.toString()), taken(late, training));
    }

    @Test
    void rows_that_cannot_be_right_are_told_line_by_line_and_the_others_are_taken() {
        String employee = Staff.employee(Staff.unit("omsorg"), "socialtjanst");
        String good = "{\"externalId\":\"" + newKey() + "\",\"employee\":\"" + employee + "\",\"training\":\"" + course
                + "\",\"completedOn\":\"" + today + "\",\"changedAt\":\"2026-01-10T08:00:00Z\"}";
        sendLines(good + "\r\n\n" + good.replace(today.toString(), today.plusDays(1).toString()) + "\n{\"externalId\":\n" + good.replace("\"training\"", "\"course\"")
                + "\n" + good.replace(employee, "19121212-1212") + "\n" + good + "\n").then().statusCode(200)
                .body("rows", equalTo(6)).body("recorded", equalTo(1)).body("repeated", equalTo(1)).body("refused", equalTo(4))
                .body("faults.line", contains(3, 4, 5, 6)).body("faults.code", contains("in_the_future", "unreadable", "unknown_field", "personal_identity_number"))
                .body("faults[0].pointer", equalTo("#/completedOn")).body("faults[0].detail.sv", notNullValue());
        sendLines(good).then().statusCode(200).body("recorded", equalTo(0)).body("repeated", equalTo(1));
        caller().body("{\"rows\":[]}").post("/partner/lms/completions").then().statusCode(422);
        caller().body("[").post("/partner/lms/completions").then().statusCode(400);
        caller().contentType("text/csv").body("a;b").post("/partner/lms/completions").then().statusCode(415);
    }

    @Test
    void what_is_told_last_of_an_id_counts_however_late_the_earlier_comes() {
        String employee = Staff.employee(Staff.unit("utbildning"), "larare");
        String id = newKey();
        Map<String, Object> corrected = row(id, employee, course, today.minusDays(5), CHANGED.plusSeconds(60));
        Map<String, Object> revoked = row(id, employee, course, today.minusDays(5), CHANGED.plusSeconds(120));
        revoked.put("revokedBecause", "mistake");
        send(List.of(corrected)).then().statusCode(200);
        meansTraining(course, training).then().statusCode(200);
        send(List.of(row(id, employee, course, today.minusDays(9), CHANGED))).then().statusCode(200).body("recorded", equalTo(1));
        assertEquals(List.of(today.minusDays(5).toString()), taken(employee, training));
        send(List.of(revoked, corrected)).then().statusCode(200).body("recorded", equalTo(1)).body("repeated", equalTo(1));
        assertEquals(List.of(), taken(employee, training));
    }

    @Test
    void what_the_coordinator_registers_counts_and_what_they_revoke_never_comes_back() {
        String employee = Staff.employee(Staff.unit("utbildning"), "larare");
        Map<String, Object> known = Map.of("trainingId", training, "employeeNumber", employee, "completedOn", today.toString());
        String key = newKey();
        String id = as(Person.COORDINATOR).header("Idempotency-Key", key).body(known).post("/training-completions").then().statusCode(201)
                .body("source", equalTo("manual")).extract().path("id");
        as(Person.COORDINATOR).header("Idempotency-Key", key).body(known).post("/training-completions").then().statusCode(201).body("id", equalTo(id));
        assertEquals(List.of(today.toString()), taken(employee, training));
        revoke(id).then().statusCode(201).body("revokedBecause", equalTo("not_completed"));
        revoke(id).then().statusCode(409);
        assertEquals(List.of(), taken(employee, training));
        String external = newKey();
        send(List.of(row(external, employee, course, today, CHANGED))).then().statusCode(200);
        meansTraining(course, training).then().statusCode(200);
        String handedIn = as(Person.COORDINATOR).queryParam("employeeNumber", employee).get("/training-completions").then().statusCode(200)
                .body("items.source", contains("lms", "manual")).extract().path("items[0].id");
        revoke(handedIn).then().statusCode(201);
        send(List.of(row(external, employee, course, today, Instant.now()))).then().statusCode(200).body("recorded", equalTo(1));
        assertEquals(List.of(), taken(employee, training));
    }

    private static io.restassured.response.Response revoke(String id) {
        return as(Person.COORDINATOR).header("Idempotency-Key", newKey()).body(Map.of("because", "not_completed")).post("/training-completions/{id}/revocation", id);
    }
}
