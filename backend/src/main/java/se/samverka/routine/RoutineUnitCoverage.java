package se.samverka.routine;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "How many of those who work in a unit have acknowledged a routine.")
public record RoutineUnitCoverage(
        @Schema(required = true, description = "The unit's id.") UUID unitId,
        @Schema(required = true, description = "What the unit is called.", examples = "Artediskolan") String unitName,
        @Schema(required = true, description = "Code of its sector.") String sectorCode,
        @Schema(nullable = true, description = "How many they are; null when it is withheld because they, or others that could be worked out, are fewer than five.") Integer staff,
        @Schema(nullable = true, description = "How many of them have acknowledged it; null when it is withheld.") Integer acknowledged) implements SmallGroups.Counted<RoutineUnitCoverage> {

    /** Nobody works in two units at once. */
    @Override
    public Object sharedWith() {
        return unitId;
    }

    @Override
    public RoutineUnitCoverage withheld() {
        return new RoutineUnitCoverage(unitId, unitName, sectorCode, null, null);
    }
}
