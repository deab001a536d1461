package se.samverka.contactpath;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.samverka.contactpath.ContactPaths.path;
import static se.samverka.contactpath.ContactPaths.verified;
import static se.samverka.contactpath.ContactPaths.with;
import static se.samverka.testing.Call.anonymous;
import static se.samverka.testing.Call.as;
import static se.samverka.testing.Call.asMachine;

import io.quarkus.arc.Arc;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.samverka.concern.Concerns;
import se.samverka.testing.ApiTest;
import se.samverka.testing.Database;
import se.samverka.testing.MovableClock;
import se.samverka.testing.Person;

/** What others see is verified within 90 days, and who keeps it is told in time. */
@ApiTest
class FreshContactPathTest {
    @Inject
    MovableClock clock;

    @AfterEach
    void letTheClockGo() {
        clock.letGo();
    }

    @Test
    void one_that_nobody_has_verified_for_91_days_is_on_no_public_page_and_its_keeper_is_told() {
        as(Person.COORDINATOR).get("/me").then().statusCode(200);
        UUID id = verified(path("Mottagningen"));
        LocalDate today = Concerns.today();
        String soon = "contact_path_due_soon";
        Map<Integer, List<String>> toldAfter = new TreeMap<>(Map.of(0, List.of(), 75, List.of(), 76, List.of(soon), 89, List.of(soon),
                90, List.of(soon, "contact_path_due")));
        toldAfter.forEach((days, told) -> {
            clock.setSwedish(today.plusDays(days) + "T12:00");
            remindTwice();
            assertShown(id, true);
            assertEquals(told, told(id), days + " days");
        });
        as(Person.COORDINATOR).get("/me/tasks").then().body("items.find { it.subjectId == '" + id + "' }.kind", equalTo("verify_contact_path"))
                .body("items.find { it.subjectId == '" + id + "' }.overdueDays", equalTo(0));
        clock.setSwedish(today.plusDays(91) + "T00:00");
        remindTwice();
        assertShown(id, false);
        assertEquals(toldAfter.get(90), told(id));
        as(Person.TEACHER).get("/contact-paths/{id}", id).then().body("state", equalTo("stale"));
        as(Person.COORDINATOR).get("/me/tasks").then().body("items.find { it.subjectId == '" + id + "' }.overdueDays", equalTo(1));
        as(Person.TEACHER).get("/me/tasks").then().body("items.find { it.subjectId == '" + id + "' }", nullValue());

        with(id).post("/contact-paths/{id}/verification", id).then().statusCode(200);
        assertShown(id, true);
        as(Person.COORDINATOR).get("/me/tasks").then().body("items.find { it.subjectId == '" + id + "' }", nullValue());
    }

    @Test
    void the_last_day_told_late_is_told_once() {
        UUID id = verified(path("Stängd över jul"));
        clock.setSwedish(Concerns.today().plusDays(120) + "T12:00");
        remindTwice();
        assertEquals(List.of("contact_path_due"), told(id));
    }

    @Test
    void a_reminder_makes_nobodys_reading_out_of_date() {
        UUID id = verified(path("Läses nu"));
        String etag = ContactPaths.etag(id);
        clock.setSwedish(Concerns.today().plusDays(80) + "T12:00");
        remindTwice();
        assertEquals(etag, ContactPaths.etag(id));
    }

    @Test
    void what_anybody_sees_is_kept_half_a_minute_by_caches_and_asked_for_again_cheaply() {
        UUID id = verified(path("Allmänheten"));
        clock.setSwedish("2027-01-11T10:00");
        String etag = anonymous().get("/public/contact-paths").then().statusCode(200)
                .header("Cache-Control", "public, max-age=30, stale-if-error=3600").header("Set-Cookie", nullValue())
                .body("items.find { it.id == '" + id + "' }.openNow", equalTo(true))
                .body("items.find { it.id == '" + id + "' }.closesAt", equalTo("2027-01-11T14:00:00Z"))
                .body("items.find { it.id == '" + id + "' }.keySet().contains('verifiedBy')", equalTo(false)).extract().header("ETag");
        anonymous().header("If-None-Match", etag).get("/public/contact-paths").then().statusCode(304).header("ETag", etag)
                .header("Cache-Control", "public, max-age=30, stale-if-error=3600");
        clock.setSwedish("2027-01-11T15:00");
        anonymous().header("If-None-Match", etag).get("/public/contact-paths").then().statusCode(200).header("ETag", not(equalTo(etag)))
                .body("items.find { it.id == '" + id + "' }.openNow", equalTo(false))
                .body("items.find { it.id == '" + id + "' }.opensNextAt", equalTo("2027-01-12T08:00:00Z"));
    }

