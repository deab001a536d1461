package se.samverka.training.session;

import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A session of a training.")
public record TrainingSessionView(
        @Schema(required = true) UUID id,
        @Schema(required = true) int version,
        @Schema(required = true) UUID trainingId,
        @Schema(required = true, description = "What the training is called.") String trainingName,
        @Schema(required = true) SessionPlan plan,
        @Schema(required = true) SessionStatus status,
        @Schema(nullable = true, description = "Why it is cancelled; null otherwise.") String cancelledBecause,
        @Schema(required = true, description = "Places that nobody has taken.") int freePlaces,
        @Schema(required = true, description = "How many wait for a place.") int queue,
        @Schema(nullable = true, description = "Whether the caller has a place or waits; null when they have not enrolled.") EnrolmentState mine,
        @Schema(required = true, description = "What the caller can do with it.") Set<SessionAction> allowedActions) {
}
