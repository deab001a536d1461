package se.samverka.training.requirement;

import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "That a training is required of a personnel group or of a unit.")
public record TrainingRequirementView(
        @Schema(required = true) UUID id,
        @Schema(required = true) int version,
        @Schema(required = true, description = "Of which training.") UUID trainingId,
        @Schema(required = true, description = "What the training is called.") String trainingName,
        @Schema(nullable = true, description = "Code of the personnel group; null for a unit.") String groupCode,
        @Schema(nullable = true, description = "The unit; null for a personnel group.") UUID unitId,
        @Schema(required = true) RequirementAudience audience,
        @Schema(required = true) RequirementTerms terms,
        @Schema(required = true, description = "What the caller can do with it.") Set<RequirementAction> allowedActions) {
}
