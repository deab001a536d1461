package se.samverka.shared.security;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.jwt.Claims;
import org.eclipse.microprofile.jwt.JsonWebToken;
import se.samverka.shared.problem.ProblemException;
import se.samverka.shared.problem.ProblemType;

/**
 * What only somebody who has just proved who they are may do (RFC 9470). Compares the token's {@code acr} and
 * {@code auth_time} itself: a remembered token is not verified again (see {@link VerifiedTokens}), and Keycloak, which asks
 * for {@code gold} anew after five minutes, writes it into every token that is got by refreshing, as long as the session
 * lasts.
 */
@RequestScoped
public class StepUp {
    private static final String STRONG = "gold";
    /** As in the realm: {@code loa-max-age} of gold. */
    private static final Duration FRESH = Duration.ofMinutes(5);

    @Inject
    SecurityIdentity identity;

    @Inject
    Clock clock;

    /** Whether the login is strong and fresh. */
    public boolean isGiven() {
        return identity.getPrincipal() instanceof JsonWebToken token && STRONG.equals(token.getClaim("acr")) && isFresh(token);
    }

    private boolean isFresh(JsonWebToken token) {
        return token.getClaim(Claims.auth_time) instanceof Number seconds
                && clock.instant().isBefore(Instant.ofEpochSecond(seconds.longValue()).plus(FRESH));
    }

    /** @throws ProblemException step-up-required, unless the login is strong and fresh */
    public void require() {
        if (!isGiven()) {
            throw new ProblemException(ProblemType.STEP_UP_REQUIRED);
        }
    }
}
