package se.samverka.shared.time;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.ZoneId;

/** The only place that reads the computer's clock. */
@ApplicationScoped
public class SystemClock {
    /** Where deadlines and dates are reckoned. Moments are kept in UTC. */
    public static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

    @Produces
    @ApplicationScoped
    @DefaultBean
    Clock clock() {
        return Clock.systemUTC();
    }
}
