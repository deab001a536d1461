package se.samverka.training.session;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samverka.shared.privacy.FreeText;

@Schema(description = "That a session is cancelled.")
public record CancelTrainingSession(
        @NotNull @FreeText(max = 300) @Schema(required = true, description = "Why, for those who have enrolled to read.", examples = "Lokalen är upptagen.") String because) {
}
