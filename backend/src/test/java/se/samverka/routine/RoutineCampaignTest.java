package se.samverka.routine;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static se.samverka.routine.RoutinePublicationTest.kinds;
import static se.samverka.routine.Routines.read;
import static se.samverka.testing.Call.as;
import static se.samverka.testing.Call.newKey;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samverka.concern.Concerns;
import se.samverka.routine.Routines.Made;
import se.samverka.testing.ApiTest;
import se.samverka.testing.Database;
import se.samverka.testing.MovableClock;
import se.samverka.testing.Person;

/** Asking a named set of employees to acknowledge a routine by a day: who is asked, when they are told, what is counted. */
@ApiTest
class RoutineCampaignTest {
    private static final String ASKED = "routine_to_acknowledge";
    private static final String SOON = "routine_acknowledge_soon";
    private static final String DUE = "routine_acknowledge_due";
    private static final String LATE = "routine_acknowledge_late";

    private final LocalDate due = Concerns.today().plusDays(20);

    @Inject
    MovableClock clock;

    @Inject
    RoutineReminderJob reminders;

    @BeforeEach
    void theyHaveLoggedIn() {
        List.of(Person.TEACHER, Person.HANDLER, Person.SECTOR_LEAD, Person.COORDINATOR).forEach(person -> as(person).get("/me").then().statusCode(200));
    }

    @AfterEach
    void letGo() {
        clock.letGo();
        Database.change("delete from routine_acknowledgement where account_id in (select id from account where name like 'Anställd %')");
        Database.change("delete from account where name like 'Anställd %'");
    }

    @Test
    void those_in_the_group_and_sector_are_asked_by_the_day_and_others_are_not() {
        Made made = Routines.published();
        read(Person.HANDLER, made).then().body("acknowledgeBy", is(Concerns.today().plusDays(14).toString()));
        opened(made, due);
        read(Person.TEACHER, made).then().body("acknowledgementDue", is(true)).body("acknowledgeBy", is(due.toString()));
        as(Person.TEACHER).get("/routines").then().body(listed(made) + ".acknowledgeBy", is(due.toString()));
        as(Person.TEACHER).get("/me/tasks").then().body("items.find { it.subjectId == '" + made.routine() + "' }.dueOn", is(due.toString()));
        read(Person.HANDLER, made).then().body("acknowledgementDue", is(true)).body("acknowledgeBy", nullValue());
        as(Person.HANDLER).get("/me/tasks").then().body(kinds(made.routine()), not(hasItem("acknowledge_routine")));
        open(made, List.of(), List.of(), due.plusDays(3)).then().statusCode(201);
        read(Person.HANDLER, made).then().body("acknowledgeBy", is(due.plusDays(3).toString()));
        read(Person.TEACHER, made).then().body("acknowledgeBy", is(due.toString()));
        acknowledge(Person.TEACHER, made);
        read(Person.TEACHER, made).then().body("acknowledgementDue", is(false)).body("acknowledgeBy", nullValue());
    }

    @Test
    void they_are_told_at_once_a_week_before_on_the_day_and_three_times_after_it() {
        Made made = Routines.published();
        opened(made, due);
        List<String> told = new ArrayList<>();
        Map<Integer, List<String>> newOnDay = Map.of(0, List.of(ASKED), 12, List.of(), 13, List.of(SOON), 19, List.of(), 20, List.of(DUE),
                27, List.of(LATE), 34, List.of(LATE), 41, List.of(LATE), 48, List.of());
        newOnDay.keySet().stream().sorted().forEach(day -> {
            clock.setSwedish(Concerns.today().plusDays(day) + "T12:00");
            remindTwiceAndRead();
            told.addAll(newOnDay.get(day));
            assertEquals(told, told(Person.TEACHER, made), day + " days");
            clock.letGo();
        });
        assertEquals(List.of(), told(Person.HANDLER, made));
    }

