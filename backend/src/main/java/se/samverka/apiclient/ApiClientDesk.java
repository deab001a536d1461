package se.samverka.apiclient;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.samverka.shared.audit.AuditLog;
import se.samverka.shared.crypto.SystemSeal;
import se.samverka.shared.http.Versions;
import se.samverka.shared.problem.ProblemException;
import se.samverka.shared.problem.ProblemType;
import se.samverka.shared.security.CurrentActor;

/** How every step with a system begins and ends: required, versioned and permitted at first; traced and shown at last. */
@ApplicationScoped
class ApiClientDesk {
    @Inject
    ApiClientRepository clients;

    @Inject
    SystemSeal seal;

    @Inject
    ObjectMapper json;

    @Inject
    ApiClientSettings settings;

    @Inject
    AuditLog audit;

    @Inject
    CurrentActor current;

    @Inject
    Event<ApiClientChanged> changes;

    @Inject
    Clock clock;

    Instant now() {
        return clock.instant();
    }

    UUID administrator() {
        return current.get().id();
    }

    /** @throws ProblemException not-found, also for who may not know of it */
    ApiClientStanding require(UUID id) {
        return clients.findByIdOptional(id).map(client -> standing(client, clients.credentialsOf(id)))
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
    }

    /** The system, in the version the caller has seen, when the action may be taken by this actor now. */
    ApiClientStanding requireFor(ApiClientAction action, UUID id, String ifMatch) {
        Versions.requireGiven(ifMatch);
        ApiClientStanding standing = require(id);
        Versions.requireMatch(ifMatch, standing.client().version());
        ApiClientPolicy.require(action, current.get(), standing);
        return standing;
    }

    ApiClientStanding standing(ApiClient client, List<ApiCredential> credentials) {
        return new ApiClientStanding(client, credentials, mostIdle(), now());
    }

    Duration mostIdle() {
        return Duration.ofDays(settings.idleDays());
    }

    /** Writes the audit event and tells where the system stands. */
    ApiClientView conclude(ApiClient client, String action, Map<String, String> particulars) {
        note(client, action, particulars);
        // Also the name of who proposed it, which the database knows.
        clients.getEntityManager().refresh(client);
        return view(require(client.id()));
    }

    void note(ApiClient client, String action, Map<String, String> particulars) {
        clients.flush();
        audit.record("api_client." + action, "api_client", client.id(), particulars);
        changes.fire(new ApiClientChanged(client.id()));
    }

    ApiClientView view(ApiClientStanding standing) {
        return ApiClientView.of(standing, particulars(standing.client()), ApiClientPolicy.allowed(current.get(), standing));
    }

    ApiClientListItem listItem(ApiClientStanding standing) {
        return ApiClientListItem.of(standing, particulars(standing.client()));
    }

    byte[] seal(UUID client, Particulars particulars) {
        try {
            return seal.seal(place(client), json.writeValueAsString(particulars));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("particulars cannot be written");
        }
    }

    private Particulars particulars(ApiClient client) {
        try {
            return json.readValue(seal.open(place(client.id()), client.particulars()), Particulars.class);
        } catch (JsonProcessingException corrupt) {
            throw new IllegalStateException("stored particulars cannot be read");
        }
    }

    private static String place(UUID client) {
        return "api_client:" + client + ":particulars";
    }
}
