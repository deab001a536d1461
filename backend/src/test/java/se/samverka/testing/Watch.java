package se.samverka.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.ConfigProvider;

/** Watches the log and the tables while something that must be refused is sent. */
public final class Watch extends Handler implements AutoCloseable {
    /** Put into every bad request; must come back nowhere. */
    public static final String CANARY = "kanariefjäder7391";
    private static final String STORED = "select (select count(*) from concern) + (select count(*) from concern_step)"
            + " + (select count(*) from journal_entry) + (select count(*) from idempotency_record)"
            + " + (select count(*) from draft) + (select count(*) from outbox_message)"
            + " + (select count(*) from attachment) + (select count(*) from unowned_file)"
            + " + (select count(*) from message) + (select count(*) from spent_challenge)";

    private final StringBuffer log = new StringBuffer();
    private final long before = stored();

    public Watch() {
        Logger.getLogger("").addHandler(this);
    }

    /** Everything logged so far. */
    public String log() {
        return log.toString();
    }

    /** @throws AssertionError when a row was added or the canary was logged */
    public void assertNothingHappened() {
        assertEquals(before, stored(), "rows were stored");
        assertFalse(log().contains("kanarie"), () -> "the log repeats what was sent: " + log());
        assertFalse(log().contains("Unexpected"), () -> "an error of ours: " + log());
    }

    @Override
    public void publish(LogRecord line) {
        log.append(line.getMessage());
        if (line.getParameters() != null) {
            for (Object parameter : line.getParameters()) {
                log.append(' ').append(parameter);
            }
        }
        for (Throwable thrown = line.getThrown(); thrown != null; thrown = thrown.getCause()) {
            log.append(' ').append(thrown);
        }
        log.append('\n');
    }

    @Override
    public void flush() {
        // Nothing is held back.
    }

    @Override
    public void close() {
        Logger.getLogger("").removeHandler(this);
    }

    private static long stored() {
        String url = ConfigProvider.getConfig().getValue("quarkus.datasource.jdbc.url", String.class);
        try (Connection superuser = DriverManager.getConnection(url, "postgres", "postgres");
                Statement query = superuser.createStatement(); ResultSet row = query.executeQuery(STORED)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
