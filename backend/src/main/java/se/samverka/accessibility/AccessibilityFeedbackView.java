package se.samverka.accessibility;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What somebody could not do on a page. Who it was is not known.")
public record AccessibilityFeedbackView(
        @Schema(required = true) UUID id,
        @Schema(required = true, description = "The version, for If-Match.") int version,
        @Schema(required = true, description = "The Swedish day it came in.") LocalDate receivedOn,
        @Schema(nullable = true, description = "Which page it is about; null when not told.") String page,
        @Schema(required = true, description = "What was hard.") String text,
        @Schema(nullable = true, description = "When somebody marked it as seen to; null while nobody has.") Instant handledAt,
        @Schema(nullable = true, description = "Name of who did; null while nobody has, or when the account is not known here.") String handledByName) {
}
