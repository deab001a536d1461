package se.samverka.shared.crypto;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samverka.testing.Call.as;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samverka.concern.Concerns;
import se.samverka.shared.schedule.JobRunner;
import se.samverka.shared.service.SamverkaSettings;
import se.samverka.testing.Database;
import se.samverka.testing.OwnDatabaseResource;
import se.samverka.testing.Person;

/** Rotation beside the running service, which goes on reading; stopped in the middle it is taken up again. */
@QuarkusTest
@WithTestResource(OwnDatabaseResource.class)
class KeyRotationTest {
    private static final String KEYS_IN_USE = "select distinct encode(substring(wrapped from 1 for 5), 'hex') from case_key";

    @Inject
    KeyRotation rotation;

    @Inject
    KeyStatus status;

    @Inject
    KeySets keySets;

    @Inject
    SamverkaSettings settings;

    @Inject
    JobRunner jobs;

    private UUID first;

    @BeforeEach
    void cases() {
        first = Concerns.received();
        for (int i = 0; i < 4; i++) {
            Concerns.received();
        }
        as(Person.TEACHER).body(Map.of("content", Map.of("note", "Utkast."))).put("/me/drafts/rotation-" + first).then().statusCode(200);
    }

    @Test
    void wraps_every_case_key_anew_while_the_service_reads_on() {
        List<String> before = Database.column(KEYS_IN_USE);
        assertEquals(0, rotation.run("keys-rotate"));
        List<String> after = Database.column(KEYS_IN_USE);
        assertEquals(1, after.size());
        assertFalse(before.contains(after.get(0)));
        // The service learns of the new key when it meets what was wrapped by it, and wraps by it from then on.
        assertReadable();
        Concerns.received();
        assertEquals(after, Database.column(KEYS_IN_USE));
        assertEquals(1, Database.number("select count(*) from audit_event where action = 'keys.rotated' and snapshot = ?",
                "key=" + Long.parseLong(after.get(0).substring(2), 16)));
    }

    @Test
    void a_rotation_that_was_stopped_in_the_middle_is_taken_up_where_it_was() {
        KeyRotation.Begun begun = jobs.ask("test", rotation::begin);
        jobs.ask("test", () -> rotation.rewrapSome(begun, new UUID(0, 0), 2));
        assertEquals(2, Database.column(KEYS_IN_USE).size());
        assertReadable();
        assertEquals(1, status.run("keys-status"));
        int keys = keysIn(KeySets.CASE_KEYS);
        assertTrue(said(() -> assertEquals(0, rotation.run("keys-rotate"))).startsWith("going on with the rotation to key " + begun.primary()));
        assertEquals(keys, keysIn(KeySets.CASE_KEYS), "no second new key");
        assertEquals(List.of(hex(begun.primary())), Database.column(KEYS_IN_USE));
        assertEquals(0, status.run("keys-status"));
        assertReadable();
    }

    @Test
    void a_key_that_does_not_unwrap_is_left_and_the_others_are_wrapped() {
        String spoil = "update case_key set wrapped = set_byte(wrapped, 20, get_byte(wrapped, 20) # 1) where case_id = ?";
        Database.change(spoil, first);
        assertEquals(1, rotation.run("keys-rotate"));
        assertEquals(2, Database.column(KEYS_IN_USE).size());
        assertEquals(1, status.run("keys-status"));
        Database.change(spoil, first);
        assertEquals(0, rotation.run("keys-rotate"));
        assertEquals(1, Database.column(KEYS_IN_USE).size());
        assertReadable();
    }

    @Test
    void what_failed_in_the_middle_of_a_batch_is_as_it_was() {
        KeyRotation.Begun begun = jobs.ask("test", rotation::begin);
        List<String> before = Database.column("select encode(wrapped, 'hex') from case_key order by case_id");
        assertThrows(IllegalStateException.class, () -> jobs.ask("test", () -> {
            rotation.rewrapSome(begun, new UUID(0, 0), 500);
            throw new IllegalStateException("killed");
        }));
        assertEquals(before, Database.column("select encode(wrapped, 'hex') from case_key order by case_id"));
        assertEquals(0, rotation.run("keys-rotate"));
        assertReadable();
    }

    @Test
    void a_next_master_key_opens_and_replaces_the_present_one() {
        MasterKeys present = MasterKeys.of(settings);
        MasterKey next = new MasterKey("0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.US_ASCII));
        MasterKeys exchange = new MasterKeys(present.current(), Optional.of(next));
        try {
            jobs.ask("test", () -> {
                keySets.open(exchange).forEach((name, keys) -> keySets.rewrap(name, keys, exchange));
                return null;
            });
            assertEquals(3, jobs.ask("test", () -> keySets.open(exchange)).size());
            assertEquals(3, jobs.ask("test", () -> keySets.open(new MasterKeys(next, Optional.empty()))).size());
            assertThrows(IllegalStateException.class, () -> jobs.ask("test", () -> keySets.open(present)));
        } finally {
            MasterKeys back = new MasterKeys(next, Optional.of(present.current()));
            jobs.ask("test", () -> {
                keySets.open(back).forEach((name, keys) -> keySets.rewrap(name, keys, back));
                return null;
            });
        }
    }

    @Test
    void the_status_counts_rows_under_each_key() {
        assertEquals(0, rotation.run("keys-rotate"));
        as(Person.COORDINATOR).get("/concerns/{id}", first).then().statusCode(200);
        as(Person.TEACHER).body(Map.of("content", Map.of("note", "Utkast."))).put("/me/drafts/after-" + first).then().statusCode(200);
        String told = said(() -> assertEquals(0, status.run("keys-status")));
        long cases = Database.number("select count(*) from case_key");
        assertTrue(told.matches("(?s).*case_key: " + cases + " rows under key [0-9]+, the newest.*"), told);
        assertTrue(told.matches("(?s).*draft\\.content: [1-9][0-9]* rows under key [0-9]+, a former one.*"), told);
        assertTrue(told.matches("(?s).*draft\\.content: 1 rows under key [0-9]+, the newest.*"), told);
        Database.change("update case_key set wrapped = set_byte(wrapped, 4, get_byte(wrapped, 4) # 1) where case_id = ?", first);
        assertTrue(said(() -> assertEquals(1, status.run("keys-status"))).contains("case_key: 1 rows under a key that is MISSING"));
        Database.change("update case_key set wrapped = set_byte(wrapped, 4, get_byte(wrapped, 4) # 1) where case_id = ?", first);
    }

    private void assertReadable() {
        as(Person.COORDINATOR).get("/concerns/{id}", first).then().statusCode(200)
                .body("steps[0].content.whatHappened", equalTo("Person 1 visade en film där ett attentat hyllades."));
        as(Person.TEACHER).get("/me/drafts/rotation-" + first).then().statusCode(200).body("content.note", equalTo("Utkast."));
    }

    private int keysIn(String set) {
        return jobs.ask("test", () -> keySets.open(MasterKeys.of(settings)).get(set).size());
    }

    private static String hex(long key) {
        return "01%08x".formatted(key);
    }

    private static String said(Runnable command) {
        PrintStream terminal = System.out;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
        try {
            command.run();
        } finally {
            System.setOut(terminal);
        }
        return said.toString(StandardCharsets.UTF_8);
    }
}
