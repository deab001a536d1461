package se.samverka.intervention.kind;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import se.samverka.concern.PreventionLevel;

/** Every query about the catalogue. A municipality has a few dozen lines. */
@ApplicationScoped
public class InterventionKindRepository implements PanacheRepositoryBase<InterventionKind, UUID> {
    /** Level by level, those in use first. */
    List<InterventionKind> inOrder() {
        return list("order by case level when se.samverka.concern.PreventionLevel.GENERAL then 0"
                + " when se.samverka.concern.PreventionLevel.SPECIFIC then 1 else 2 end, active desc, name, id");
    }

    /** @param but not this one; null for any */
    boolean isTaken(PreventionLevel level, String name, UUID but) {
        return count("level = ?1 and lower(name) = lower(?2) and (?3 is null or id <> ?3)", level, name, but) > 0;
    }
}