    @Test
    void who_has_acknowledged_is_left_alone_until_a_major_version_asks_anew() {
        Made first = Routines.published();
        opened(first, due);
        acknowledge(Person.TEACHER, first);
        remindTwiceAndRead();
        assertEquals(List.of(), told(Person.TEACHER, first));
        Made minor = Routines.publishedAnew(first, false);
        remindTwiceAndRead();
        assertEquals(List.of(), told(Person.TEACHER, minor));
        // Some weeks later.
        Database.change("update routine_campaign set due_on = due_on - 15, told = 3 where routine_id = ?", first.routine());
        Made major = Routines.publishedAnew(minor, true);
        remindTwiceAndRead();
        assertEquals(List.of(ASKED), told(Person.TEACHER, major));
        read(Person.TEACHER, major).then().body("acknowledgeBy", is(due.toString()));
    }

    @Test
    void short_notice_is_one_notice_and_an_ended_campaign_tells_nobody() {
        Made made = Routines.published();
        opened(made, Concerns.today().plusDays(2));
        remindTwiceAndRead();
        assertEquals(List.of(ASKED), told(Person.TEACHER, made));
        String id = as(Person.COORDINATOR).get("/routines/{id}/campaigns", made.routine()).then().body("items.size()", is(1)).extract().path("items[0].id");
        end(made, id).then().statusCode(200).body("endedAt", notNullValue());
        as(Person.COORDINATOR).header("If-Match", "\"1\"").post("/routines/{id}/campaigns/{campaign}/end", made.routine(), id).then().statusCode(409);
        clock.setSwedish(Concerns.today().plusDays(2) + "T12:00");
        remindTwiceAndRead();
        assertEquals(List.of(ASKED), told(Person.TEACHER, made));
    }

    @Test
    void what_is_asked_for_must_be_there() {
        Made made = Routines.published();
        open(made, List.of("trollkarlar"), List.of("manen"), due).then().statusCode(422)
                .body("errors.pointer", is(List.of("#/groupCodes/0", "#/sectorCodes/0"))).body("errors.code", everyItem(is("unknown_value")));
        open(made, List.of(), List.of(), Concerns.today()).then().statusCode(422).body("errors.code", is(List.of("in_the_past")));
        open(made, List.of(), List.of(), Concerns.today().plusYears(2)).then().statusCode(422).body("errors.code", is(List.of("too_far_ahead")));
        open(Routines.approved(), List.of(), List.of(), due).then().statusCode(409);
        as(Person.COORDINATOR).get("/routines/{id}/coverage", Routines.approved().routine()).then().statusCode(404);
    }

    @Test
    void a_discontinued_routine_asks_nobody() {
        Made made = Routines.published();
        opened(made, due);
        as(Person.COORDINATOR).header("If-Match", "\"0\"").body(Map.of("reason", "Den behövs inte.")).post("/routines/{id}/retirement", made.routine()).then().statusCode(200);
        remindTwiceAndRead();
        assertEquals(List.of(), told(Person.TEACHER, made));
        as(Person.COORDINATOR).get("/routines/{id}/campaigns", made.routine()).then().body("items.endedAt", everyItem(notNullValue()));
    }

    @Test
    void the_coverage_is_told_by_sector_and_group_and_no_number_is_about_fewer_than_five() {
        Made made = Routines.published();
        employ("utbildning", "vaktmastare", 6, 4, made);
        employ("utbildning", "bibliotek", 2, 1, made);
        employ("omsorg", "raddningstjanst", 4, 4, made);
        Response all = as(Person.COORDINATOR).get("/routines/{id}/coverage", made.routine());
        all.then().statusCode(200).body("number", is(1)).body(cell("utbildning", "vaktmastare") + ".staff", is(6))
                .body(cell("utbildning", "vaktmastare") + ".acknowledged", is(4))
                .body(cell("utbildning", "bibliotek") + ".acknowledged", nullValue()).body(cell("omsorg", "raddningstjanst") + ".staff", nullValue());
        as(Person.SECTOR_LEAD).get("/routines/{id}/coverage", made.routine()).then().statusCode(200)
                .body(cell("utbildning", "bibliotek") + ".staff", is(2)).body(cell("utbildning", "bibliotek") + ".acknowledged", is(1))
                .body("cells.findAll { it.sectorCode != 'utbildning' }", is(empty()));
        as(Person.TEACHER).get("/routines/{id}/coverage", made.routine()).then().statusCode(403);
    }

