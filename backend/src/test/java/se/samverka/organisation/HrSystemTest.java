package se.samverka.organisation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.samverka.organisation.HrSystem.employee;
import static se.samverka.organisation.HrSystem.finish;
import static se.samverka.organisation.HrSystem.putEmployee;
import static se.samverka.organisation.HrSystem.putEmployees;
import static se.samverka.organisation.HrSystem.putUnit;
import static se.samverka.organisation.HrSystem.putUnits;
import static se.samverka.organisation.HrSystem.started;
import static se.samverka.organisation.HrSystem.unit;
import static se.samverka.testing.Call.as;
import static se.samverka.testing.Call.asMachine;

import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.samverka.concern.Concerns;
import se.samverka.testing.ApiTest;
import se.samverka.testing.Call;
import se.samverka.testing.Database;
import se.samverka.testing.Person;

/** HR's system tells of units and employees: one by one, and as synchronisations that tell who has left. */
@ApiTest
class HrSystemTest {
    private final LocalDate today = Concerns.today();

    /** What only this test's synchronisations ended goes on: others' employees work here too. */
    @AfterEach
    void nobodyHasLeft() {
        Database.change("update employment m set until_on = null where until_on = ? and not exists (select 1 from employment o where o.employee_id = m.employee_id and o.from_on > m.from_on)", today);
        Database.change("update unit_period p set until_on = null where until_on = ? and not exists (select 1 from unit_period o where o.unit_id = p.unit_id and o.from_on > p.from_on)", today);
        Database.change("update hr_run set state = 'abandoned', ended_at = now() where state = 'open'");
    }

    @Test
    void what_is_told_twice_is_written_once() {
        String school = Staff.newId();
        putUnit(school, unit("Skolan", "utbildning")).then().statusCode(200).body("added", is(1)).header("Idempotency-Replayed", nullValue());
        putUnit(school, unit("Skolan", "utbildning")).then().statusCode(200).body("unchanged", is(1)).header("Idempotency-Replayed", "true");
        putUnit(school, unit("Nya skolan", "utbildning")).then().statusCode(200).body("changed", is(1));
        String teacher = Staff.newId();
        Map<String, Object> told = employee(school, "larare", "elevhalsa");
        told.put("workEmail", "larare@kommun.example");
        putEmployee(teacher, told).then().statusCode(200).body("added", is(1));
        told.put("personnelGroups", List.of("elevhalsa", "larare", "larare"));
        putEmployee(teacher, told).then().statusCode(200).body("unchanged", is(1)).header("Idempotency-Replayed", "true");
        told.put("workEmail", "annan@kommun.example");
        putEmployee(teacher, told).then().statusCode(200).body("changed", is(1));
        working(teacher).body("items.groupCodes", contains(List.of("elevhalsa", "larare"))).body("items.unitName", contains("Nya skolan"));
        as(Person.COORDINATOR).get("/employees/{id}", Staff.idOf(teacher)).then().body("hasWorkAddress", is(true)).body("history.size()", is(1));
        assertEquals(0, Database.number("select count(*) from employee where position('kommun.example' in encode(work_address, 'escape')) > 0"));
    }

    @Test
    void who_leaves_and_who_comes_back_have_their_days() {
        String school = Staff.unit("utbildning");
        String teacher = Staff.newId();
        Map<String, Object> told = employee(school, "larare");
        told.put("endsOn", today.minusDays(30).toString());
        putEmployee(teacher, told).then().statusCode(200);
        working(teacher).body("items", empty());
        told.put("startsOn", today.minusDays(7).toString());
        told.remove("endsOn");
        putEmployee(teacher, told).then().statusCode(200).body("changed", is(1));
        as(Person.COORDINATOR).get("/employees/{id}", Staff.idOf(teacher)).then()
                .body("history.fromOn", contains(today.minusDays(100).toString(), today.minusDays(7).toString()))
                .body("history.lastOn", contains(today.minusDays(30).toString(), null));
    }

    @Test
    void returns_422_for_what_cannot_be_right_and_writes_nothing() {
        String school = Staff.unit("utbildning");
        putUnit(Staff.newId(), unit("Enhet", "manen")).then().statusCode(422).body("errors.pointer", contains("#/sector"));
        Map<String, Object> part = unit("Del", "utbildning");
        part.put("parent", "finns-inte");
        putUnit(Staff.newId(), part).then().statusCode(422).body("errors.pointer", contains("#/parent"));
        Map<String, Object> wrong = employee("finns-inte", "trollkarlar");
        wrong.put("endsOn", today.minusDays(101).toString());
        putEmployee(Staff.newId(), wrong).then().statusCode(422).body("errors.pointer", contains("#/unit", "#/personnelGroups", "#/endsOn"));
        putEmployee("811218-9876", employee(school)).then().statusCode(422).body("errors.code", contains("personal_identity_number"));
        putEmployee("-fel", employee(school)).then().statusCode(422).body("errors.pointer", contains("#/externalId"));
        Map<String, Object> named = employee(school);
        named.put("name", "Lovisa");
        putEmployee(Staff.newId(), named).then().statusCode(422).body("errors.pointer", contains("#/name"));
        String run = started(false);
        String first = Staff.newId();
        HrSystem.caller().body(Map.of("items", List.of(Map.of("externalId", first, "employee", employee(school)), Map.of("externalId", first, "employee", employee("finns-inte")))))
                .put("/partner/hr/sync-runs/{run}/employees", run).then().statusCode(422).body("errors.pointer", contains("#/items/1/externalId", "#/items/1/employee/unit"));
        working(first).body("items", empty());
    }

