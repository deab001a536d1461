package se.samverka.testing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import se.samverka.shared.time.SystemClock;
import se.samverka.shared.time.WallClock;

/** The wall clock in tests: the computer's until it is set. A test that sets it also lets it go. */
@ApplicationScoped
public class MovableClock implements WallClock {
    private static final Clock COMPUTER = Clock.tick(Clock.systemUTC(), SystemClock.STEP);
    private volatile Instant fixed;

    public void set(Instant moment) {
        fixed = moment;
    }

    /** @param local Swedish wall time, for example {@code 2026-06-18T15:00} */
    public void setSwedish(String local) {
        fixed = LocalDateTime.parse(local).atZone(SystemClock.SWEDEN).toInstant();
    }

    public void letGo() {
        fixed = null;
    }

    @Override
    public Instant instant() {
        Instant moment = fixed;
        return moment == null ? COMPUTER.instant() : moment;
    }
}
