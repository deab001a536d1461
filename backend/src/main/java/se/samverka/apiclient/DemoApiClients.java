package se.samverka.apiclient;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.logging.Logger;
import se.samverka.shared.schedule.JobRunner;
import se.samverka.shared.service.SamverkaSettings;

/**
 * Invented systems, one of each kind, from {@code demo/api-clients.json}: only when {@code samverka.demo} is true and no
 * system is registered. {@code ./start} makes their clients in the demo realm from the same file, with secrets that
 * everybody knows.
 */
@ApplicationScoped
public class DemoApiClients {
    private static final Logger LOG = Logger.getLogger(DemoApiClients.class);
    private static final UUID ADMINISTRATOR = UUID.fromString("00000000-0000-4000-8000-00000000000a");
    private static final Duration LIFE = Duration.ofDays(ApiCredentialService.LONGEST_LIFE_DAYS);

    @Inject
    SamverkaSettings settings;

    @Inject
    JobRunner jobs;

    @Inject
    ObjectMapper json;

    @Inject
    ApiClientRepository clients;

    @Inject
    ApiClientDesk desk;

    record DemoSystem(UUID id, ApiClientKind kind, Particulars particulars, List<ApiScope> scopes, DemoKey credential) {
    }

    record DemoKey(UUID id, String oauthClientId, CredentialMethod method, ObjectNode publicKey) {
    }

    void load(@Observes @Priority(210) StartupEvent event) {
        if (settings.demo()) {
            jobs.once("demo-api-clients", now -> {
                if (clients.count() == 0) {
                    read().forEach(system -> register(system, now));
                    LOG.info("Demo data: invented systems with known secrets");
                }
            });
        }
    }

    private List<DemoSystem> read() {
        try (InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream("demo/api-clients.json")) {
            return json.readValue(in, new TypeReference<>() { });
        } catch (IOException unreadable) {
            throw new IllegalStateException("demo/api-clients.json cannot be read: " + unreadable.getMessage());
        }
    }

    private void register(DemoSystem system, Instant now) {
        ApiClient client = ApiClient.register(system.id(), system.kind(), system.scopes(), desk.seal(system.id(), system.particulars()), ADMINISTRATOR, now);
        client.open(now);
        clients.persist(client);
        DemoKey key = system.credential();
        clients.add(ApiCredential.known(key.id(), client, key.oauthClientId(), key.method(),
                key.publicKey() == null ? null : PublicKey.read(key.publicKey()), now.plus(LIFE), ADMINISTRATOR, now));
        desk.note(client, "demonstrated", Map.of("kind", client.kind().code()));
    }
}
