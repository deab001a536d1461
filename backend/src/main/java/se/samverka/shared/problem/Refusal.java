package se.samverka.shared.problem;

import java.sql.SQLException;

/** What the database refuses by a rule of our own, raised with a state of our own. */
final class Refusal {
    private static final String RESTRICTED = "SV423";
    private static final int DEEPEST_CAUSE = 12;

    private Refusal() {
    }

    /** Whether a trigger refused to change a restricted case. */
    static boolean ofRestricted(Throwable thrown) {
        Throwable cause = thrown;
        for (int depth = 0; cause != null && depth < DEEPEST_CAUSE; depth++, cause = cause.getCause()) {
            if (cause instanceof SQLException sql && RESTRICTED.equals(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }
}
