package se.samverka.rights.correction;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samverka.concern.StepCorrection;

@Schema(description = "A correction, and what it corrects.")
public record CorrectionView(
        @Schema(required = true) UUID id,
        @Schema(required = true, description = "The step that is corrected.") UUID stepId,
        @Schema(required = true, description = "What holds instead.") StepCorrection correction) {
}
