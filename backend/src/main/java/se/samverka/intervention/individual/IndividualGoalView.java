package se.samverka.intervention.individual;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What an individual intervention is to lead to, and whether it did.")
public record IndividualGoalView(
        @Schema(required = true, description = "The goal.") String text,
        @Schema(nullable = true) GoalOutcome outcome,
        @Schema(nullable = true, description = "The same in words.") String note) {
}
