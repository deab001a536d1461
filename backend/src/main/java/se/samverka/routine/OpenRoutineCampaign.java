package se.samverka.routine;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Whom to ask to acknowledge a routine, and by when.")
public record OpenRoutineCampaign(
        @NotNull @Size(max = 50) @Schema(required = true, description = "Codes of the personnel groups to ask; none for all.", examples = "[\"larare\"]")
        List<@NotNull @Size(max = 40) @Pattern(regexp = "^[a-z0-9_]{2,40}$") String> groupCodes,
        @NotNull @Size(max = 50) @Schema(required = true, description = "Codes of the sectors to ask; none for all.", examples = "[\"utbildning\"]")
        List<@NotNull @Size(max = 40) @Pattern(regexp = "^[a-z0-9_]{2,40}$") String> sectorCodes,
        @Size(max = 100) @Schema(description = "Ids of the units to ask, as HR tells of who works there; none or absent for all.") List<@NotNull UUID> unitIds,
        @NotNull @Schema(required = true, description = "The Swedish day by when, tomorrow or at most a year ahead.") LocalDate dueOn) {
    public OpenRoutineCampaign {
        unitIds = unitIds == null ? List.of() : unitIds;
    }
}
