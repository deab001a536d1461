package se.samverka.message;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samverka.shared.privacy.FreeText;

@Schema(description = "A message to the other side of the conversation.")
public record WriteMessage(
        @NotNull @FreeText(max = 2000) @Schema(required = true, description = "What is to be said. No personal identity numbers.") String text) {
}
