package se.samverka.training.completion;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What a learning platform calls an employee or a training, and who or what that is here.")
public record TrainingReferenceView(
        @Schema(required = true) UUID id,
        @Schema(required = true) int version,
        @Schema(required = true) ReferenceKind kind,
        @Schema(required = true, description = "What the platform calls them.") String reference,
        @Schema(required = true) ReferenceState state,
        @Schema(nullable = true, description = "HR's number of the employee; null while not matched with one.") String employeeNumber,
        @Schema(nullable = true, description = "The training; null while not matched with one.") UUID trainingId,
        @Schema(nullable = true, description = "What the training is called here.") String trainingName,
        @Schema(required = true, description = "How many completions name it, counted to 1000.") int completions,
        @Schema(required = true, description = "When it was first named.") Instant firstSeenAt) {
}
