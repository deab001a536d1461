package se.samverka.relativesupport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samverka.relativesupport.SupportCases.step;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.samverka.concern.Concerns;
import se.samverka.retention.RetentionByAge;
import se.samverka.rights.Restrictions;
import se.samverka.shared.schedule.JobRunner;
import se.samverka.testing.ApiTest;
import se.samverka.testing.Database;
import se.samverka.testing.MovableClock;
import se.samverka.testing.Person;

/** What the database itself allows with support for relatives, and how it ends. */
@ApiTest
class SupportRowsTest {
    @Inject
    MovableClock clock;

    @Inject
    JobRunner jobs;

    @Inject
    RetentionByAge byAge;

    @Inject
    SupportErasure erasure;

    @AfterEach
    void letGo() {
        clock.letGo();
    }

    @Test
    void a_stranger_sees_no_row_nor_the_key() throws SQLException {
        UUID id = linked(SupportCases.contacted(), Concerns.assigned());
        for (Person stranger : List.of(Person.OTHER_HANDLER, Person.TEACHER, Person.AUDITOR, Person.ADMIN, Person.SECTOR_LEAD, Person.POLICE_LIAISON)) {
            for (String capacity : List.of("officer", "reporter")) {
                try (Connection application = Database.as(stranger, capacity)) {
                    assertEquals(List.of(), rows(application, id), stranger + " as " + capacity);
                }
            }
        }
        for (Person officer : List.of(Person.COORDINATOR, Person.HANDLER)) {
            try (Connection application = Database.as(officer, "reporter")) {
                assertEquals(List.of(), rows(application, id), "only as an officer");
            }
            try (Connection application = Database.as(officer, "officer")) {
                assertEquals(5, rows(application, id).size());
            }
        }
    }

    @Test
    void the_holder_of_a_receipt_sees_that_case_and_its_conversation_and_no_log() throws SQLException {
        UUID id = SupportCases.contacted();
        UUID holder = UUID.fromString(Database.column("select requested_by from support_case where id = ?", id).get(0));
        try (Connection application = as(holder)) {
            assertEquals(List.of("support_case", "support_message", "case_key"), rows(application, id));
            assertEquals(List.of("1"), Database.column(application, "select count(*) from support_case"));
            assertEquals(0, Database.change(application, "update support_case set about = 'child'"));
        }
        try (Connection application = as(UUID.randomUUID())) {
            assertEquals(List.of(), rows(application, id));
        }
    }

    @Test
    void who_asked_on_somebodys_behalf_reads_no_message() throws SQLException {
        UUID id = SupportCases.onBehalf();
        try (Connection application = Database.as(Person.TEACHER, "reporter")) {
            assertEquals(List.of("support_case", "case_key"), rows(application, id));
        }
    }

    @Test
    void nobody_changes_what_was_said_or_noted_nor_what_has_ended() throws SQLException {
        UUID id = SupportCases.ended();
        try (Connection application = Database.as(Person.COORDINATOR, "officer")) {
            assertEquals(0, Database.change(application, "update support_case set outcome = 'support_given' where id = ?", id));
            assertEquals(0, Database.change(application, "delete from support_message where support_case_id = ?", id));
            assertThrows(SQLException.class, () -> Database.change(application, "update support_contact set note = null where support_case_id = ?", id));
        }
        try (Connection application = Database.as(Person.COORDINATOR, "officer")) {
            assertThrows(SQLException.class, () -> Database.change(application, "update support_message set text = '' where support_case_id = ?", id));
        }
    }

    @Test
    void nobody_asks_by_the_wrong_door_or_in_anothers_name() throws SQLException {
        String insert = "insert into support_case (id, version, status, source, about, language, requested_by, registered_by, requested_on, forms, due_on)"
                + " values (gen_random_uuid(), 0, 'requested', ?, 'adult', 'sv', gen_random_uuid(), ?, current_date, '{}', current_date)";
        for (Object[] values : new Object[][] {{"public", null}, {"staff", Person.HANDLER.id()}}) {
            try (Connection application = Database.as(Person.TEACHER, "reporter")) {
                assertThrows(SQLException.class, () -> Database.change(application, insert, values));
            }
        }
        try (Connection application = Database.as(Person.TEACHER, "reporter")) {
            assertEquals(1, Database.change(application, insert, "staff", Person.TEACHER.id()));
        }
    }