    @Test
    void row_security_alone_lets_a_head_of_sector_count_their_own_and_an_employee_nobody() throws SQLException {
        Made made = Routines.published();
        acknowledge(Person.TEACHER, made);
        acknowledge(Person.HANDLER, made);
        String counted = "select account_id from routine_acknowledgement where version_id = ?";
        try (Connection connection = Database.as(Person.SECTOR_LEAD, "officer")) {
            assertEquals(List.of(Person.TEACHER.id().toString()), Database.column(connection, counted, made.version()));
            assertEquals("42501", assertThrows(SQLException.class, () -> Database.change(connection, "insert into account_workplace values (?, 'omsorg', '{}')",
                    Person.HANDLER.id())).getSQLState());
        }
        try (Connection connection = Database.as(Person.TEACHER, "officer")) {
            assertEquals(List.of(Person.TEACHER.id().toString()), Database.column(connection, "select account_id from account_workplace"));
            assertEquals(0, Database.change(connection, "update routine_campaign set ended_at = now()"));
        }
        try (Connection connection = Database.asApplication()) {
            assertEquals(List.of("0"), Database.column(connection, "select count(*) from account_workplace"));
            assertEquals(List.of("0"), Database.column(connection, "select count(*) from routine_campaign"));
        }
    }

    @Test
    void the_day_of_review_is_told_a_month_before_and_when_it_has_come() {
        Made made = Routines.published();
        LocalDate day = Concerns.today().plusYears(1);
        Map<Integer, List<String>> told = Map.of(-31, List.of(), -30, List.of("routine_review_soon"), 0, List.of("routine_review_soon", "routine_review_due"));
        told.keySet().stream().sorted().forEach(days -> {
            clock.setSwedish(day.plusDays(days) + "T12:00");
            remindTwiceAndRead();
            assertEquals(told.get(days), told(Person.COORDINATOR, made), days + " days");
        });
        assertEquals(List.of(), told(Person.TEACHER, made));
    }

    static UUID opened(Made made, LocalDate due) {
        return UUID.fromString(open(made, List.of("larare"), List.of("utbildning"), due).then().statusCode(201).extract().path("id"));
    }

    private static Response open(Made made, List<String> groups, List<String> sectors, LocalDate due) {
        return as(Person.COORDINATOR).header("Idempotency-Key", newKey())
                .body(Map.of("groupCodes", groups, "sectorCodes", sectors, "dueOn", due.toString())).post("/routines/{id}/campaigns", made.routine());
    }

    private static Response end(Made made, String campaign) {
        return as(Person.COORDINATOR).header("If-Match", "\"0\"").post("/routines/{id}/campaigns/{campaign}/end", made.routine(), campaign);
    }

    private static void acknowledge(Person person, Made made) {
        as(person).put("/me/routine-acknowledgements/{version}", made.version()).then().statusCode(200);
    }

    /** So many work there, and so many of them have acknowledged it. */
    private static void employ(String sector, String group, int many, int acknowledged, Made made) {
        for (int i = 0; i < many; i++) {
            UUID id = UUID.randomUUID();
            Database.change("insert into account values (?, 'Anställd ' || left(?::text, 8), '{staff}', now())", id, id.toString());
            Database.change("insert into account_workplace values (?, '" + sector + "', '{" + group + "}')", id);
            if (i < acknowledged) {
                Database.change("insert into routine_acknowledgement values (?, ?, now())", made.version(), id);
            }
        }
    }

    private void remindTwiceAndRead() {
        reminders.run();
        reminders.run();
        Database.change("update notice set read_at = raised_at where kind like 'routine\\_%'");
    }

    private static List<String> told(Person person, Made made) {
        return Database.column("select kind from notice where subject_id = ? and recipient_id = ?::uuid order by id", made.routine(), person.id().toString());
    }

    private static String listed(Made made) {
        return "items.find { it.id == '" + made.routine() + "' }";
    }

    private static String cell(String sector, String group) {
        return "cells.find { it.sectorCode == '" + sector + "' && it.groupCode == '" + group + "' }";
    }
}
