package se.samverka.concern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.UUID;
import se.samverka.shared.erasure.CaseErasure;
import se.samverka.shared.erasure.ReporterErasure;

/** The concern goes after all that hangs on it. */
@ApplicationScoped
class ConcernErasure implements CaseErasure, ReporterErasure {
    private static final int LAST = 100;

    @Inject
    ConcernRepository concerns;

    @Override
    public int turn() {
        return LAST;
    }

    @Override
    public void erase(Collection<UUID> cases) {
        concerns.erase(cases);
    }

    /** Who handed it in is no longer known here, so they no longer find it among their own. */
    @Override
    public void eraseReporters(Collection<UUID> cases) {
        concerns.forgetReporters(cases);
    }
}
