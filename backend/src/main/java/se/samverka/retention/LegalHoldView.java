package se.samverka.retention;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "That a case is kept although its time is up.")
public record LegalHoldView(
        @Schema(required = true) UUID id,
        @Schema(required = true, description = "The number in ETag, for If-Match.") int version,
        @Schema(required = true, description = "Why.") String reason,
        @Schema(nullable = true, description = "Who placed it.") String placedBy,
        @Schema(required = true, description = "From when.") Instant placedAt,
        @Schema(nullable = true, description = "When it ended; null while in force.") Instant releasedAt) {
}
