package se.samverka.shared.audit;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samverka.testing.Call.as;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverka.concern.Concerns;
import se.samverka.shared.schedule.JobRunner;
import se.samverka.testing.ApiTest;
import se.samverka.testing.Database;
import se.samverka.testing.Person;

/** Whatever is done to the sealed log by somebody with all rights in the database is found. */
@ApiTest
class AuditChainTest {
    private static final List<String> TABLES = List.of("audit_event", "audit_batch", "audit_batch_member", "audit_unsealed");

    @Inject
    AuditChain chain;

    @Inject
    AuditVerification command;

    @Inject
    AuditSealJob job;

    @Inject
    JobRunner jobs;

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "a byte of the particulars | update audit_event set snapshot = concat(snapshot, 'x') where id = (select event_id from audit_batch_member where batch_number = %d and position = 1)",
            "the actor | update audit_event set actor_id = gen_random_uuid() where id = (select event_id from audit_batch_member where batch_number = %d and position = 1)",
            "the time by a microsecond | update audit_event set recorded_at = recorded_at + interval '1 microsecond' where id = (select event_id from audit_batch_member where batch_number = %d and position = 1)",
            "the subject | update audit_event set subject_id = null where id = (select event_id from audit_batch_member where batch_number = %d and position = 1)",
            "the time of sealing | update audit_batch set sealed_at = sealed_at - interval '1 day' where number = %d",
            "the count | update audit_batch set event_count = event_count + 1 where number = %d",
            "an event removed | delete from audit_event where id = (select event_id from audit_batch_member where batch_number = %d and position = 1)",
            "an event removed from its batch | delete from audit_batch_member where batch_number = %d and position = 1",
            "an event removed and the count mended | with gone as (delete from audit_batch_member where batch_number = %<d and position = 1) update audit_batch set event_count = event_count - 1 where number = %d",
            "events reordered | update audit_batch_member set position = 3 - position where batch_number = %d and position in (1, 2)",
            "an event added | with new as (insert into audit_event select gen_random_uuid(), recorded_at, actor_id, actor_kind, actor_roles, action, subject_kind, subject_id, snapshot, trace_id from audit_event limit 1 returning id) insert into audit_batch_member select id, %d, 1000 from new",
            "a batch removed | delete from audit_batch where number = %d",
            "a batch removed with its events | with m as (delete from audit_batch_member where batch_number = %<d returning event_id), e as (delete from audit_event where id in (select event_id from m)) delete from audit_batch where number = %d",
            "a batch sealed anew | update audit_batch set hash = repeat('a', 64) where number = %d",
            "a batch tied to another | update audit_batch set previous_hash = repeat('a', 64) where number = %d"})
    void verification_finds(String what, String forgery) throws SQLException {
        long batch = sealTwoEvents();
        sealTwoEvents();
        assertTrue(verify().whole());

        forge(forgery.replace("%<d", "%1$d").replace("%d", "%1$d").formatted(batch));
        ChainVerification found = verify();
        undo();

        assertEquals(false, found.whole(), what + " in batch " + batch + ": " + found);
        assertTrue(found.firstBrokenBatch() == batch || found.firstBrokenBatch() == batch + 1, what + " in " + found);
        assertTrue(verify().whole(), "the forgery was undone");
    }

    @Test
    void a_cut_off_end_is_found_by_who_has_kept_the_head() throws SQLException {
        sealTwoEvents();
        long last = sealTwoEvents();
        String head = verify().headHash();
        forge(("with m as (delete from audit_batch_member where batch_number = %1$d returning event_id),"
                + " e as (delete from audit_event where id in (select event_id from m)) delete from audit_batch where number = %1$d").formatted(last));
        ChainVerification alone = verify();
        ChainVerification withHead = inJob(() -> chain.verify(new ChainHead(last, head)));
        undo();
        assertTrue(alone.whole(), "nothing inside the database can tell");
        assertEquals(false, withHead.whole());
        assertEquals(last, withHead.firstBrokenBatch());
    }

    @ParameterizedTest
    @ValueSource(strings = {"delete from audit_unsealed",
            "with u as (delete from audit_unsealed returning event_id) insert into audit_batch_member select event_id, 1000000, row_number() over () from u"})
    void an_event_that_is_kept_from_being_sealed_is_found(String forgery) throws SQLException {
        sealTwoEvents();
        as(Person.COORDINATOR).get("/concerns/{id}", Concerns.received()).then().statusCode(200);
        long waiting = verify().eventsUnsealed();
        forge(forgery);
        ChainVerification found = verify();
        undo();
        assertEquals(false, found.whole(), waiting + " waited");
        assertEquals(waiting, verify().eventsUnsealed());
    }

    @Test
    void what_waits_is_in_the_queue_and_nothing_else() {
        sealTwoEvents();
        UUID concern = Concerns.received();
        String waits = "select count(*) from audit_unsealed u join audit_event e on e.id = u.event_id where e.subject_id = ?";
        assertEquals(1, Database.number(waits, concern));
        job.run();
        assertEquals(0, Database.number(waits, concern));
    }

    @Test
    void the_command_ends_with_0_when_whole_1_when_broken_and_2_when_misused() throws SQLException {
        long batch = sealTwoEvents();
        assertEquals(0, command.run("audit-verify"));
        assertEquals(0, command.run("audit-verify", batch + ":" + verify().headHash()));
        assertEquals(1, command.run("audit-verify", batch + ":" + "0".repeat(64)));
        assertEquals(2, command.run("audit-verify", "latest"));
        forge("update audit_batch set hash = repeat('a', 64) where number = " + batch);
        int broken = command.run("audit-verify");
        undo();
        assertEquals(1, broken);
    }

    @Test
    void sealing_again_without_new_events_changes_nothing() {
        sealTwoEvents();
        long batches = Database.number("select count(*) from audit_batch");
        job.run();
        assertEquals(batches, Database.number("select count(*) from audit_batch"));
    }

    @Test
    void the_auditor_verifies_over_http_and_that_is_logged() {
        sealTwoEvents();
        as(Person.AUDITOR).get("/audit-chain/verification").then().statusCode(200)
                .body("whole", equalTo(true)).body("headHash", notNullValue()).body("headNumber", notNullValue());
        as(Person.AUDITOR).get("/audit-events?action=audit_log.verified").then().statusCode(200)
                .body("items.actorId", hasItem(Person.AUDITOR.id().toString()));
    }

    private long sealTwoEvents() {
        UUID concern = Concerns.received();
        as(Person.COORDINATOR).get("/concerns/{id}", concern).then().statusCode(200);
        as(Person.COORDINATOR).get("/concerns/{id}", concern).then().statusCode(200);
        job.run();
        return Database.number("select max(number) from audit_batch");
    }

    private ChainVerification verify() {
        return inJob(() -> chain.verify(null));
    }

    private ChainVerification inJob(java.util.function.Supplier<ChainVerification> work) {
        var answer = new java.util.concurrent.atomic.AtomicReference<ChainVerification>();
        jobs.once("audit-verify-test-" + UUID.randomUUID(), now -> answer.set(work.get()));
        return answer.get();
    }

    /** With triggers and foreign keys off, as only a superuser can; a copy is kept for {@link #undo}. */
    private static void forge(String statement) throws SQLException {
        try (Connection connection = Database.asSuperuser(); var sql = connection.createStatement()) {
            sql.execute("set session_replication_role = replica");
            sql.execute("drop schema if exists kept cascade");
            sql.execute("create schema kept");
            for (String table : TABLES) {
                sql.execute("create table kept." + table + " as table public." + table);
            }
            sql.execute("alter table audit_batch_member drop constraint audit_batch_member_batch_number_position_key");
            assertEquals(true, sql.executeUpdate(statement) > 0, "the forgery did something");
        }
    }

    private static void undo() throws SQLException {
        try (Connection connection = Database.asSuperuser(); var sql = connection.createStatement()) {
            sql.execute("set session_replication_role = replica");
            for (String table : TABLES) {
                sql.execute("delete from public." + table);
                sql.execute("insert into public." + table + " select * from kept." + table);
            }
            sql.execute("alter table audit_batch_member add constraint audit_batch_member_batch_number_position_key unique (batch_number, position)");
            sql.execute("drop schema kept cascade");
        }
    }

}
