package se.samverka.training.session;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A session of a training.")
public record PlanTrainingSession(
        @NotNull @Schema(required = true, description = "Of which training; a current one.") UUID trainingId,
        @NotNull @Valid @Schema(required = true) SessionPlan plan) {
}
