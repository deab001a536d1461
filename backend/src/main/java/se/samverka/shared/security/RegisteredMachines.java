package se.samverka.shared.security;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.StringPermission;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.Permission;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Honours a machine's token only as far as the registry does, at every call: a remembered token is asked about anew, so
 * that what is revoked is refused within the time the registry promises.
 */
@ApplicationScoped
public class RegisteredMachines {
    /** Permission of the police's systems, which no token brings: only the registry gives it. */
    public static final String OF_POLICE = "system:police";
    /** The same of the municipality's own systems. */
    public static final String OF_MUNICIPALITY = "system:municipal";
    /** On a machine's identity: which registered system it is. */
    static final String SYSTEM = "samverka.system";

    @Inject
    MachineClients registry;

    /** @return the identity as it may act; a failure (401) for a machine that the registry does not admit */
    Uni<SecurityIdentity> admitted(SecurityIdentity identity) {
        if (!(identity.getPrincipal() instanceof JsonWebToken token) || !PeopleAndMachines.isMachine(token)) {
            return Uni.createFrom().item(identity);
        }
        String client = token.getClaim("azp");
        if (client == null) {
            return Uni.createFrom().failure(new AuthenticationFailedException());
        }
        return registry.admit(client).map(found -> found.map(admitted -> narrowed(identity, admitted))
                .orElseThrow(AuthenticationFailedException::new));
    }

    /** Which registered system the identity was admitted as. @return null for a person */
    static UUID systemOf(SecurityIdentity identity) {
        return identity.getAttribute(SYSTEM);
    }

    private static SecurityIdentity narrowed(SecurityIdentity identity, MachineClients.Admitted admitted) {
        List<Permission> granted = admitted.scopes().stream().map(RegisteredMachines::permission).toList();
        var narrowed = QuarkusSecurityIdentity.builder().setPrincipal(identity.getPrincipal())
                .addCredentials(identity.getCredentials()).addAttribute(SYSTEM, admitted.system())
                .addPermission(new StringPermission("system", admitted.kind()));
        identity.getPermissions().stream().filter(asked -> granted.stream().anyMatch(scope -> scope.implies(asked)))
                .forEach(narrowed::addPermission);
        return narrowed.build();
    }

    /** As Quarkus reads a scope of a token: name and action around the last colon. */
    private static Permission permission(String scope) {
        int colon = scope.lastIndexOf(':');
        return new StringPermission(scope.substring(0, colon), scope.substring(colon + 1));
    }
}
