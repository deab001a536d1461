package se.samverka.relativesupport;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import se.samverka.shared.privacy.FreeText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Joins a support case with a concern that the caller sees.")
public record LinkSupportCase(
        @NotNull @Size(min = 1, max = 20) @Schema(required = true, description = "The concern's number.", examples = "2026-0042") String caseNumber,
        @NotNull @Schema(required = true) LinkGround ground,
        @NotNull @FreeText(max = 1000) @Schema(required = true, description = "How the relative agreed, or what was decided and why. No names.") String reason) {
}
