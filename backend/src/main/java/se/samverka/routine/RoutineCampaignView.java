package se.samverka.routine;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A campaign for acknowledgements of a routine.")
public record RoutineCampaignView(
        @Schema(required = true) UUID id,
        @Schema(required = true) int version,
        @Schema(required = true, description = "Codes of the personnel groups that are asked; none for all.") List<String> groupCodes,
        @Schema(required = true, description = "Codes of the sectors that are asked; none for all.") List<String> sectorCodes,
        @Schema(required = true, description = "Ids of the units that are asked; none for all.") List<UUID> unitIds,
        @Schema(required = true, description = "The Swedish day by when; put forward when a major version asks anew.") LocalDate dueOn,
        @Schema(required = true, description = "When it was begun.") Instant openedAt,
        @Schema(nullable = true, description = "When it was ended; null while it goes on.") Instant endedAt) {
}
