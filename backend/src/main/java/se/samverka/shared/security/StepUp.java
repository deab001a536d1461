package se.samverka.shared.security;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.jwt.JsonWebToken;
import se.samverka.shared.problem.ProblemException;
import se.samverka.shared.problem.ProblemType;

/**
 * What only somebody who has just proved who they are may do (RFC 9470). Compares the token's {@code acr} itself,
 * because a remembered token is not verified again (see {@link VerifiedTokens}). Keycloak takes {@code gold} back after
 * five minutes.
 */
@RequestScoped
public class StepUp {
    private static final String STRONG = "gold";

    @Inject
    SecurityIdentity identity;

    /** Whether the login is strong and fresh. */
    public boolean isGiven() {
        return identity.getPrincipal() instanceof JsonWebToken token && STRONG.equals(token.getClaim("acr"));
    }

    /** @throws ProblemException step-up-required, unless the login is strong and fresh */
    public void require() {
        if (!isGiven()) {
            throw new ProblemException(ProblemType.STEP_UP_REQUIRED);
        }
    }
}
