package se.samverka.rights.correction;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samverka.shared.privacy.FreeText;

@Schema(description = "Notes that the person the case is about contests something in it.")
public record DisputeConcern(
        @Schema(nullable = true, description = "The step that is contested; absent when it is the case as a whole.") UUID stepId,
        @NotNull @FreeText(max = 4000) @Schema(required = true, description = "What the person says.") String statement) {
}
