package se.samverka.concern;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** What social services have answered. Implemented by the feature that keeps the answers; the concern only passes them on. */
public interface InvestigationLookup {
    /** The answers there are, as the actor may know them, by concern. */
    Map<UUID, Investigation> of(Collection<UUID> concerns);
}
