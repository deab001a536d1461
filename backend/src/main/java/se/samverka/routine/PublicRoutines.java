package se.samverka.routine;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What anybody may read, remembered for a while so that a crowd costs the database nothing. With what a browser or a proxy
 * keeps, something new is seen within a minute.
 */
@ApplicationScoped
public class PublicRoutines {
    /** How long browsers and proxies may keep an answer. */
    static final int KEPT_BY_READERS_SECONDS = 30;
    private static final Duration KEPT_HERE = Duration.ofSeconds(20);
    private static final String ALL = "";

    @Inject
    RoutineRepository routines;

    @Inject
    RoutineContents contents;

    private final Cache<String, Shelf> kept = Caffeine.newBuilder().expireAfterWrite(KEPT_HERE).build();

    /** @param tag changes with what stands on it */
    record Shelf(Map<String, PublicRoutine> byAddress, Map<String, String> tags, String tag) {
        Optional<PublicRoutine> at(String address) {
            return Optional.ofNullable(byAddress.get(address));
        }
    }

    Shelf all() {
        return kept.get(ALL, any -> QuarkusTransaction.joiningExisting().call(this::read));
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) RoutineChanged change) {
        kept.invalidateAll();
    }

    private Shelf read() {
        Map<String, PublicRoutine> byAddress = new LinkedHashMap<>();
        Map<String, String> tags = new LinkedHashMap<>();
        for (RoutineVersion version : routines.published()) {
            RoutineContent content = contents.toAnybody(version.id());
            if (!content.editions().isEmpty()) {
                byAddress.put(version.routine().address(), PublicRoutine.of(version, content));
                tags.put(version.routine().address(), version.id().toString());
            }
        }
        return new Shelf(byAddress, tags, UUID.nameUUIDFromBytes(tags.toString().getBytes(StandardCharsets.UTF_8)).toString());
    }
}
