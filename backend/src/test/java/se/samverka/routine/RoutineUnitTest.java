package se.samverka.routine;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static se.samverka.testing.Call.as;
import static se.samverka.testing.Call.newKey;
import static se.samverka.testing.Call.withToken;

import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.samverka.concern.Concerns;
import se.samverka.organisation.Staff;
import se.samverka.routine.Routines.Made;
import se.samverka.testing.ApiTest;
import se.samverka.testing.Database;
import se.samverka.testing.Person;
import se.samverka.testing.Tokens;

/** Units as HR tells of them: who is asked to acknowledge a routine there, and how many of its employees have. */
@ApiTest
class RoutineUnitTest {
    private final List<UUID> accounts = new ArrayList<>();
    private final LocalDate due = Concerns.today().plusDays(20);

    @AfterEach
    void nobodyMoreIsCounted() {
        accounts.forEach(account -> {
            Database.change("delete from routine_acknowledgement where account_id = ?", account);
            Database.change("delete from account where id = ?", account);
        });
    }

    @Test
    void a_campaign_asks_those_who_work_in_the_unit() {
        String school = Staff.unit("utbildning");
        String there = Staff.employee(school, "larare");
        String elsewhere = Staff.employee(Staff.unit("utbildning"), "larare");
        Made made = Routines.published();
        open(made, List.of(Staff.idOfUnit(school))).then().statusCode(201).body("unitIds", contains(Staff.idOfUnit(school).toString()));
        tasks(login(there)).then().body("items.findAll { it.subjectId == '" + made.routine() + "' }.dueOn", contains(due.toString()));
        tasks(login(elsewhere)).then().body("items.subjectId", not(hasItem(made.routine().toString())));
        open(made, List.of(UUID.randomUUID())).then().statusCode(422).body("errors.pointer", contains("#/unitIds/0"));
    }

    @Test
    void the_coverage_of_a_unit_is_of_all_who_work_there_and_says_nothing_of_fewer_than_five() {
        String school = Staff.unit("utbildning");
        String small = Staff.unit("utbildning");
        Staff.employee(small, "larare");
        // What is withheld with the small one, so that it cannot be worked out, whatever other tests have left in the sector.
        String smallest = Staff.unit("utbildning");
        for (int i = 0; i < 5; i++) {
            Staff.employee(smallest, "larare");
        }
        Made made = Routines.published();
        for (int i = 0; i < 6; i++) {
            String employee = Staff.employee(school, "larare", "elevhalsa");
            if (i < 2) {
                withToken(login(employee)).put("/me/routine-acknowledgements/{version}", made.version()).then().statusCode(200);
            }
        }
        as(Person.SECTOR_LEAD).get("/me").then().statusCode(200);
        as(Person.COORDINATOR).get("/routines/{id}/coverage", made.routine()).then().statusCode(200)
                .body(unit(school) + ".staff", is(6)).body(unit(school) + ".acknowledged", is(2)).body(unit(small) + ".staff", nullValue());
        String other = Staff.unit("omsorg");
        Staff.employee(other, "socialtjanst");
        as(Person.SECTOR_LEAD).get("/routines/{id}/coverage", made.routine()).then().statusCode(200)
                .body(unit(school) + ".acknowledged", is(2)).body(unit(small) + ".staff", is(1)).body(unit(other), nullValue());
    }

    private static String unit(String externalId) {
        return "units.find { it.unitId == '" + Staff.idOfUnit(externalId) + "' }";
    }

    private Response open(Made made, List<UUID> units) {
        return as(Person.COORDINATOR).header("Idempotency-Key", newKey())
                .body(Map.of("groupCodes", List.of(), "sectorCodes", List.of(), "unitIds", units, "dueOn", due.toString())).post("/routines/{id}/campaigns", made.routine());
    }

    private String login(String employee) {
        accounts.add(UUID.randomUUID());
        String token = Tokens.ofEmployee(accounts.get(accounts.size() - 1), employee, "staff");
        withToken(token).get("/me").then().statusCode(200);
        return token;
    }

    private static Response tasks(String token) {
        return withToken(token).get("/me/tasks");
    }
}
