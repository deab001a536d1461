package se.samverka.intervention;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samverka.concern.PreventionLevel;

@Schema(description = "Something done for everybody or for a group, in short.")
public record InterventionListItem(
        @Schema(required = true) UUID id,
        @Schema(required = true, description = "What it is called.") String name,
        @Schema(required = true, description = "What kind it is, as the catalogue calls it.") String kindName,
        @Schema(required = true) PreventionLevel level,
        @Schema(nullable = true, description = "The sector; null for the whole municipality.") String sectorCode,
        @Schema(required = true, description = "First day.") LocalDate startsOn,
        @Schema(required = true, description = "Last day that is planned.") LocalDate endsOn,
        @Schema(nullable = true, description = "When it is looked at next.") LocalDate followUpOn,
        @Schema(required = true) InterventionStatus status,
        @Schema(required = true) Reach reach) {
}
