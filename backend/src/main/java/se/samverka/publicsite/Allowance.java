package se.samverka.publicsite;

import java.time.Duration;
import java.time.Instant;

/** So many in a while, no more than that at once; what was used comes back evenly. */
final class Allowance {
    private final int most;
    private final Duration window;
    private double left;
    private Instant asOf = Instant.MIN;

    Allowance(int most, Duration window) {
        this.most = most;
        this.window = window;
        this.left = most;
    }

    /** @return false when nothing is left */
    synchronized boolean take(Instant now) {
        if (now.isAfter(asOf)) {
            double back = asOf.equals(Instant.MIN) ? 0 : most * (double) Duration.between(asOf, now).toMillis() / window.toMillis();
            left = Math.min(most, left + back);
            asOf = now;
        }
        if (left < 1) {
            return false;
        }
        left--;
        return true;
    }
}
