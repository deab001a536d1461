package se.samverka.apiclient;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What other features may know of registered systems. Only for those who see the registry, and the system itself. */
public interface ApiClientLookup {

    /**
     * @param scopes   what it was granted
     * @param admitted whether its calls are honoured now
     */
    record RegisteredSystem(UUID id, String name, Set<String> scopes, boolean admitted) {
        /** Whether it may read now what the scope is for. */
        public boolean mayUse(String scope) {
            return admitted && scopes.contains(scope);
        }
    }

    /** Those of them that there are, also revoked ones. */
    Map<UUID, RegisteredSystem> find(Collection<UUID> ids);
}
