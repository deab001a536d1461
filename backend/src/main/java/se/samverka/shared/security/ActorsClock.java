package se.samverka.shared.security;

import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import se.samverka.shared.time.DayOnly;
import se.samverka.shared.time.WallClock;

/**
 * The clock of every use case. While somebody anonymous acts it tells the day only, so that no row, id, event or notice
 * that comes of it can hold more: there is nothing for a use case to remember.
 */
@ApplicationScoped
public class ActorsClock extends Clock {
    @Inject
    WallClock wall;

    @Inject
    CurrentActor current;

    @Override
    public Instant instant() {
        Instant now = wall.instant();
        return Arc.container().requestContext().isActive() && current.isAnonymous() ? DayOnly.of(now) : now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
