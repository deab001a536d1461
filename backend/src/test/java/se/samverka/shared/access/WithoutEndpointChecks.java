package se.samverka.shared.access;

import io.quarkus.security.spi.runtime.AuthorizationController;
import io.quarkus.test.junit.QuarkusTestProfile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.Set;

/** The application with every role and scope check on its endpoints off: only row security is left. */
public class WithoutEndpointChecks implements QuarkusTestProfile {
    @Override
    public Set<Class<?>> getEnabledAlternatives() {
        return Set.of(NoChecks.class);
    }

    /** Authentication stays, authorization goes. */
    @Alternative
    @ApplicationScoped
    public static class NoChecks extends AuthorizationController {
        @Override
        public boolean isAuthorizationEnabled() {
            return false;
        }
    }
}