    @Test
    void it_is_erased_by_its_rule_key_and_all_and_leaves_months_and_codes() {
        UUID id = linked(SupportCases.contacted(), Concerns.assigned());
        step(Person.HANDLER, id, "end", Map.of("outcome", "referred_on")).then().statusCode(200);
        UUID open = SupportCases.contacted();
        long purged = Database.number("select count(*) from purged_support_case where outcome = 'referred_on'");
        eraseAfter(Duration.ofDays(89));
        assertEquals(1, Database.number("select count(*) from support_case where id = ?", id));
        eraseAfter(Duration.ofDays(92));
        for (String left : Database.everything()) {
            assertTrue(left.startsWith("audit_") || !left.contains(id.toString()) || left.startsWith("idempotency_record"), left);
        }
        assertEquals(purged + 1, Database.number("select count(*) from purged_support_case where outcome = 'referred_on'"));
        assertEquals(1, Database.number("select count(*) from support_case where id = ?", open), "what goes on is kept");
    }

    @Test
    void a_link_goes_with_its_concern_and_the_support_case_stays() {
        UUID concern = Concerns.assigned();
        UUID id = linked(SupportCases.requested(), concern);
        jobs.once("support-erasure-test", now -> erasure.erase(List.of(concern)));
        assertEquals(0, Database.number("select count(*) from support_link where support_case_id = ?", id));
        SupportCases.open(Person.COORDINATOR, id).then().statusCode(200);
    }

    @Test
    void nothing_is_changed_or_erased_while_all_processing_is_restricted() {
        UUID id = SupportCases.contacted();
        UUID ended = SupportCases.ended();
        UUID restriction = UUID.fromString(Restrictions.restrict(Restrictions.ofEverything()).then().statusCode(201).extract().path("id"));
        try {
            step(Person.HANDLER, id, "contacts", SupportCases.contact()).then().statusCode(423);
            SupportCases.open(Person.HANDLER, id).then().statusCode(200);
            eraseAfter(Duration.ofDays(92));
            assertEquals(1, Database.number("select count(*) from support_case where id = ?", ended));
        } finally {
            Restrictions.lift(restriction).then().statusCode(200);
        }
    }

    @Test
    void what_is_joined_with_a_restricted_concern_is_kept_and_keeps_no_other() {
        UUID concern = Concerns.assigned();
        UUID joined = linked(SupportCases.contacted(), concern);
        step(Person.HANDLER, joined, "end", Map.of("outcome", "referred_on")).then().statusCode(200);
        UUID other = SupportCases.ended();
        UUID restriction = Restrictions.restricted(concern);
        try {
            eraseAfter(Duration.ofDays(92));
            assertEquals(1, Database.number("select count(*) from support_case where id = ?", joined));
            assertEquals(0, Database.number("select count(*) from support_case where id = ?", other));
        } finally {
            Restrictions.lift(restriction).then().statusCode(200);
        }
        eraseAfter(Duration.ofDays(92));
        assertEquals(0, Database.number("select count(*) from support_case where id = ?", joined));
    }

    private static UUID linked(UUID id, UUID concern) {
        step(Person.COORDINATOR, id, "link", Map.of("caseNumber", Restrictions.caseNumber(concern), "ground", "decision", "reason", "Beslutat.")).then().statusCode(200);
        return id;
    }

    /** The tables in which rows of the case are seen. */
    private static List<String> rows(Connection application, UUID id) throws SQLException {
        return Database.column(application, "select 'support_case' from support_case where id = ? union all (select 'support_message' from support_message where support_case_id = ? limit 1)"
                + " union all select 'support_contact' from support_contact where support_case_id = ? union all select 'support_link' from support_link where support_case_id = ?"
                + " union all select 'case_key' from case_key where case_id = ?", id, id, id, id, id);
    }

    private static Connection as(UUID holder) throws SQLException {
        Connection application = Database.asApplication();
        application.setAutoCommit(false);
        Database.name(application, holder, "public", "", "reporter");
        return application;
    }

    private void eraseAfter(Duration time) {
        clock.set(Instant.now().plus(time));
        byAge.erase();
        clock.letGo();
    }
}
