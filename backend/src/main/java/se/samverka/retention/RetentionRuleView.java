package se.samverka.retention;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samverka.concern.ClosureOutcome;

@Schema(description = "How long something is kept: after closing, or after it came in (a request for a right: after it ended) where it belongs to no case.")
public record RetentionRuleView(
        @Schema(required = true) UUID id,
        @Schema(required = true) Kept kept,
        @Schema(nullable = true, description = "Of concerns that ended so; null when it is about something else.") ClosureOutcome outcome,
        @Schema(required = true, description = "Days after closing, or after it came in (a request for a right: after it ended).", examples = "30") int keptDays,
        @Schema(required = true, description = "Swedish day from which it holds.") LocalDate effectiveFrom,
        @Schema(required = true, description = "The body that decided it, and its minute.") String decidedBy,
        @Schema(nullable = true, description = "When it was decided; null for what came with the installation and awaits a decision.") LocalDate decidedOn) {
}
