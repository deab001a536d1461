package se.samverka.apiclient;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/** Writes down what time has already made of systems and keys, so that it is in the log and Keycloak can follow. */
@ApplicationScoped
public class ApiClientCare {
    /** Longer than any request lasts: a key still pending then was cut short. */
    private static final Duration CUT_SHORT_AFTER = Duration.ofMinutes(10);

    @Inject
    ApiClientDesk desk;

    @Inject
    ApiClientRepository clients;

    /** Suspends what was not used, ends what has expired and what was never finished. */
    public void settle(Instant now) {
        for (ApiClient client : clients.active()) {
            ApiClientStanding standing = desk.standing(client, clients.credentialsOf(client.id()));
            if (standing.isIdle()) {
                standing.endUnfinished();
                client.suspend(SuspensionReason.IDLE, now);
                desk.note(client, "suspended", Map.of("reason", SuspensionReason.IDLE.code()));
            }
        }
        for (ApiCredential credential : clients.expired(now)) {
            credential.end(now);
            desk.note(clients.findById(credential.apiClientId()), "credential_expired", Map.of("credential", credential.id().toString()));
        }
        clients.abandoned(now.minus(CUT_SHORT_AFTER)).forEach(credential -> credential.end(now));
    }
}
