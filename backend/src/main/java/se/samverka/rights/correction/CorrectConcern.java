package se.samverka.rights.correction;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samverka.shared.privacy.FreeText;

@Schema(description = "Says how something in the case is to be read instead.")
public record CorrectConcern(
        @NotNull @Schema(required = true, description = "The step that is corrected, as the case names it.") UUID stepId,
        @NotNull @FreeText(max = 4000) @Schema(required = true, description = "What holds instead, in words that stand by themselves.") String text) {
}
