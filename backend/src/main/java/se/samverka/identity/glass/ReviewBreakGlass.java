package se.samverka.identity.glass;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samverka.shared.privacy.FreeText;

@Schema(description = "What the review came to.")
public record ReviewBreakGlass(
        @NotNull @Schema(required = true) GlassConclusion conclusion,
        @NotNull @FreeText(max = 2000) @Schema(required = true, description = "What was looked at, and what is done about it.") String note) {
}
