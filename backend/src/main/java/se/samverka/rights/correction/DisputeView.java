package se.samverka.rights.correction;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samverka.concern.PersonRef;

@Schema(description = "That the person contests something, and how it was settled.")
public record DisputeView(
        @Schema(required = true) UUID id,
        @Schema(required = true, description = "The number to send in If-Match when it is settled.") int version,
        @Schema(nullable = true, description = "The step that is contested; null when it is the case as a whole.") UUID stepId,
        @Schema(required = true, description = "What the person says.") String statement,
        @Schema(required = true, description = "Who marked it.") PersonRef markedBy,
        @Schema(required = true, description = "From when.") Instant markedAt,
        @Schema(nullable = true) DisputeOutcome outcome,
        @Schema(nullable = true, description = "Why it was settled so.") String reason,
        @Schema(nullable = true, description = "Who settled it.") PersonRef settledBy,
        @Schema(nullable = true, description = "When it was settled; null while it is open.") Instant settledAt) {
}
