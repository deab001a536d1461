package se.samverka.shared.security;

/**
 * In what capacity somebody asks. Row security depends on it: a handler who once reported a concern sees that
 * one as its reporter only, never the case behind it.
 */
public enum Capacity {
    /** By role, through the staff door. */
    OFFICER,
    /** For what is one's own: {@code /me}, and handing in a concern. */
    REPORTER
}
