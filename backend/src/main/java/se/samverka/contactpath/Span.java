package se.samverka.contactpath;

import java.time.Instant;

/** From one moment until just before another. */
record Span(Instant from, Instant to) {
    boolean covers(Instant moment) {
        return !from.isAfter(moment) && to.isAfter(moment);
    }
}
