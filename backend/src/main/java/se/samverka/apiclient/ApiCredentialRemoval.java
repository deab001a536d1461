package se.samverka.apiclient;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import se.samverka.shared.problem.ProblemException;

/**
 * Takes ended keys out of Keycloak. The door refuses them already, so it never fails what led to it: what Keycloak did
 * not take is tried again by the care job.
 */
@ApplicationScoped
public class ApiCredentialRemoval {
    private static final Logger LOG = Logger.getLogger(ApiCredentialRemoval.class);

    @Inject
    ApiClientRepository clients;

    @Inject
    KeycloakClients keycloak;

    @Inject
    Clock clock;

    public void removeEnded() {
        List<UUID> ended = QuarkusTransaction.requiringNew().call(clients::toRemove);
        try {
            for (UUID credential : ended) {
                keycloak.remove(credential);
                QuarkusTransaction.requiringNew().run(() -> clients.noteRemoved(credential, clock.instant()));
            }
        } catch (ProblemException unavailable) {
            LOG.warn("Ended keys remain in Keycloak until it answers; the API refuses them meanwhile");
        }
    }
}
