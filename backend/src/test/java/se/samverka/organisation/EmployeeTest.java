package se.samverka.organisation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static se.samverka.testing.Call.as;
import static se.samverka.testing.Call.withToken;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.samverka.concern.Concerns;
import se.samverka.retention.RetentionByAge;
import se.samverka.shared.problem.ProblemException;
import se.samverka.testing.ApiTest;
import se.samverka.testing.Database;
import se.samverka.testing.Person;
import se.samverka.testing.Tokens;

/** Units and employees as of a day, who may see them, and how a login finds its employee. */
@ApiTest
class EmployeeTest {
    @Inject
    RetentionByAge byAge;

    private final LocalDate today = Concerns.today();
    private final UUID account = UUID.randomUUID();

    @AfterEach
    void nobodyMoreIsCounted() {
        Database.change("delete from account where id = ?", account);
    }

    @Test
    void who_moves_is_found_where_they_worked_on_the_day() {
        String school = Staff.unit("utbildning");
        String library = Staff.unit("utbildning");
        String employee = Staff.employee(school, "larare");
        Staff.move(employee, library, today.minusDays(10), "bibliotek");
        found(employee, today).body("items.unitId", contains(Staff.idOfUnit(library).toString())).body("items.groupCodes", contains(List.of("bibliotek")))
                .body("items.fromOn", contains(today.minusDays(10).toString())).body("items.lastOn", contains(nullValue()));
        found(employee, today.minusDays(11)).body("items.unitId", contains(Staff.idOfUnit(school).toString())).body("items.groupCodes", contains(List.of("larare")))
                .body("items.lastOn", contains(today.minusDays(11).toString()));
        found(employee, today.minusDays(101)).body("items", empty());
        as(Person.ADMIN).get("/employees/{id}", Staff.idOf(employee)).then().statusCode(200).body("externalId", is(employee)).body("hasWorkAddress", is(false))
                .body("history.unitName", contains("Enhet " + school, "Enhet " + library));
        as(Person.COORDINATOR).queryParam("unit", Staff.idOfUnit(school)).get("/employees").then().statusCode(200).body("items", empty());
        as(Person.COORDINATOR).queryParam("unit", Staff.idOfUnit(library)).queryParam("group", "bibliotek").get("/employees").then().body("items.externalId", contains(employee));
    }

    @Test
    void a_unit_that_moves_takes_its_employees_along_from_that_day() {
        String unit = Staff.unit("utbildning");
        String employee = Staff.employee(unit, "vaktmastare");
        Staff.tell(new UnitRecord(unit, "Fastighet", "samhallsbyggnad", null, today.minusDays(3), null, null));
        found(employee, today).body("items.sectorCode", contains("samhallsbyggnad")).body("items.unitName", contains("Fastighet"));
        found(employee, today.minusDays(4)).body("items.sectorCode", contains("utbildning")).body("items.unitName", contains("Enhet " + unit));
        as(Person.SECTOR_LEAD).queryParam("asOf", today.minusDays(4).toString()).get("/units").then().statusCode(200)
                .body("items.find { it.externalId == '" + unit + "' }.sectorCode", is("utbildning"))
                .body("items.find { it.externalId == '" + unit + "' }.lastOn", is(today.minusDays(4).toString()));
        as(Person.COORDINATOR).queryParam("sector", "utbildning").get("/units").then().body("items.externalId", not(hasItem(unit)));
        as(Person.COORDINATOR).queryParam("asOf", "2026-02-30").get("/units").then().statusCode(400);
    }

    @Test
    void a_unit_that_merges_hands_over_whoever_works_there() {
        String old = Staff.unit("omsorg");
        String heir = Staff.unit("omsorg");
        String stays = Staff.employee(old, "socialtjanst");
        String begins = Staff.newId();
        Staff.tell(new EmployeeRecord(begins, old, List.of("socialtjanst"), today.plusDays(30), null, null, null));
        Staff.tell(new UnitRecord(old, "Enhet " + old, "omsorg", null, null, today, heir));
        found(stays, today).body("items.unitId", contains(Staff.idOfUnit(old).toString()));
        found(stays, today.plusDays(1)).body("items.unitId", contains(Staff.idOfUnit(heir).toString()));
        found(begins, today.plusDays(30)).body("items.unitId", contains(Staff.idOfUnit(heir).toString()));
        as(Person.COORDINATOR).queryParam("asOf", today.plusDays(1).toString()).get("/units").then().body("items.externalId", not(hasItem(old)));
        as(Person.COORDINATOR).get("/units").then().body("items.find { it.externalId == '" + old + "' }.mergedInto", is(Staff.idOfUnit(heir).toString()));
    }

    @Test
    void a_unit_does_not_end_while_somebody_works_there_and_is_no_part_of_itself() {
        String unit = Staff.unit("omsorg");
        Staff.employee(unit, "socialtjanst");
        assertFault("unit_has_employees", new UnitRecord(unit, "Stängd", "omsorg", null, null, today, null));
        String above = Staff.newId();
        Staff.tell(new UnitRecord(above, "Överst", "omsorg", null, null, null, null));
        Staff.tell(new UnitRecord(unit, "Enhet", "omsorg", above, null, null, null));
        assertFault("unit_in_itself", new UnitRecord(above, "Överst", "omsorg", unit, null, null, null));
    }

