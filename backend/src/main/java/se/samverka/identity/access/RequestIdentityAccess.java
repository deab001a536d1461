package se.samverka.identity.access;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samverka.shared.privacy.FreeText;

@Schema(description = "Which identity is needed, and why.")
public record RequestIdentityAccess(
        @NotNull @Pattern(regexp = "[0-9]{4}-P?[0-9]{4,9}", message = "invalid") @Schema(required = true, description = "The case number. Whether there is such a case is not answered.", examples = "2026-0042") String caseNumber,
        @NotNull @FreeText(max = 1000) @Schema(required = true, description = "Why it is needed. Without names.") String reason) {
}
