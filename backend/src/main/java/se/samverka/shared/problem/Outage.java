package se.samverka.shared.problem;

import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.sql.SQLException;
import java.sql.SQLTransientException;

/** Tells a part that is down or too slow (503, try again) from a fault of ours (500). */
final class Outage {
    private static final int DEEPEST_CAUSE = 12;

    private Outage() {
    }

    static boolean in(Throwable thrown) {
        Throwable cause = thrown;
        for (int depth = 0; cause != null && depth < DEEPEST_CAUSE; depth++, cause = cause.getCause()) {
            if (cause instanceof SQLTransientException || cause instanceof SocketTimeoutException
                    || cause instanceof SocketException || cause instanceof SQLException sql && isOutage(sql)) {
                return true;
            }
        }
        return false;
    }

    /** Connection lost (08), out of resources (53), stopped by an operator (57), lock not had or deadlock (55P03, 40). */
    private static boolean isOutage(SQLException sql) {
        String state = sql.getSQLState();
        if (state == null) {
            // The pool's own exceptions carry no state: acquisition timed out or the pool is closed.
            return sql.getClass() == SQLException.class;
        }
        return state.startsWith("08") || state.startsWith("53") || state.startsWith("57")
                || state.startsWith("40") || state.equals("55P03") || state.equals("25P03");
    }

    static String describe(Throwable thrown) {
        Throwable cause = thrown;
        while (cause.getCause() != null && cause.getCause() != cause) {
            cause = cause.getCause();
        }
        String state = cause instanceof SQLException sql ? " " + sql.getSQLState() : "";
        return cause.getClass().getSimpleName() + state;
    }

    static String placeOf(Throwable thrown) {
        for (StackTraceElement element : thrown.getStackTrace()) {
            if (element.getClassName().startsWith("se.samverka.") && !element.getClassName().contains("$$")) {
                return element.toString();
            }
        }
        return thrown.getStackTrace().length == 0 ? "unknown" : thrown.getStackTrace()[0].toString();
    }
}
