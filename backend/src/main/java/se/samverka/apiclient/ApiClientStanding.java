package se.samverka.apiclient;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import se.samverka.shared.problem.ProblemException;
import se.samverka.shared.problem.ProblemType;

/**
 * A system with its keys at one moment: everything that is said of it, and whether it comes in, is read from here. Time
 * alone expires and suspends; the care job only writes down what already holds.
 *
 * @param mostIdle how long it may go unused
 */
record ApiClientStanding(ApiClient client, List<ApiCredential> credentials, Duration mostIdle, Instant now) {

    ApiClientState state() {
        return switch (client.status()) {
            case PROPOSED -> ApiClientState.PROPOSED;
            case REVOKED -> ApiClientState.REVOKED;
            case SUSPENDED -> ApiClientState.SUSPENDED;
            case ACTIVE -> isIdle() ? ApiClientState.SUSPENDED
                    : credentials.stream().anyMatch(this::isHonoured) ? ApiClientState.ACTIVE
                    : credentials.stream().anyMatch(ApiCredential::wasIssued) ? ApiClientState.EXPIRED
                    : ApiClientState.AWAITING_KEY;
        };
    }

    /** @throws ProblemException not-found, when it is no key of this system */
    ApiCredential credential(UUID id) {
        return credentials.stream().filter(credential -> credential.id().equals(id)).findFirst()
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
    }

    /** Whether calls with this key come in now. */
    boolean admits(ApiCredential credential) {
        return client.status() == ApiClientStatus.ACTIVE && !isIdle() && isHonoured(credential);
    }

    boolean isHonoured(ApiCredential credential) {
        return credential.isHonouredAt(now);
    }

    boolean isIdle() {
        return client.status() == ApiClientStatus.ACTIVE && !now.isBefore(idleFrom());
    }

    /** Keys that were asked for and have not become active never will. */
    void endUnfinished() {
        credentials.stream().filter(ApiCredential::isUnfinished).forEach(credential -> credential.end(now));
    }

    /** When it will have gone unused for too long. Only for a system that has been active. */
    Instant idleFrom() {
        Instant used = lastUsedAt().filter(at -> at.isAfter(client.activeSince())).orElse(client.activeSince());
        return used.plus(mostIdle);
    }

    SuspensionReason suspensionReason() {
        return isIdle() ? SuspensionReason.IDLE : client.suspensionReason();
    }

    Optional<Instant> lastUsedAt() {
        return credentials.stream().map(ApiCredential::lastUsedAt).filter(Objects::nonNull).max(Comparator.naturalOrder());
    }

    /** When the last of its keys ends or ended. */
    Optional<Instant> expiresAt() {
        return credentials.stream().filter(ApiCredential::wasIssued)
                .map(ApiCredential::expiresAt).max(Comparator.naturalOrder());
    }
}
