package se.samverka.shared.erasure;

import java.util.Optional;
import java.util.UUID;

/** What keeps a case from being erased for now: a feature that must keep one implements this. Asked as the system. */
public interface ErasureObstacle {
    /** @return a code, for example {@code legal_hold}; empty when nothing of this feature's stands in the way */
    Optional<String> obstacle(UUID caseId);
}