    @Test
    void only_a_complete_synchronisation_tells_who_has_left() {
        String school = Staff.unit("utbildning");
        List<String> staff = Stream.generate(Staff::newId).limit(3).toList();
        String run = started(false);
        putEmployees(run, staff.stream(), employee(school, "larare")).then().statusCode(200).body("added", is(3));
        finish(run, false).then().statusCode(200).body("state", is("finished")).body("employeesNamed", is(3)).body("employeesLeft", is(0));

        run = started(true);
        // Of a unit that only this synchronisation names: it is the others of the whole municipality that are absent.
        putUnits(run, Map.of(school, unit("Skolan", "utbildning"))).then().statusCode(200).body("changed", is(1));
        putEmployees(run, staff.stream().skip(1), employee(school, "larare")).then().statusCode(200).body("unchanged", is(2));
        // Told one by one meanwhile, somebody is named as well.
        String late = Staff.newId();
        putEmployee(late, employee(school, "larare")).then().statusCode(200);
        int absent = (int) Database.number("select count(*) from employment m join employee e on e.id = m.employee_id where m.from_on <= current_date"
                + " and (m.until_on is null or m.until_on > current_date) and e.named_in is distinct from ?", UUID.fromString(run));
        finish(run, true).then().statusCode(200).body("employeesLeft", is(absent));
        finish(run, true).then().statusCode(200).header("Idempotency-Replayed", "true");
        working(staff.get(0)).body("items", empty());
        as(Person.COORDINATOR).get("/employees/{id}", Staff.idOf(staff.get(0))).then().body("history.lastOn", contains(today.minusDays(1).toString()));
        working(staff.get(1)).body("items.externalId", contains(staff.get(1)));
        working(late).body("items.externalId", contains(late));
        putEmployees(run, staff.stream(), employee(school, "larare")).then().statusCode(409);
        as(Person.ADMIN).get("/hr-runs").then().statusCode(200).body("items.id", hasItem(run));
        // Named again, they never left.
        putEmployee(staff.get(0), employee(school, "larare")).then().statusCode(200);
        as(Person.COORDINATOR).get("/employees/{id}", Staff.idOf(staff.get(0))).then().body("history.lastOn", contains(nullValue()));
    }

    @Test
    void when_unusually_many_would_have_left_somebody_must_say_so() {
        String school = Staff.unit("utbildning");
        List<String> staff = Stream.generate(Staff::newId).limit(12).toList();
        String first = started(false);
        putEmployees(first, staff.stream(), employee(school, "larare")).then().statusCode(200);
        String run = started(true);
        String named = Staff.newId();
        putEmployees(run, Stream.of(named), employee(school, "larare")).then().statusCode(200);
        finish(run, false).then().statusCode(409).body("type", containsString("many-leavers"));
        working(staff.get(0)).body("items.externalId", contains(staff.get(0)));
        String later = started(true);
        finish(run, true).then().statusCode(409).body("type", containsString("illegal-transition"));
        // Nobody was named: that everybody has left is no answer.
        finish(later, true).then().statusCode(200).body("employeesLeft", is(0)).body("unitsEnded", is(0));
    }

    @Test
    void a_unit_that_is_not_named_ends_when_nobody_works_there() {
        String open = Staff.unit("omsorg");
        String deserted = Staff.unit("omsorg");
        String staff = Staff.employee(open, "socialtjanst");
        String named = Staff.unit("omsorg");
        String run = started(true);
        putUnits(run, Map.of(named, unit("Namngiven", "omsorg"))).then().statusCode(200);
        putEmployees(run, Stream.of(staff), employee(open, "socialtjanst")).then().statusCode(200);
        finish(run, true).then().statusCode(200);
        as(Person.ADMIN).get("/units").then().body("items.externalId", hasItem(open)).body("items.externalId", hasItem(named))
                .body("items.find { it.externalId == '" + deserted + "' }", nullValue());
    }

    @Test
    void each_scope_opens_its_own_door() {
        String id = Staff.newId();
        asMachine("samverka-hr", "hr.employees:write").body(unit("Enhet", "omsorg")).put("/partner/hr/units/{id}", id).then().statusCode(403);
        asMachine("samverka-hr", "hr.units:write").body(employee("U110")).put("/partner/hr/employees/{id}", id).then().statusCode(403);
        Call.as(Person.ADMIN).body(unit("Enhet", "omsorg")).put("/partner/hr/units/{id}", id).then().statusCode(403);
    }

    private static ValidatableResponse working(String employee) {
        return as(Person.COORDINATOR).queryParam("externalId", employee).get("/employees").then().statusCode(200);
    }
}
