package se.samverka.organisation;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A unit as it is or was on a day.")
public record UnitView(
        @Schema(required = true) UUID id,
        @Schema(required = true, description = "What HR's system calls it.", examples = "E210") String externalId,
        @Schema(required = true, description = "What it was called.", examples = "Artediskolan") String name,
        @Schema(required = true, description = "Code of the sector it belonged to.", examples = "utbildning") String sectorCode,
        @Schema(nullable = true, description = "The unit it was a part of; null for none.") UUID parentId,
        @Schema(required = true, description = "From which day it was like this.") LocalDate fromOn,
        @Schema(nullable = true, description = "The last day it was like this; null while it is.") LocalDate lastOn,
        @Schema(nullable = true, description = "The unit that took its place; null while none has.") UUID mergedInto) {
}
