package se.samverka.intervention.individual;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samverka.shared.privacy.FreeText;

@Schema(description = "Ends an individual intervention, with an outcome for each of its goals.")
public record EndIndividualIntervention(
        @NotNull @Size(min = 1, max = 5) @Schema(required = true, description = "As many as there are goals, in their order.") List<@NotNull @Valid GoalResult> goals) {

    @Schema(description = "How it went with a goal.")
    public record GoalResult(
            @NotNull @Schema(required = true) GoalOutcome outcome,
            @FreeText(max = 1000) @Schema(nullable = true, description = "The same in words; why, when the goal was given up.") String note) {
    }
}
