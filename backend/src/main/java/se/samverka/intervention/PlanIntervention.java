package se.samverka.intervention;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Something that is to be done for everybody or for a group.")
public record PlanIntervention(
        @NotNull @Schema(required = true, description = "What kind of intervention, from the catalogue; of the general or specific level.") UUID kindId,
        @NotNull @Valid @Schema(required = true) InterventionPlan plan) {
}
