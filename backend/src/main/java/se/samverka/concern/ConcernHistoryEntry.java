package se.samverka.concern;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "One change of the concern.")
public record ConcernHistoryEntry(
        @Schema(required = true) Instant at,
        @Schema(required = true, examples = "concern.triaged") String action,
        @Schema(nullable = true, description = "Who; null for the reporter.") PersonRef by,
        @Schema(nullable = true, description = "State before, when it changed.", examples = "received") String fromStatus,
        @Schema(nullable = true, description = "State after, when it changed.", examples = "triaged") String toStatus) {
}
