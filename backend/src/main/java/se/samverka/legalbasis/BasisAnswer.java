package se.samverka.legalbasis;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samverka.shared.privacy.FreeText;

@Schema(description = "The answer to one question of a basis's test.")
public record BasisAnswer(
        @NotNull @Pattern(regexp = "[a-z0-9_]{2,40}", message = "unknown_value")
        @Schema(required = true, description = "The question's code.", examples = "needed") String question,
        @NotNull @FreeText(max = 2000)
        @Schema(required = true, description = "yes or no, a text, or a date as yyyy-mm-dd, as the question's kind says.", examples = "yes") String answer) {
}
