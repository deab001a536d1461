package se.samverka.logreview;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samverka.shared.privacy.FreeText;

@Schema(description = "Why the case was read.")
public record ExplainRead(
        @NotNull @FreeText(max = 2000) @Schema(required = true, description = "In words and without names. Read by who reviews it, who does not see the case.") String explanation) {
}
