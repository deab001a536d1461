package se.samverka.intervention.individual;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.UUID;
import se.samverka.shared.erasure.CaseErasure;

/** What was done for the person goes with the case; a row without anybody stays for statistics. */
@ApplicationScoped
class IndividualErasure implements CaseErasure {
    @Inject
    IndividualRepository interventions;

    @Override
    public void erase(Collection<UUID> cases) {
        interventions.erase(cases);
    }
}
