package se.samverka.contactpath;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import se.samverka.shared.time.SystemClock;

/**
 * What anybody may see, reckoned once for a crowd. It is forgotten when somebody changes a contact path, when one opens or
 * closes, when the day ends (that may have been the last one somebody counts as verified), and after a while in any case:
 * another instance may have changed it. With what a browser or a proxy keeps, it is no more than a minute old.
 */
@ApplicationScoped
public class PublicContactPaths {
    /** How long browsers and proxies may keep an answer. */
    static final Duration KEPT_BY_READERS = Duration.ofSeconds(30);
    private static final Duration KEPT_HERE = Duration.ofSeconds(20);

    @Inject
    ContactPathRepository paths;

    @Inject
    Clock clock;

    private volatile Kept kept = Kept.NOTHING;

    /** True from the one moment, and no more at the other. */
    private record Kept(List<FreshContactPathView> paths, Instant from, Instant until) {
        static final Kept NOTHING = new Kept(List.of(), Instant.MAX, Instant.MIN);

        boolean holds(Instant now) {
            return !now.isBefore(from) && now.isBefore(until);
        }
    }

    List<FreshContactPathView> now() {
        Instant now = clock.instant();
        Kept last = kept;
        return (last.holds(now) ? last : readOnce(now)).paths();
    }

    /** Who comes while it is read waits for that. */
    private synchronized Kept readOnce(Instant now) {
        if (!kept.holds(now)) {
            kept = QuarkusTransaction.joiningExisting().call(() -> read(now));
        }
        return kept;
    }

    /** Waits for who is reading what was there before. */
    synchronized void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) ContactPathsChanged change) {
        kept = Kept.NOTHING;
    }

    private Kept read(Instant now) {
        LocalDate today = LocalDate.ofInstant(now, SystemClock.SWEDEN);
        List<FreshContactPathView> shown = paths.inUse().stream().filter(path -> path.isFresh(today) && path.isPublic()).map(path -> path.freshView(now)).toList();
        Instant endOfDay = today.plusDays(1).atStartOfDay(SystemClock.SWEDEN).toInstant();
        Instant until = Stream.concat(Stream.of(endOfDay, now.plus(KEPT_HERE)), shown.stream().flatMap(FreshContactPathView::changes))
                .min(Instant::compareTo).orElseThrow();
        return new Kept(shown, now, until);
    }
}
