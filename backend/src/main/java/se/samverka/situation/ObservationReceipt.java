package se.samverka.situation;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "That an observation was received.")
public record ObservationReceipt(
        @Schema(required = true) UUID id,
        @Schema(required = true, description = "When it was received.") Instant receivedAt) {
}
