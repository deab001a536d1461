package se.samverka.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.UUID;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;

/** Gives every planted concern its key and moves the planted steps, sealed, to where the API reads them. */
final class SealedSteps {
    private static final HexFormat HEX = HexFormat.of();

    private SealedSteps() {
    }

    static void plant(Connection database, Seals seals) throws SQLException, IOException, GeneralSecurityException {
        copy(database, "select id from concern", "case_key (case_id, wrapped)", row -> {
            UUID concern = row.getObject(1, UUID.class);
            return concern + "\t\\\\x" + HEX.formatHex(seals.newKey(concern));
        });
        copy(database, "select id, concern_id, kind, at, by_id, content from planted_step", "concern_step (id, concern_id, kind, at, by_id, content)",
                row -> String.join("\t", row.getString(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5), "\\\\x"
                        + HEX.formatHex(seals.seal(row.getObject(2, UUID.class), "concern_step:" + row.getString(1) + ":content", row.getString(6)))));
        try (Statement sql = database.createStatement()) {
            sql.execute("drop table planted_step");
        }
    }

    private interface Line {
        String of(ResultSet row) throws SQLException, GeneralSecurityException;
    }

    private static void copy(Connection database, String query, String table, Line line) throws SQLException, IOException, GeneralSecurityException {
        try (Statement sql = database.createStatement(); ResultSet rows = sql.executeQuery(query);
                PGCopyOutputStream out = new PGCopyOutputStream(database.unwrap(PGConnection.class), "copy " + table + " from stdin")) {
            while (rows.next()) {
                out.write((line.of(rows) + "\n").getBytes(StandardCharsets.UTF_8));
            }
        }
    }
}
