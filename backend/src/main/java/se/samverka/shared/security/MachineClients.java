package se.samverka.shared.security;

import io.smallrye.mutiny.Uni;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The registry of other systems, as the door asks it at every call of a machine. A feature keeps it. */
public interface MachineClients {

    /**
     * Whether tokens of this OAuth client are honoured now. What has been changed in the registry holds within
     * {@link #KNOWN_FOR_SECONDS} seconds on every instance, and at once on the one where it was changed.
     *
     * @return empty when its tokens are refused: unknown, not yet or no longer active, expired or not used for too long
     */
    Uni<Optional<Admitted>> admit(String clientId);

    int KNOWN_FOR_SECONDS = 30;

    /**
     * @param system the registered system: the same whichever of its keys the token was got with
     * @param kind   what sort of system it is: some doors are for one sort only, whatever scopes it shares with others
     * @param scopes what was granted to it; a token's other scopes count for nothing
     */
    record Admitted(UUID system, String kind, Set<String> scopes) {
    }
}
