package se.samverka.rights;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.samverka.shared.erasure.CaseErasure;
import se.samverka.shared.erasure.ErasureObstacle;

/** What is restricted is kept (GDPR 18.2); what once was goes with its case. */
@ApplicationScoped
class RestrictionErasure implements ErasureObstacle, CaseErasure {
    @Inject
    RestrictionRepository restrictions;

    @Override
    public Map<UUID, String> obstacles(Collection<UUID> cases) {
        Collection<UUID> kept = restrictions.isInForce(null) ? cases : restrictions.restrictedOf(cases);
        return kept.stream().collect(Collectors.toMap(Function.identity(), id -> "restricted"));
    }

    @Override
    public void erase(Collection<UUID> cases) {
        restrictions.delete("concernId in ?1", cases);
    }
}
