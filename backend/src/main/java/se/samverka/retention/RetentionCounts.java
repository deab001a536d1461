package se.samverka.retention;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A run in figures.")
public record RetentionCounts(
        @Schema(required = true, description = "Cases and reporters that were due.") long listed,
        @Schema(required = true, description = "Of these: erased.") long erased,
        @Schema(required = true, description = "Of these: kept for now, because something stood in the way.") long postponed) {
}
