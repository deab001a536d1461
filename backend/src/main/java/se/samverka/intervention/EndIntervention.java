package se.samverka.intervention;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samverka.shared.privacy.FreeText;

@Schema(description = "Ends or cancels what is done for everybody or for a group.")
public record EndIntervention(
        @NotNull @Schema(required = true) InterventionEnd outcome,
        @NotNull @FreeText(max = 1000) @Schema(required = true, description = "What it gave, or why it was cancelled; about nobody in particular.") String conclusion) {
}
