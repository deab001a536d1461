package se.samverka.intervention;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "The sessions of one day. Said again for the same day it replaces what was said before.")
public record NoteInterventionSessions(
        @NotNull @Schema(required = true, description = "The day; not after today.") LocalDate heldOn,
        @NotNull @Min(0) @Max(50) @Schema(required = true, examples = "2", description = "How many sessions were held; 0 takes back what was noted by mistake.") Integer held,
        @NotNull @Min(0) @Max(100000) @Schema(required = true, examples = "43", description = "How many people they reached together. Fewer than five is kept as that, not as a number.") Integer reached) {
}
