package se.samverka.routine;

import java.util.UUID;

/**
 * The version of a routine that is followed now.
 *
 * @param number          its number within the routine
 * @param countsFrom      who knows the version of this number, or a later one, knows what matters of it
 * @param forCivilSociety whether it has an edition for civil society
 * @param forAnybody      whether it has an edition that anybody may read
 */
public record RoutineInForce(UUID routineId, String address, String name, UUID versionId, int number, int countsFrom, boolean forCivilSociety, boolean forAnybody) {

    /** Whether organisations outside are to be told of it. */
    public boolean isToBeTold() {
        return forCivilSociety || forAnybody;
    }
}
