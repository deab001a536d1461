package se.samverka.apiclient;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import se.samverka.shared.access.SystemAccess;
import se.samverka.shared.security.Actor;
import se.samverka.shared.security.MachineClients;

/**
 * The door's question to the registry. What was read is remembered for {@value MachineClients#KNOWN_FOR_SECONDS} seconds;
 * that a key ends or a system has gone unused for too long holds at once also meanwhile.
 */
@ApplicationScoped
public class ApiClientAdmission implements MachineClients {
    private static final Duration KNOWN_FOR = Duration.ofSeconds(KNOWN_FOR_SECONDS);
    /** The last use is exact to this, so that a call seldom costs a write. */
    private static final Duration USE_NOTED_EVERY = Duration.ofHours(1);
    private static final int MOST_KNOWN = 10_000;

    @Inject
    ApiClientDesk desk;

    @Inject
    ApiClientRepository clients;

    @Inject
    SystemAccess system;

    @Inject
    Clock clock;

    private final Cache<String, Known> known = Caffeine.newBuilder().maximumSize(MOST_KNOWN).build();

    /** @param admitted null when it is refused @param until when time alone will end it */
    private record Known(Instant readAt, MachineClients.Admitted admitted, Instant until) {
        boolean isFresh(Instant now) {
            return Duration.between(readAt, now).abs().compareTo(KNOWN_FOR) < 0;
        }

        Optional<MachineClients.Admitted> at(Instant now) {
            return admitted != null && now.isBefore(until) ? Optional.of(admitted) : Optional.empty();
        }
    }

    @Override
    public Uni<Optional<Admitted>> admit(String clientId) {
        Instant now = clock.instant();
        Known remembered = known.getIfPresent(clientId);
        if (remembered != null && remembered.isFresh(now)) {
            return Uni.createFrom().item(remembered.at(now));
        }
        return system.inOwnTransaction(Actor.system("api-client-admission"), () -> read(clientId, now)).map(read -> {
            known.put(clientId, read);
            return read.at(now);
        });
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) ApiClientChanged change) {
        known.invalidateAll();
    }

    private Known read(String clientId, Instant now) {
        Optional<ApiCredential> credential = clients.credential(clientId);
        if (credential.isEmpty()) {
            return new Known(now, null, now);
        }
        ApiClientStanding standing = desk.require(credential.get().apiClientId());
        if (!standing.admits(credential.get())) {
            return new Known(now, null, now);
        }
        clients.noteUse(credential.get(), now, now.minus(USE_NOTED_EVERY));
        Instant ends = credential.get().expiresAt();
        Instant idleFrom = now.plus(desk.mostIdle());
        return new Known(now, standing.client().admitted(), ends.isBefore(idleFrom) ? ends : idleFrom);
    }
}
