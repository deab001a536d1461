package se.samverka.organisation;

import java.util.UUID;

/** What other features may know about units. To be called in a transaction. */
public interface UnitLookup {
    /** Whether there is such a unit, today. */
    boolean isUnit(UUID unit);

    /** By what HR calls it, also one that has ended. @return null when there never was one */
    UUID byExternalId(String externalId);
}
