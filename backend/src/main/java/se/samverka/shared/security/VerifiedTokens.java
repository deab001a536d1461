package se.samverka.shared.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.oidc.runtime.OidcAuthenticationMechanism;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Verifies a token's signature once a minute instead of at every request: a verified token is remembered for at most
 * 60 seconds and never past its expiry. When it is verified anew, Keycloak is asked whether it has been revoked, so a
 * logout, a disabled account or a withdrawn session takes effect within that minute. A machine is looked up in the
 * registry at every call ({@link RegisteredMachines}).
 *
 * <p>An operation that asks for a stronger login must not rely on {@code @AuthenticationContext}: Quarkus checks that
 * while verifying, which a remembered token skips. It compares the token's {@code acr} itself.
 */
@Alternative
@Priority(1)
@ApplicationScoped
public class VerifiedTokens implements HttpAuthenticationMechanism {
    static final Duration REMEMBERED = Duration.ofSeconds(60);
    private static final int MOST_REMEMBERED = 20_000;
    private static final String SCHEME = "Bearer ";

    @Inject
    OidcAuthenticationMechanism verifier;

    @Inject
    RevocationCheck revocation;

    @Inject
    RegisteredMachines machines;

    @Inject
    Clock clock;

    private final Cache<String, SecurityIdentity> verified =
            Caffeine.newBuilder().maximumSize(MOST_REMEMBERED).expireAfterWrite(REMEMBERED).build();

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager providers) {
        List<String> headers = context.request().headers().getAll("Authorization");
        if (headers.isEmpty()) {
            return verifier.authenticate(context, providers);
        }
        // The scheme is compared as the verifier does, without regard to case: no spelling may go around this class.
        String header = headers.get(0);
        if (headers.size() > 1 || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return Uni.createFrom().failure(new AuthenticationFailedException());
        }
        String token = header.substring(SCHEME.length()).trim();
        SecurityIdentity known = verified.getIfPresent(token);
        if (known != null && !hasExpired(known)) {
            return machines.admitted(known);
        }
        return verifier.authenticate(context, providers)
                .onItem().ifNotNull().transformToUni(identity -> revocation.isRevoked(token).map(revoked -> {
                    if (revoked) {
                        throw new AuthenticationFailedException();
                    }
                    verified.put(token, withoutRequest(identity));
                    return identity;
                })).onItem().ifNotNull().transformToUni(machines::admitted);
    }

    /** What the token says, without the request it came with: later requests must neither hold nor see that one. */
    private static SecurityIdentity withoutRequest(SecurityIdentity identity) {
        return QuarkusSecurityIdentity.builder().setPrincipal(identity.getPrincipal()).addRoles(identity.getRoles())
                .addCredentials(identity.getCredentials()).addPermissions(identity.getPermissions()).build();
    }

    private boolean hasExpired(SecurityIdentity identity) {
        return !(identity.getPrincipal() instanceof JsonWebToken token)
                || token.getExpirationTime() <= clock.instant().getEpochSecond();
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return verifier.getChallenge(context);
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return verifier.getCredentialTypes();
    }

    @Override
    public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext context) {
        return verifier.getCredentialTransport(context);
    }
}
