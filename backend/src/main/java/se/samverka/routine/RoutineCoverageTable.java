package se.samverka.routine;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "How many have acknowledged what is followed of a routine now, by sector and personnel group. Somebody in two groups is counted in both.")
public record RoutineCoverageTable(
        @Schema(required = true, description = "What the routine is called.") String name,
        @Schema(required = true, description = "The version's number.") int number,
        @Schema(required = true, description = "The day it is followed from.") LocalDate effectiveFrom,
        @Schema(required = true, description = "Those where somebody works.") List<RoutineCoverageCell> cells,
        @Schema(required = true, description = "By unit: HR's head-count today, also those who have never logged in. None while HR has told of none.") List<RoutineUnitCoverage> units) {
}
