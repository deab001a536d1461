package se.samverka.training.completion;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A completion: what counts of what its source has told.")
public record CompletionView(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID trainingId,
        @Schema(required = true, description = "What the training is called.") String trainingName,
        @Schema(required = true, description = "HR's number of the employee.") String employeeNumber,
        @Schema(required = true, description = "The day it was completed.") LocalDate completedOn,
        @Schema(required = true) CompletionOrigin source,
        @Schema(nullable = true, description = "Why it does not count; null when it does.") RevocationCause revokedBecause,
        @Schema(required = true) Instant recordedAt) {
}
