package se.samverka.retention;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samverka.concern.ClosureOutcome;
import se.samverka.shared.privacy.FreeText;

@Schema(description = "A rule that the municipality has decided on.")
public record DecideRetention(
        @NotNull @Schema(required = true) Kept kept,
        @Schema(nullable = true, description = "Required for concerns, and only for them.") ClosureOutcome outcome,
        @NotNull @Min(1) @Max(366) @Schema(required = true, description = "Days after closing, or after it came in (a request for a right: after it ended) where it belongs to no case; at most a year.", examples = "30") Integer keptDays,
        @NotNull @Schema(required = true, description = "From today or later.") LocalDate effectiveFrom,
        @NotNull @FreeText(max = 200) @Schema(required = true, description = "The body that decided it, and its minute.") String decidedBy,
        @NotNull @Schema(required = true, description = "When it was decided.") LocalDate decidedOn) {

    int days() {
        return keptDays;
    }
}
