package se.samverka.training.coverage;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samverka.training.requirement.RequirementAudience;

@Schema(description = "A personnel group in a sector or a unit, or a unit of which it is required as such.")
public record CoverageCell(
        @Schema(required = true) RequirementAudience audience,
        @Schema(required = true, description = "Code of the sector.") String sectorCode,
        @Schema(nullable = true, description = "Code of the personnel group; null where it is required of the unit.") String groupCode,
        @Schema(nullable = true, description = "The unit; null for the whole sector.") UUID unitId,
        @Schema(nullable = true, description = "What the unit is called that day; null for the whole sector.") String unitName,
        @Schema(nullable = true, description = "Null when it is withheld, because they are fewer than five.") CoverageCounts counts) {

    CoverageCell withheld() {
        return new CoverageCell(audience, sectorCode, groupCode, unitId, unitName, null);
    }
}
