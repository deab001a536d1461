package se.samverka.situation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "An observation in the list, without what it says.")
public record ObservationListItem(
        @Schema(required = true) UUID id,
        @Schema(required = true, description = "When it was received.") Instant receivedAt,
        @Schema(required = true, description = "The Swedish day it is about.") LocalDate observedOn,
        @Schema(required = true) Reliability reliability,
        @Schema(nullable = true, description = "When somebody marked it as handled; null while nobody has.") Instant handledAt) {
}
