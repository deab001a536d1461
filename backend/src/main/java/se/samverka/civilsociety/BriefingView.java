package se.samverka.civilsociety;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A line of the briefing log.")
public record BriefingView(
        @Schema(required = true) UUID id,
        @Schema(required = true, description = "When it was told.") LocalDate toldOn,
        @Schema(required = true) BriefingManner manner,
        @Schema(required = true, description = "What it was about: the routine's name then, or a subject of its own.", examples = "Vid oro") String subject,
        @Schema(nullable = true, description = "The routine; null for another subject.") UUID routineId,
        @Schema(nullable = true, description = "The number of its version; null for another subject.") Integer routineNumber,
        @Schema(required = true, description = "Who told.", examples = "Sara Hedman") String toldBy,
        @Schema(required = true, description = "When it was written down.") Instant recordedAt,
        @Schema(nullable = true, description = "What was wrong with it; null while it counts.") String correctedBecause,
        @Schema(nullable = true, description = "The line that stands instead; null when none does.") UUID insteadId) {
}
