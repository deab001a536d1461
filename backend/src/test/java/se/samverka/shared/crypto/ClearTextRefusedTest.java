package se.samverka.shared.crypto;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.junit.jupiter.api.Test;
import se.samverka.testing.ApiTest;
import se.samverka.testing.Database;

/** A database from before text was sealed: an empty one becomes a sealed one, one with concerns is refused with a reason. */
@ApiTest
class ClearTextRefusedTest {
    @Test
    void an_older_database_is_migrated_when_it_holds_no_concern() throws SQLException {
        Flyway older = older("older_empty");
        older.migrate();
        migration("older_empty", "latest").migrate();
        try (Connection database = Database.asSuperuser("older_empty")) {
            assertEquals(List.of("bytea"), Database.column(database,
                    "select data_type from information_schema.columns where table_name = 'concern_step' and column_name = 'content'"));
        }
    }

    @Test
    void an_older_database_with_concerns_in_clear_text_is_refused_and_left_as_it_is() throws SQLException {
        older("older_filled").migrate();
        try (Connection database = Database.asSuperuser("older_filled")) {
            Database.change(database, "insert into concern (id, version, status, subject_kind, event_type, urgency, source, once_immediate,"
                    + " emergency_called, reported_by, received_at, changed_at) values (gen_random_uuid(), 0, 'received', 'adult', 'other',"
                    + " 'days', 'staff', false, false, gen_random_uuid(), now(), now())");
            Flyway latest = migration("older_filled", "latest");
            FlywayException refused = assertThrows(FlywayException.class, latest::migrate);
            assertTrue(refused.getMessage().contains("./start --fresh"), refused.getMessage());
            assertEquals(List.of("1"), Database.column(database, "select count(*) from concern"));
            assertEquals(List.of("text"), Database.column(database,
                    "select data_type from information_schema.columns where table_name = 'concern_step' and column_name = 'content'"));
        }
    }

    /** As the version before this one left it. */
    private static Flyway older(String name) throws SQLException {
        Database.change("drop database if exists " + name);
        Database.change("create database " + name + " owner samverka_owner");
        try (Connection database = Database.asSuperuser(name)) {
            Database.change(database, "grant create, usage on schema public to samverka_owner");
        }
        return migration(name, "12");
    }

    private static Flyway migration(String name, String target) {
        return Flyway.configure().dataSource(Database.url(name), "samverka_owner", "samverka_owner").target(target).load();
    }
}
