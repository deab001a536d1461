package se.samverka.routine.followed;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "The routine that was followed when the concern came in, with its steps in this case.")
public record FollowedRoutine(
        @Schema(nullable = true, description = "The routine's id; null when no routine is followed.") UUID routineId,
        @Schema(nullable = true, description = "The version's id.") UUID versionId,
        @Schema(nullable = true, description = "What the routine is called.") String name,
        @Schema(nullable = true, description = "The version's number.") Integer number,
        @Schema(required = true, description = "Whether it is still the version that is followed.") boolean followedNow,
        @Schema(required = true, description = "Its steps, in order.") List<FollowedStep> steps,
        @Schema(required = true, description = "Whether the reader may tick them.") boolean mayTick) {
}
