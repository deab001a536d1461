package se.samverka.training.requirement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A training is to be required of a personnel group or of a unit: exactly one of them.")
public record AddTrainingRequirement(
        @NotNull @Schema(required = true, description = "Of which training; a current one.") UUID trainingId,
        @Pattern(regexp = "^[a-z0-9_]{2,40}$") @Schema(description = "Code of the personnel group, in every sector.", examples = "larare") String groupCode,
        @Schema(description = "The unit.") UUID unitId,
        @NotNull @Schema(required = true) RequirementAudience audience,
        @NotNull @Valid @Schema(required = true) RequirementTerms terms) {
}
