package se.samverka.shared.crypto;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import se.samverka.concern.Concerns;
import se.samverka.shared.schedule.JobRunner;
import se.samverka.shared.service.SamverkaSettings;
import se.samverka.testing.Database;
import se.samverka.testing.OwnDatabaseResource;

/** A start finds its own key sets, or is refused. */
@QuarkusTest
@WithTestResource(OwnDatabaseResource.class)
class KeySetsTest {
    private static final String KEY_SETS = "select name || encode(wrapped, 'hex') || changed_at from key_set order by name";

    @Inject
    KeySets keySets;

    @Inject
    SamverkaSettings settings;

    @Inject
    JobRunner jobs;

    @Test
    void the_first_start_made_them_and_the_next_finds_them() {
        List<String> before = Database.column(KEY_SETS);
        assertEquals(List.of("blind-index", "case-keys", "system-texts"), Database.column("select name from key_set order by name"));
        assertEquals(3, jobs.ask("key-sets-test", () -> keySets.openOrMake(masters())).size());
        assertEquals(before, Database.column(KEY_SETS));
    }

    @Test
    void a_wrong_master_key_is_refused_and_nothing_is_written() {
        List<String> before = Database.column(KEY_SETS);
        RuntimeException refused = assertThrows(RuntimeException.class, () -> jobs.ask("key-sets-test",
                () -> keySets.openOrMake(new MasterKeys(new MasterKey(new byte[MasterKey.LENGTH]), Optional.empty()))));
        assertTrue(refused.getMessage().contains("samverka.master-key-file holds another key"), refused.getMessage());
        assertEquals(before, Database.column(KEY_SETS));
    }

    @Test
    void missing_key_sets_are_refused_while_cases_are_sealed() {
        Concerns.received();
        Database.change("create table kept as select * from key_set");
        try {
            Database.change("delete from key_set where name = 'case-keys'");
            assertMissing();
            Database.change("delete from key_set");
            assertMissing();
            assertEquals(0, Database.number("select count(*) from key_set"));
        } finally {
            Database.change("delete from key_set");
            Database.change("insert into key_set select * from kept");
            Database.change("drop table kept");
        }
    }

    private void assertMissing() {
        RuntimeException refused = assertThrows(RuntimeException.class, () -> jobs.ask("key-sets-test", () -> keySets.openOrMake(masters())));
        assertTrue(refused.getMessage().contains("lacks key sets"), refused.getMessage());
    }

    @Test
    void two_starts_side_by_side_make_one_set() throws Exception {
        Database.change("delete from case_key");
        Database.change("delete from key_set");
        ExecutorService instances = Executors.newFixedThreadPool(2);
        try {
            Callable<Object> start = () -> jobs.ask("key-sets-test", () -> keySets.openOrMake(masters()));
            for (var started : instances.invokeAll(List.of(start, start))) {
                started.get();
            }
        } finally {
            instances.shutdownNow();
        }
        assertEquals(3, Database.number("select count(*) from key_set"));
        assertEquals(3, jobs.ask("key-sets-test", () -> keySets.openOrMake(masters())).size());
    }

    private MasterKeys masters() {
        return MasterKeys.of(settings);
    }
}
