package se.samverka.shared.security;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Keeps the two kinds of caller apart. A person gets {@link Role#PERSON}; a machine loses every role it was given by
 * mistake, so that only its scopes let it in (product.md: no reading of concerns, no decisions by machines).
 */
@ApplicationScoped
public class PeopleAndMachines implements SecurityIdentityAugmentor {
    /** The one client through which people log in. */
    private static final String STAFF_APPLICATION = "samverka-spa";

    /** Whatever was not got by a person's login in our application is a machine, and so needs the registry's blessing. */
    static boolean isMachine(JsonWebToken token) {
        return !STAFF_APPLICATION.equals(token.getClaim("azp")) || token.getClaim("client_id") != null;
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        if (!(identity.getPrincipal() instanceof JsonWebToken token)) {
            return Uni.createFrom().item(identity);
        }
        if (!isMachine(token)) {
            return Uni.createFrom().item(QuarkusSecurityIdentity.builder(identity).addRole(Role.PERSON).build());
        }
        return Uni.createFrom().item(QuarkusSecurityIdentity.builder().setPrincipal(token)
                .addCredentials(identity.getCredentials()).addAttributes(identity.getAttributes())
                .addPermissions(identity.getPermissions()).build());
    }
}
