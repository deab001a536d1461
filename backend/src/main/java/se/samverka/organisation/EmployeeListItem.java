package se.samverka.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Somebody who worked here on a day. Nothing tells who they are but HR's own id.")
public record EmployeeListItem(
        @Schema(required = true) UUID id,
        @Schema(required = true, description = "What HR's system calls them.", examples = "N1042") String externalId,
        @Schema(required = true, description = "The unit they worked in.") UUID unitId,
        @Schema(required = true, description = "What the unit was called.", examples = "Artediskolan") String unitName,
        @Schema(nullable = true, description = "Code of the unit's sector; null when the unit was not there.") String sectorCode,
        @Schema(required = true, description = "Codes of their personnel groups.", examples = "[\"larare\"]") List<String> groupCodes,
        @Schema(required = true, description = "From which day they worked there like this.") LocalDate fromOn,
        @Schema(nullable = true, description = "The last day they did; null while they do.") LocalDate lastOn) {
}
