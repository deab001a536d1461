package se.samverka.intervention.individual;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samverka.shared.privacy.FreeText;

@Schema(description = "Cancels an individual intervention.")
public record CancelIndividualIntervention(
        @NotNull @Schema(required = true) CancellationCause cause,
        @NotNull @FreeText(max = 1000) @Schema(required = true, description = "Why, in words.") String reason) {
}
