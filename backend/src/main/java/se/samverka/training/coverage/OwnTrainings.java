package se.samverka.training.coverage;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "The caller's own trainings.")
public record OwnTrainings(
        @Schema(required = true, description = "Whether HR has told which employee the caller is; otherwise nothing is known of them.") boolean known,
        @Schema(required = true, description = "What is asked of them first, by its day.") List<OwnTraining> items) {
}
