package se.samverka.contactpath;

import java.time.Instant;

/**
 * Whether somebody answers at one moment.
 *
 * @param openNow     null when no hours are told
 * @param closesAt    null while closed, and when it never closes
 * @param opensNextAt null while open, and when it is not known
 */
record Openness(Boolean openNow, Instant closesAt, Instant opensNextAt) {
    static final Openness UNKNOWN = new Openness(null, null, null);

    static Openness open(Instant until) {
        return new Openness(true, until, null);
    }

    static Openness closed(Instant until) {
        return new Openness(false, null, until);
    }
}
