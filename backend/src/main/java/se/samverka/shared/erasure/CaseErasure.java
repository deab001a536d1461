package se.samverka.shared.erasure;

import java.util.Collection;
import java.util.UUID;

/** What a feature does when cases are erased. Called by the retention run as the system, in its transaction. */
public interface CaseErasure {
    /**
     * Which of the features' turns this is: parts go before what they hang on.
     *
     * @return lower comes first; the concern itself is 100
     */
    default int turn() {
        return 50;
    }

    /** Erases all that this feature holds about the cases: rows, files, traces. For all at once: a run has thousands. */
    void erase(Collection<UUID> cases);
}
