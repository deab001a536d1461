package se.samverka.identity.glass;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samverka.shared.privacy.FreeText;

@Schema(description = "Which case, and why. Coordinators and auditors are told at once.")
public record BreakTheGlass(
        @NotNull @Pattern(regexp = "[0-9]{4}-P?[0-9]{4,9}", message = "invalid") @Schema(required = true, description = "The one case's number.", examples = "2026-0042") String caseNumber,
        @NotNull @Schema(required = true) GlassReason reasonKind,
        @NotNull @FreeText(max = 1000) @Schema(required = true, description = "Why, in words and without names. Read by who reviews it.") String reason) {
}
