package se.samverka.training.coverage;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "How far a required training has come.")
public record CoverageItem(
        @Schema(required = true) UUID trainingId,
        @Schema(required = true, description = "What the training is called.") String trainingName,
        @Schema(nullable = true, description = "Without what is withheld; null when all of it is.") CoverageCounts counts) {
}
