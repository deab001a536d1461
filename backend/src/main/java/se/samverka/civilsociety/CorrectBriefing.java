package se.samverka.civilsociety;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samverka.shared.privacy.FreeText;

@Schema(description = "What was wrong with a line of the briefing log.")
public record CorrectBriefing(
        @NotNull @FreeText(max = 300) @Schema(required = true, description = "What was wrong.", examples = "Fel dag.") String because,
        @Valid @Schema(description = "What is right; absent when nothing was told.") RecordBriefing instead) {
}
