package se.samverka.training;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static se.samverka.testing.Call.as;
import static se.samverka.testing.Call.newKey;
import static se.samverka.testing.Call.withToken;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samverka.concern.Concerns;
import se.samverka.organisation.EmployeeRecord;
import se.samverka.organisation.Staff;
import se.samverka.testing.ApiTest;
import se.samverka.testing.Database;
import se.samverka.testing.MovableClock;
import se.samverka.testing.Person;
import se.samverka.testing.Tokens;

/** How far each sector has come, who sees it, and what is asked of oneself (ADR 138). */
@ApiTest
class TrainingCoverageTest {
    private final LocalDate today = Concerns.today();
    private UUID training;
    private final UUID account = UUID.randomUUID();

    @Inject
    MovableClock clock;

    @BeforeEach
    void inTheCatalogue() {
        training = Trainings.added();
    }

    @AfterEach
    void asItWas() {
        clock.letGo();
        Database.change("delete from account where id = ?", account);
    }

    @Test
    void counts_those_who_have_it_those_it_soon_expires_for_and_those_who_never_took_it() {
        String unit = Staff.unit("utbildning");
        List<String> people = people(unit, 6);
        require(unit, "everybody", 24).then().statusCode(201);
        complete(people.get(0), today.minusDays(10));
        complete(people.get(1), today.minusMonths(24).plusDays(90));
        complete(people.get(2), today.minusMonths(24));
        complete(people.get(3), today.minusMonths(30));
        complete(people.get(3), today.minusDays(1));
        coverage(Person.SECTOR_LEAD, today).body("cells.counts", contains(Map.of("staff", 6, "valid", 3, "expiring", 1, "expired", 1, "never", 2)))
                .body("units.unitName", contains("Enhet " + unit)).body("cells.groupCode", contains(nullValue()));
        // As it was then, and as it will be if nobody does anything.
        coverage(Person.SECTOR_LEAD, today.minusDays(2)).body("cells.counts", contains(Map.of("staff", 6, "valid", 3, "expiring", 1, "expired", 1, "never", 2)));
        coverage(Person.SECTOR_LEAD, today.plusDays(91)).body("cells.counts.valid", contains(2));
        as(Person.SECTOR_LEAD).get("/training-coverage").then().statusCode(200).body("sectorCode", equalTo("utbildning"))
                .body("items.find { it.trainingId == '" + training + "' }.counts.staff", equalTo(6));
        as(Person.COORDINATOR).get("/training-coverage").then().statusCode(200).body("items.find { it.trainingId == '" + training + "' }.counts.valid", equalTo(3));
        as(Person.COORDINATOR).queryParam("asOf", "1999-12-31").get("/training-coverage").then().statusCode(400);
        as(Person.COORDINATOR).queryParam("asOf", "2026-02-30").get("/trainings/{id}/coverage", training).then().statusCode(400);
    }

    @Test
    void it_expires_twenty_four_months_later_to_the_day() {
        String unit = Staff.unit("utbildning");
        String employee = Staff.newId();
        Staff.tell(new EmployeeRecord(employee, unit, List.of("larare"), LocalDate.of(2020, 1, 1), null, null, null));
        require(unit, "everybody", 24).then().statusCode(201);
        complete(employee, LocalDate.of(2024, 2, 29));
        clock.setSwedish("2026-02-27T23:59");
        coverage(Person.SECTOR_LEAD, null).body("cells.counts.valid", contains(1)).body("cells.counts.expiring", contains(1));
        clock.setSwedish("2026-02-28T00:00");
        coverage(Person.SECTOR_LEAD, null).body("cells.counts.valid", contains(0)).body("cells.counts.expired", contains(1));
    }

