package se.samverka.handover;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import se.samverka.concern.Investigation;
import se.samverka.concern.InvestigationLookup;

@ApplicationScoped
public class GivenFeedbackRepository implements PanacheRepositoryBase<GivenFeedback, UUID>, InvestigationLookup {

    /** A later answer holds: a concern may be handed over again after it was reopened. */
    @Override
    @Transactional
    public Map<UUID, Investigation> of(Collection<UUID> concerns) {
        return concerns.isEmpty() ? Map.of() : list("concernId in ?1 order by id", concerns).stream()
                .collect(Collectors.toMap(GivenFeedback::concernId, GivenFeedback::investigation, (earlier, later) -> later));
    }
}
