package se.samverka.routine;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "How many of a personnel group in a sector have acknowledged a routine.")
public record RoutineCoverageCell(
        @Schema(nullable = true, description = "Code of the sector; null when it is not known of them.") String sectorCode,
        @Schema(nullable = true, description = "Code of the personnel group; null when it is not known of them.") String groupCode,
        @Schema(nullable = true, description = "How many they are; null when it is withheld because they, or others that could be worked out, are fewer than five.") Integer staff,
        @Schema(nullable = true, description = "How many of them have acknowledged it; null when it is withheld.") Integer acknowledged) implements SmallGroups.Counted<RoutineCoverageCell> {

    /** Somebody may be in two groups of a sector, and works in one sector. */
    @Override
    public Object sharedWith() {
        return String.valueOf(sectorCode);
    }

    @Override
    public RoutineCoverageCell withheld() {
        return new RoutineCoverageCell(sectorCode, groupCode, null, null);
    }
}
