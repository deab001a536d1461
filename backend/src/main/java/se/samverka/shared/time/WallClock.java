package se.samverka.shared.time;

import java.time.Instant;

/** The time on the wall. Use cases inject {@link java.time.Clock}, which tells nobody more than they may leave behind. */
public interface WallClock {
    Instant instant();
}
