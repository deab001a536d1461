package se.samverka.training.coverage;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A training that is asked of the caller or that they have taken.")
public record OwnTraining(
        @Schema(required = true) UUID trainingId,
        @Schema(required = true, description = "What the training is called.") String trainingName,
        @Schema(nullable = true, description = "Where it is found; null when it is nowhere.") String link,
        @Schema(required = true, description = "Whether it is asked of the caller.") boolean required,
        @Schema(required = true) TrainingStanding standing,
        @Schema(nullable = true, description = "By when it is to be completed; null when it is not asked for.") LocalDate dueOn,
        @Schema(nullable = true, description = "When they took it last; null for never.") LocalDate takenOn,
        @Schema(nullable = true, description = "The first day it is not valid any more; null when it is for good.") LocalDate expiresOn) {
}