    @Test
    void fewer_than_five_are_told_to_the_head_of_their_sector_and_to_nobody_else() {
        String school = Staff.unit("utbildning");
        String office = Staff.unit("omsorg");
        people(school, 4);
        people(office, 7);
        require(school, "everybody", null).then().statusCode(201);
        require(office, "everybody", null).then().statusCode(201);
        coverage(Person.SECTOR_LEAD, today).body("cells.sectorCode", contains("utbildning")).body("cells.counts.staff", contains(4)).body("units.counts.staff", contains(4));
        coverage(Person.COORDINATOR, today).body("cells.sectorCode", containsInAnyOrder("utbildning", "omsorg"))
                .body("cells.find { it.sectorCode == 'utbildning' }.counts", nullValue()).body("cells.find { it.sectorCode == 'omsorg' }.counts.staff", equalTo(7)).body("units", empty());
        // What is withheld is in no sum.
        as(Person.COORDINATOR).get("/training-coverage").then().statusCode(200).body("items.find { it.trainingId == '" + training + "' }.counts.staff", equalTo(7));
    }

    @Test
    void the_head_of_a_sector_sees_who_lacks_what_in_their_own_and_nowhere_else() {
        String school = Staff.unit("utbildning");
        String office = Staff.unit("omsorg");
        List<String> teachers = people(school, 3);
        String socialWorker = people(office, 1).get(0);
        require(school, "everybody", 12).then().statusCode(201);
        require(office, "everybody", 12).then().statusCode(201);
        complete(teachers.get(0), today);
        complete(teachers.get(1), today.minusMonths(13));
        as(Person.SECTOR_LEAD).get("/trainings/{id}/gaps", training).then().statusCode(200)
                .body("items.employeeNumber", containsInAnyOrder(teachers.get(1), teachers.get(2))).body("items.employeeNumber", not(hasItem(socialWorker)))
                .body("items.find { it.employeeNumber == '" + teachers.get(1) + "' }.standing", equalTo("expired"))
                .body("items.find { it.employeeNumber == '" + teachers.get(2) + "' }.standing", equalTo("never"))
                .body("items.unitName", hasItem("Enhet " + school));
        as(Person.SECTOR_LEAD).queryParam("limit", 1).get("/trainings/{id}/gaps", training).then().statusCode(200).body("items.size()", equalTo(1)).body("_meta.totalRecords", equalTo(2));
        as(Person.COORDINATOR).get("/trainings/{id}/gaps", training).then().statusCode(403);
        as(Person.SECTOR_LEAD).get("/trainings/{id}/gaps", UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void what_is_required_of_key_persons_is_asked_of_those_whom_a_unit_has_named() {
        String unit = Staff.unit("utbildning");
        List<String> people = people(unit, 5);
        require(unit, "key_persons", null).then().statusCode(201);
        coverage(Person.SECTOR_LEAD, today).body("cells", empty());
        String id = named(Person.SECTOR_LEAD, people.get(0)).then().statusCode(201).body("unitName", equalTo("Enhet " + unit)).extract().path("id");
        named(Person.SECTOR_LEAD, people.get(0)).then().statusCode(422).body("errors.code", contains("already_key_person"));
        named(Person.SECTOR_LEAD, people(Staff.unit("omsorg"), 1).get(0)).then().statusCode(422).body("errors.code", contains("employee_unknown"));
        coverage(Person.SECTOR_LEAD, today).body("cells.audience", contains("key_persons")).body("cells.counts.staff", contains(1)).body("cells.counts.never", contains(1));
        as(Person.COORDINATOR).get("/training-key-persons").then().statusCode(200).body("items.employeeNumber", hasItem(people.get(0)));
        as(Person.SECTOR_LEAD).header("If-Match", "\"0\"").post("/training-key-persons/{id}/end", id).then().statusCode(200);
        as(Person.SECTOR_LEAD).header("If-Match", "\"1\"").post("/training-key-persons/{id}/end", id).then().statusCode(409);
        coverage(Person.SECTOR_LEAD, today).body("cells", empty());
    }

    @Test
    void everybody_sees_what_is_asked_of_themselves() {
        String unit = Staff.unit("utbildning");
        // In no personnel group: other tests require of those.
        String employee = Staff.employee(unit);
        UUID other = Trainings.added();
        require(unit, "everybody", 24).then().statusCode(201);
        String token = Tokens.ofEmployee(account, employee, "staff");
        as(Person.TEACHER).get("/me/trainings").then().statusCode(200).body("known", equalTo(false)).body("items", empty());
        withToken(token).get("/me/trainings").then().statusCode(200).body("known", equalTo(true)).body("items.trainingId", contains(training.toString()))
                .body("items.standing", contains("never"));
        withToken(token).get("/me/tasks").then().statusCode(200).body("items.kind", hasItem("take_training"));
        complete(employee, today);
        complete(employee, other, today.minusDays(3));
        withToken(token).get("/me/trainings").then().statusCode(200).body("items.trainingId", contains(training.toString(), other.toString()))
                .body("items.required", contains(true, false)).body("items.standing", contains("valid", "valid"))
                .body("items.expiresOn", contains(today.plusMonths(24).toString(), null));
        withToken(token).get("/me/tasks").then().statusCode(200).body("items.kind", not(hasItem("take_training")));
    }

    @Test
    void a_requirement_is_of_a_group_or_a_unit_and_of_the_same_people_once() {
        String unit = Staff.unit("utbildning");
        Map<String, Object> both = requirement(unit, "everybody", 24);
        both.put("groupCode", "larare");
        requirement(both).then().statusCode(422).body("errors.code", contains("group_or_unit"));
        String id = require(unit, "everybody", 24).then().statusCode(201).body("allowedActions", contains("change", "withdraw")).extract().path("id");
        require(unit, "everybody", 12).then().statusCode(422).body("errors.code", contains("already_required"));
        as(Person.TEACHER).get("/training-requirements").then().statusCode(200).body("items.id", hasItem(id));
        Map<String, Object> terms = new HashMap<>(Map.of("priority", "third", "dueOn", today.toString(), "agreedSectorCode", "utbildning"));
        as(Person.COORDINATOR).header("If-Match", "\"0\"").body(terms).put("/training-requirements/{id}", id).then().statusCode(422).body("errors.pointer", contains("#/agreedOn"));
        terms.put("agreedOn", today.toString());
        as(Person.COORDINATOR).header("If-Match", "\"0\"").body(terms).put("/training-requirements/{id}", id).then().statusCode(200).body("terms.priority", equalTo("third"));
        as(Person.COORDINATOR).header("If-Match", "\"1\"").post("/training-requirements/{id}/withdrawal", id).then().statusCode(200).body("allowedActions", empty());
        as(Person.COORDINATOR).header("If-Match", "\"2\"").post("/training-requirements/{id}/withdrawal", id).then().statusCode(409);
        require(unit, "everybody", 12).then().statusCode(201);
    }

    private ValidatableResponse coverage(Person person, LocalDate day) {
        return (day == null ? as(person) : as(person).queryParam("asOf", day.toString())).get("/trainings/{id}/coverage", training).then().statusCode(200);
    }

    private static List<String> people(String unit, int howMany) {
        List<String> people = new ArrayList<>();
        for (int i = 0; i < howMany; i++) {
            people.add(Staff.employee(unit, "larare"));
        }
        return people;
    }

    private void complete(String employee, LocalDate day) {
        complete(employee, training, day);
    }

    private static void complete(String employee, UUID which, LocalDate day) {
        as(Person.COORDINATOR).header("Idempotency-Key", newKey()).body(Map.of("trainingId", which, "employeeNumber", employee, "completedOn", day.toString()))
                .post("/training-completions").then().statusCode(201);
    }

    private Map<String, Object> requirement(String unit, String audience, Integer months) {
        Map<String, Object> terms = new HashMap<>(Map.of("priority", "first", "dueOn", today.plusDays(60).toString()));
        if (months != null) {
            terms.put("validityMonths", months);
        }
        return new HashMap<>(Map.of("trainingId", training, "unitId", Staff.idOfUnit(unit), "audience", audience, "terms", terms));
    }

    private Response require(String unit, String audience, Integer months) {
        return requirement(requirement(unit, audience, months));
    }

    private static Response requirement(Map<String, Object> requirement) {
        return as(Person.COORDINATOR).header("Idempotency-Key", newKey()).body(requirement).post("/training-requirements");
    }

    private static Response named(Person person, String employee) {
        return as(person).header("Idempotency-Key", newKey()).body(Map.of("employeeNumber", employee)).post("/training-key-persons");
    }
}
