package se.samverka.shared.time;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** The only place that reads the computer's clock. */
@ApplicationScoped
public class SystemClock {
    /** Where deadlines and dates are reckoned. Moments are kept in UTC. */
    public static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

    /** What PostgreSQL keeps: a moment that was just written is equal to the one that is read again. */
    public static final Duration STEP = Duration.of(1, ChronoUnit.MICROS);

    @Produces
    @ApplicationScoped
    @DefaultBean
    WallClock wall() {
        return Clock.tick(Clock.systemUTC(), STEP)::instant;
    }
}
