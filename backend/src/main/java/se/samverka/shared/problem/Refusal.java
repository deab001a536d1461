package se.samverka.shared.problem;

import java.sql.SQLException;

/** What the database refuses by a rule of ours. */
final class Refusal {
    private static final String RESTRICTED = "SV423";
    private static final String TAKEN = "23505";
    private static final int DEEPEST_CAUSE = 12;

    private Refusal() {
    }

    /** Whether a trigger refused to change a restricted case. */
    static boolean ofRestricted(Throwable thrown) {
        return is(RESTRICTED, thrown);
    }

    /** Whether it cannot be beside what somebody else wrote a moment before: a unique index took the first of two at once. */
    static boolean ofSecond(Throwable thrown) {
        return is(TAKEN, thrown);
    }

    private static boolean is(String state, Throwable thrown) {
        Throwable cause = thrown;
        for (int depth = 0; cause != null && depth < DEEPEST_CAUSE; depth++, cause = cause.getCause()) {
            if (cause instanceof SQLException sql && state.equals(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }
}
