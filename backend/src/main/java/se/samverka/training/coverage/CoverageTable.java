package se.samverka.training.coverage;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "How far a training has come, by sector and personnel group, as of a day.")
public record CoverageTable(
        @Schema(required = true) UUID trainingId,
        @Schema(required = true, description = "What the training is called.") String trainingName,
        @Schema(required = true, description = "The day.") LocalDate asOf,
        @Schema(required = true, description = "By sector and personnel group. Coordinators: all, with few withheld; heads of sector: their own, whole.") List<CoverageCell> cells,
        @Schema(required = true, description = "The same by unit; of the caller's own sector only.") List<CoverageCell> units) {
}
