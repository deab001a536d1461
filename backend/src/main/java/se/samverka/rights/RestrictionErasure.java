package se.samverka.rights;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import se.samverka.shared.erasure.CaseErasure;
import se.samverka.shared.erasure.ErasureObstacle;

/** What is restricted is kept (GDPR 18.2); what once was goes with its case. */
@ApplicationScoped
class RestrictionErasure implements ErasureObstacle, CaseErasure {
    @Inject
    RestrictionRepository restrictions;

    @Override
    public Optional<String> obstacle(UUID caseId) {
        return restrictions.isInForce(null) || restrictions.isInForce(caseId) ? Optional.of("restricted") : Optional.empty();
    }

    @Override
    public void erase(UUID caseId) {
        restrictions.delete("concernId", caseId);
    }
}