    @Test
    void heads_of_sector_see_their_own_sector_and_employees_nobody() {
        String own = Staff.employee(Staff.unit("utbildning"), "larare");
        String other = Staff.employee(Staff.unit("omsorg"), "socialtjanst");
        as(Person.SECTOR_LEAD).get("/me").then().statusCode(200);
        as(Person.SECTOR_LEAD).queryParam("externalId", own).get("/employees").then().statusCode(200).body("items.externalId", contains(own));
        as(Person.SECTOR_LEAD).queryParam("externalId", other).get("/employees").then().statusCode(200).body("items", empty());
        as(Person.SECTOR_LEAD).get("/employees/{id}", Staff.idOf(own)).then().statusCode(200);
        as(Person.SECTOR_LEAD).get("/employees/{id}", Staff.idOf(other)).then().statusCode(404);
        as(Person.TEACHER).get("/employees").then().statusCode(403);
    }

    @Test
    void a_login_finds_its_employee_and_from_then_on_hr_says_where_they_work() {
        String school = Staff.unit("utbildning");
        String employee = Staff.newId();
        withToken(Tokens.ofEmployee(account, employee, "staff")).get("/me").then().statusCode(200);
        assertEquals("samhallsbyggnad {vaktmastare} null", workplace(account));
        Staff.tell(new EmployeeRecord(employee, school, List.of("larare", "elevhalsa"), today.minusDays(5), null, null, null));
        Staff.follow();
        assertEquals("utbildning {elevhalsa,larare} " + Staff.idOfUnit(school), workplace(account));
        Staff.tell(new EmployeeRecord(employee, school, List.of("larare", "elevhalsa"), today.minusDays(5), null, today.minusDays(1), null));
        Staff.follow();
        assertEquals("null {} null", workplace(account));
    }

    @Test
    void a_login_of_somebody_hr_knows_says_so_at_once_and_shows_them_themselves_only() throws SQLException {
        String school = Staff.unit("utbildning");
        String employee = Staff.employee(school, "larare");
        Staff.employee(school, "larare");
        withToken(Tokens.ofEmployee(account, employee, "staff")).get("/me").then().statusCode(200);
        assertEquals("utbildning {larare} " + Staff.idOfUnit(school), workplace(account));
        try (Connection connection = Database.asApplication()) {
            connection.setAutoCommit(false);
            Database.name(connection, account, "person", "staff", "officer");
            assertEquals(List.of(employee), Database.column(connection, "select external_id from employee"));
            assertEquals(List.of(Staff.idOf(employee).toString()), Database.column(connection, "select employee_id from employment"));
            assertEquals(0, Database.change(connection, "update employee set external_id = 'x'"));
        }
    }

    @Test
    void who_left_more_than_a_year_ago_is_erased_with_their_history() {
        String unit = Staff.unit("omsorg");
        String gone = Staff.newId();
        String recently = Staff.newId();
        Staff.tell(new EmployeeRecord(gone, unit, List.of(), today.minusDays(900), null, today.minusDays(367), null));
        Staff.tell(new EmployeeRecord(recently, unit, List.of(), today.minusDays(900), null, today.minusDays(360), null));
        withToken(Tokens.ofEmployee(account, gone, "staff")).get("/me").then().statusCode(200);
        byAge.erase();
        assertEquals(List.of(recently), Database.column("select external_id from employee where external_id = any(?)", (Object) new String[] {gone, recently}));
        assertEquals("null {} null", workplace(account));
    }

    @Test
    void other_systems_than_hrs_see_nobody_at_work() throws SQLException {
        Staff.employee(Staff.unit("utbildning"), "larare");
        for (String kind : List.of("hr", "lms", "police", "municipal")) {
            UUID system = UUID.fromString(Database.column("select id from api_client where kind = ? limit 1", kind).get(0));
            try (Connection connection = Database.asApplication()) {
                connection.setAutoCommit(false);
                Database.name(connection, system, "machine", "", "officer");
                assertEquals(kind.equals("hr"), !Database.column(connection, "select 1 from employment").isEmpty(), kind);
                // A learning platform finds whom it means by HR's number, and nothing of where they work (ADR 137).
                assertEquals(kind.equals("hr") || kind.equals("lms"), !Database.column(connection, "select 1 from employee").isEmpty(), kind);
            }
        }
    }

    private static void assertFault(String code, UnitRecord unit) {
        ProblemException refused = assertThrows(ProblemException.class, () -> Staff.tell(unit));
        assertEquals(code, refused.errors().get(0).code());
    }

    private static ValidatableResponse found(String employee, LocalDate day) {
        return as(Person.COORDINATOR).queryParam("externalId", employee).queryParam("asOf", day.toString()).get("/employees").then().statusCode(200);
    }

    private static String workplace(UUID account) {
        return Database.column("select coalesce(sector_code, 'null') || ' ' || group_codes::text || ' ' || coalesce(unit_id::text, 'null') from account_workplace where account_id = ?", account).get(0);
    }
}
