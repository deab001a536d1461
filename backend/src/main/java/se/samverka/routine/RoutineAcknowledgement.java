package se.samverka.routine;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "That the caller has read and understood a version.")
public record RoutineAcknowledgement(
        @Schema(required = true, description = "The version's id.") UUID versionId,
        @Schema(required = true, description = "When they first said so.") Instant acknowledgedAt) {
}
