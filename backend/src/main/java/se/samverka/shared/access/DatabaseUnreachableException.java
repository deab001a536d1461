package se.samverka.shared.access;

import java.sql.SQLException;

/** The transaction could not begin: answered as 503, nothing was done. */
public final class DatabaseUnreachableException extends RuntimeException {
    DatabaseUnreachableException(SQLException cause) {
        super("the row-security context could not be set", cause);
    }
}
