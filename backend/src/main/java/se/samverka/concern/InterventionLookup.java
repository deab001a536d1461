package se.samverka.concern;

import java.util.UUID;

/** What is done for the person a concern is about. Implemented by the feature that keeps it; closing asks. */
public interface InterventionLookup {
    /** Whether something is planned or under way. */
    boolean isAnyUnfinishedOf(UUID concern);
}
