package se.samverka.calendar;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samverka.testing.Call.as;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.samverka.concern.Concerns;
import se.samverka.contactpath.ContactPaths;
import se.samverka.intervention.Interventions;
import se.samverka.relativesupport.SupportCases;
import se.samverka.routine.Routines;
import se.samverka.testing.ApiTest;
import se.samverka.testing.Database;
import se.samverka.testing.MovableClock;
import se.samverka.testing.Person;

/** Everybody saves their own days ahead, and a calendar learns nothing of a case. */
@ApiTest
class MyCalendarTest {
    @Inject
    MovableClock clock;

    @AfterEach
    void letTheClockGo() {
        clock.letGo();
    }

    @Test
    void who_looks_after_routines_and_contact_paths_gets_the_days_of_both() {
        Routines.Made made = Routines.published();
        LocalDate review = Concerns.today().plusMonths(7);
        Database.change("update routine_version set review_on = ? where id = ?", review, made.version());
        UUID path = ContactPaths.verified(ContactPaths.path("Kalenderns mottagning"));
        String mine = calendar(Person.COORDINATOR, "sv");
        assertTold(mine, review, "Gå igenom rutinen ”Prov " + made.address() + "”", "/rutiner/" + made.routine());
        assertTold(mine, Concerns.today().plusDays(90), "Kontrollera kontaktvägen ”Kalenderns mottagning”", "/kontaktvagar/" + path);
        String staff = calendar(Person.TEACHER, "en");
        assertTold(staff, Concerns.today().plusDays(14), "Acknowledge the routine “Prov " + made.address() + "”", "/rutiner/" + made.routine());
        assertFalse(staff.contains("Kalenderns mottagning") || staff.contains("Look through"), staff);
    }

    @Test
    void of_cases_it_tells_the_day_and_neither_which_nor_whose() {
        UUID concern = Concerns.assessed();
        Interventions.plan(Person.HANDLER, concern, Interventions.individual()).then().statusCode(201);
        UUID support = SupportCases.assigned();
        LocalDate promised = LocalDate.parse(Database.column("select due_on from support_case where id = ?", support).get(0));
        String mine = calendar(Person.HANDLER, "sv");
        assertTold(mine, Concerns.today().plusMonths(1), "Följa upp en insats i ett ärende", "/start");
        assertTold(mine, promised, "Höra av sig enligt löfte (anhörigstöd)", "/start");
        String number = Database.column("select case_number from concern where id = ?", concern).get(0);
        for (String secret : List.of(number, concern.toString(), support.toString(), "Mentor", "skolan")) {
            assertFalse(mine.contains(secret), secret);
        }
        String others = calendar(Person.OTHER_HANDLER, "sv");
        assertFalse(others.contains("Följa upp en insats i ett ärende") || others.contains("enligt löfte"), others);
    }

    @Test
    void what_has_passed_waits_under_att_gora_and_is_not_told_again() {
        ContactPaths.verified(ContactPaths.path("Snart gammal"));
        clock.setSwedish(Concerns.today().plusDays(90) + "T23:59");
        assertTrue(calendar(Person.COORDINATOR, "sv").contains("Snart gammal"));
        clock.setSwedish(Concerns.today().plusDays(91) + "T00:00");
        assertFalse(calendar(Person.COORDINATOR, "sv").contains("Snart gammal"));
    }

    private static void assertTold(String calendar, LocalDate day, String title, String page) {
        String on = "DTSTART;VALUE=DATE:" + day.toString().replace("-", "");
        long told = List.of(calendar.split("BEGIN:VEVENT")).stream()
                .filter(event -> event.contains(on + "\r\n") && event.contains("SUMMARY:" + title + "\r\n") && event.contains(page + "\r\n")).count();
        assertEquals(1, told, () -> on + " " + title + " " + page + " in\n" + calendar);
    }

    private static String calendar(Person person, String language) {
        Response answer = as(person).accept(ContentType.ANY).header("Accept-Language", language).get("/me/calendar");
        answer.then().statusCode(200).header("Content-Disposition", equalTo("attachment; filename=\"samverka.ics\"")).header("Cache-Control", "no-store");
        return new String(answer.asByteArray(), java.nio.charset.StandardCharsets.UTF_8).replace("\r\n ", "");
    }
}
