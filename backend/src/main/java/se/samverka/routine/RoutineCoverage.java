package se.samverka.routine;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samverka.shared.privacy.SmallNumbers;

@Schema(description = "How many have acknowledged the version of a routine that is followed now.")
public record RoutineCoverage(
        @Schema(required = true, description = "The routine's id.") UUID routineId,
        @Schema(required = true, description = "What the routine is called.") String name,
        @Schema(required = true, description = "The version's id.") UUID versionId,
        @Schema(required = true, description = "The version's number.") int number,
        @Schema(required = true, description = "The day it is followed from.") LocalDate effectiveFrom,
        @Schema(nullable = true, description = "How many of the staff have acknowledged it, or an earlier version that still counts; null when it is withheld.") Integer acknowledged,
        @Schema(nullable = true, description = "How many accounts hold the role staff; null when it is withheld, because they are fewer than five.") Integer staff) {

    RoutineCoverage withFewWithheld() {
        return SmallNumbers.isFew(staff) ? new RoutineCoverage(routineId, name, versionId, number, effectiveFrom, null, null) : this;
    }
}
