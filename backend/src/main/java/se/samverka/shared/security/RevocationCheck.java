package se.samverka.shared.security;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.client.WebClientOptions;
import io.vertx.mutiny.core.MultiMap;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.ext.web.client.WebClient;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Asks Keycloak whether a token that verifies has been revoked (RFC 7662 token introspection). */
@ApplicationScoped
public class RevocationCheck {
    private static final Logger LOG = Logger.getLogger(RevocationCheck.class);
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    @Inject
    Vertx vertx;

    @ConfigProperty(name = "quarkus.oidc.auth-server-url")
    Optional<String> realm;

    @ConfigProperty(name = "quarkus.oidc.client-id")
    String clientId;

    @ConfigProperty(name = "quarkus.oidc.credentials.secret")
    Optional<String> clientSecret;

    @Inject
    MeterRegistry metrics;

    private WebClient client;
    private Counter unanswered;

    @PostConstruct
    void prepare() {
        client = WebClient.create(vertx, new WebClientOptions().setConnectTimeout((int) PATIENCE.toMillis()));
        unanswered = metrics.counter("samverka.revocation.unanswered");
        if (clientSecret.isEmpty()) {
            LOG.warn("quarkus.oidc.credentials.secret is not set: a revoked token is honoured until it expires");
        }
    }

    /**
     * Whether Keycloak says that the token no longer holds. When Keycloak does not answer, a token that verifies is
     * taken as good: tokens live five minutes, and the work of the municipality goes on while Keycloak is down.
     */
    Uni<Boolean> isRevoked(String token) {
        if (realm.isEmpty() || clientSecret.isEmpty()) {
            return Uni.createFrom().item(false);
        }
        MultiMap form = MultiMap.caseInsensitiveMultiMap().add("token", token)
                .add("client_id", clientId).add("client_secret", clientSecret.get());
        return client.postAbs(realm.get() + "/protocol/openid-connect/token/introspect").sendForm(form)
                .ifNoItem().after(PATIENCE).fail()
                .map(answer -> {
                    if (answer.statusCode() != 200) {
                        // 401 or 403: the secret is wrong or the client may not ask. Somebody has to mend that.
                        throw new IllegalStateException("Keycloak answered " + answer.statusCode());
                    }
                    return Boolean.FALSE.equals(answer.bodyAsJsonObject().getBoolean("active"));
                })
                .onFailure().invoke(this::report)
                .onFailure().recoverWithItem(false);
    }

    private void report(Throwable fault) {
        unanswered.increment();
        LOG.errorf("Revocation could not be checked: %s", fault instanceof IllegalStateException ? fault.getMessage()
                : fault.getClass().getSimpleName());
    }
}
