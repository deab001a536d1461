package se.samverka.routine.followed;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samverka.routine.RoutineStep;

@Schema(description = "A step of the routine in a case.")
public record FollowedStep(
        @Schema(required = true, description = "Its place in the routine, from 1.") int position,
        @Schema(required = true, description = "What to do.") RoutineStep step,
        @Schema(required = true, description = "Whether it was taken.") boolean done,
        @Schema(nullable = true, description = "Name of who ticked it, or took the tick away.") String tickedBy,
        @Schema(nullable = true, description = "When that was.") Instant tickedAt) {
}
