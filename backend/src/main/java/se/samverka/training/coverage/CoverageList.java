package se.samverka.training.coverage;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "How far each required training has come, as of a day: in the whole municipality for coordinators, in their own sector for its head.")
public record CoverageList(
        @Schema(required = true, description = "The day.") LocalDate asOf,
        @Schema(nullable = true, description = "Code of the sector; null for the whole municipality.") String sectorCode,
        @Schema(required = true, description = "Each required training.") List<CoverageItem> items) {
}
