package se.samverka.situation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "An observation with all it says.")
public record ObservationView(
        @Schema(required = true) UUID id,
        @Schema(required = true, description = "The number in ETag, for If-Match.") int version,
        @Schema(required = true, description = "When it was received.") Instant receivedAt,
        @Schema(required = true, description = "The Swedish day it is about.") LocalDate observedOn,
        @Schema(required = true) Reliability reliability,
        @Schema(required = true, description = "Where, as an area.", examples = "Rundvik") String area,
        @Schema(required = true, description = "What was seen.") String what,
        @Schema(nullable = true, description = "When somebody marked it as handled; null while nobody has.") Instant handledAt,
        @Schema(nullable = true, description = "Name of who did; null while nobody has, or when the account is not known here.") String handledByName) {
}
