package se.samverka.shared.audit;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.UUID;

/** Reads sealed events as the lines that were hashed, without keeping them: memory does not grow with the log. */
@ApplicationScoped
class SealedEvents {
    // One look into the index for each member, however many events there are: no plan that reads the whole log.
    private static final String SQL = "select m.batch_number, e.id, e.recorded_at, e.actor_id, e.actor_kind, e.actor_roles, e.action,"
            + " e.subject_kind, e.subject_id, e.snapshot, e.trace_id from audit_batch_member m"
            + " left join lateral (select * from audit_event where id = m.event_id limit 1) e on true"
            + " where m.batch_number between ? and ? order by m.batch_number, m.position";
    private static final int FETCHED_AT_ONCE = 2_000;

    @Inject
    AgroalDataSource database;

    /** Gets one line after the other. */
    interface Reader {
        /** @param line null when the event is gone that belongs there */
        void read(long batch, String line);
    }

    /** The events of these batches in their order. Within a transaction, whose connection it uses. */
    void read(long firstBatch, long lastBatch, Reader reader) {
        try (Connection connection = database.getConnection(); PreparedStatement statement = connection.prepareStatement(SQL)) {
            statement.setLong(1, firstBatch);
            statement.setLong(2, lastBatch);
            statement.setFetchSize(FETCHED_AT_ONCE);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    reader.read(row.getLong(1), line(row));
                }
            }
        } catch (SQLException unreadable) {
            throw new IllegalStateException("the sealed events cannot be read", unreadable);
        }
    }

    private static String line(ResultSet row) throws SQLException {
        UUID id = row.getObject(2, UUID.class);
        return id == null ? null : AuditEvent.canonical(id, row.getObject(3, OffsetDateTime.class).toInstant(), row.getObject(4, UUID.class),
                row.getString(5), row.getString(6), row.getString(7), row.getString(8), row.getObject(9, UUID.class), row.getString(10),
                row.getString(11));
    }
}
