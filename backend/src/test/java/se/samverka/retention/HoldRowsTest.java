package se.samverka.retention;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samverka.concern.Concerns;
import se.samverka.testing.ApiTest;
import se.samverka.testing.Database;

/** The erasing looks for holds first; one that is placed after that look stops it all the same. */
@ApiTest
class HoldRowsTest {

    @Test
    void a_hold_in_force_is_not_deleted_even_by_the_system() throws SQLException {
        UUID concern = Concerns.assigned();
        UUID hold = RetentionRuns.hold(concern);
        assertEquals(0, deletedBySystem(concern));
        Database.change("update legal_hold set released_at = now(), released_by = placed_by where id = ?", hold);
        assertEquals(1, deletedBySystem(concern));
    }

    private static int deletedBySystem(UUID concern) throws SQLException {
        try (Connection connection = Database.asApplication()) {
            connection.setAutoCommit(false);
            Database.name(connection, UUID.randomUUID(), "system", "", "officer");
            return Database.change(connection, "delete from legal_hold where concern_id = ?", concern);
        }
    }
}
