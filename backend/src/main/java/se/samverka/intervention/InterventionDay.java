package se.samverka.intervention;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "The sessions of one day.")
public record InterventionDay(
        @Schema(required = true, description = "The day.") LocalDate heldOn,
        @Schema(required = true, description = "Sessions held.") int held,
        @Schema(nullable = true, description = "People reached; null for fewer than five.") Integer reached) {
}
