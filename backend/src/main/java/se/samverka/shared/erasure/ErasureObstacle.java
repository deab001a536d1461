package se.samverka.shared.erasure;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** What keeps cases from being erased for now: a feature that must keep one implements this. Asked as the system. */
public interface ErasureObstacle {
    /** @return a code, for example {@code legal_hold}, for each of the cases that something of this feature's keeps */
    Map<UUID, String> obstacles(Collection<UUID> cases);
}
