package se.samverka.intervention.individual;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "When an individual intervention ends and is looked at next.")
public record RescheduleIndividualIntervention(
        @NotNull @Schema(required = true, description = "Last day that is planned.") LocalDate endsOn,
        @Schema(nullable = true, description = "When it is looked at next.") LocalDate followUpOn) {
}
