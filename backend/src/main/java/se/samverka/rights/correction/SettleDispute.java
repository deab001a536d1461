package se.samverka.rights.correction;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samverka.shared.privacy.FreeText;

@Schema(description = "Settles a dispute: the mark goes, what was said stays.")
public record SettleDispute(
        @NotNull @Schema(required = true) DisputeOutcome outcome,
        @NotNull @FreeText(max = 4000) @Schema(required = true, description = "Why. The person may ask for it.") String reason) {
}