    @Test
    void a_crowd_is_told_what_was_reckoned_for_the_first_of_it_until_something_of_that_changes() {
        UUID id = verified(path("Först"));
        UUID lastDay = verified(path("Sista dagen"));
        Database.change("update contact_path set verified_on = '2027-01-11'::date - 90 where id = ?", lastDay);
        clock.setSwedish("2027-01-11T14:59:50");
        assertTold(id, "Först", true);
        rename(id, "Utan att någon säger till");
        clock.setSwedish("2027-01-11T14:59:59");
        assertTold(id, "Först", true);
        clock.setSwedish("2027-01-11T15:00");
        assertTold(id, "Utan att någon säger till", false);
        rename(id, "Av en annan instans");
        clock.setSwedish("2027-01-11T15:00:19");
        assertTold(id, "Utan att någon säger till", false);
        clock.setSwedish("2027-01-11T15:00:20");
        assertTold(id, "Av en annan instans", false);
        with(id).body(path("Av samordnaren")).put("/contact-paths/{id}", id).then().statusCode(200);
        assertTold(id, "Av samordnaren", false);
        clock.setSwedish("2027-01-11T23:59:59");
        assertShown(lastDay, true);
        clock.setSwedish("2027-01-12T00:00");
        assertShown(lastDay, false);
    }

    private static void rename(UUID id, String name) {
        Database.change("update contact_path set name = ? where id = ?", name, id);
    }

    private static void assertTold(UUID id, String name, boolean open) {
        anonymous().get("/public/contact-paths").then().statusCode(200)
                .body("items.find { it.id == '" + id + "' }.name", equalTo(name))
                .body("items.find { it.id == '" + id + "' }.openNow", equalTo(open));
    }

    @Test
    void what_is_for_staff_only_is_shown_to_the_intranet_and_not_to_the_public() {
        Map<String, Object> inside = path("Bara personal");
        inside.put("audiences", List.of("staff"));
        UUID id = verified(inside);
        assertShown(id, false);
        asMachine("samverka-municipal", "contact-points:read").get("/partner/contact-paths").then().statusCode(200).body("items.id", hasItem(id.toString()));
        // The same scope opens another list to the police: theirs.
        asMachine("samverka-police", "contact-points:read").get("/partner/contact-paths").then().statusCode(403);
        asMachine("samverka-municipal", "contact-points:read").header("X-Request-Reason", "Utredning om hot").header("X-Case-Number", "5000-K1-26")
                .get("/partner/police/contact-points").then().statusCode(403);
        UUID stale = verified(path("Gammal"), 91);
        asMachine("samverka-municipal", "contact-points:read").get("/partner/contact-paths").then().body("items.id", not(hasItem(stale.toString())));
    }

    @Test
    void row_security_alone_shows_nobody_known_what_is_public_and_fresh() throws SQLException {
        Map<String, Object> inside = path("Inne");
        inside.put("audiences", List.of("staff"));
        UUID staff = verified(inside);
        UUID stale = verified(path("Gammal"), 91);
        UUID fresh = verified(path("Färsk"), 90);
        try (Connection connection = Database.asApplication()) {
            List<String> seen = Database.column(connection, "select id from contact_path");
            assertEquals(List.of(false, false, true), List.of(staff, stale, fresh).stream().map(id -> seen.contains(id.toString())).toList());
            assertEquals(0, Database.change(connection, "update contact_path set name = 'x'"));
        }
        try (Connection connection = Database.as(Person.TEACHER, "officer")) {
            assertEquals(0, Database.change(connection, "update contact_path set name = 'x'"));
        }
    }

    private static void assertShown(UUID id, boolean shown) {
        anonymous().get("/public/contact-paths").then().statusCode(200)
                .body("items.id", shown ? hasItem(id.toString()) : not(hasItem(id.toString())));
    }

    private static void remindTwice() {
        ContactPathReminderJob job = Arc.container().instance(ContactPathReminderJob.class).get();
        job.run();
        job.run();
    }

    private static List<String> told(UUID id) {
        return Database.column("select kind from notice where subject_id = ? and recipient_id = ?::uuid order by id", id, Person.COORDINATOR.id().toString());
    }
}
