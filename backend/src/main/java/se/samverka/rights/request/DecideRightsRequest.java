package se.samverka.rights.request;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samverka.shared.privacy.FreeText;

@Schema(description = "What is decided, and why.")
public record DecideRightsRequest(
        @NotNull @Schema(required = true) RightsOutcome outcome,
        @Schema(nullable = true) RefusalGround ground,
        @NotNull @FreeText(max = 4000) @Schema(required = true, description = "The reasons. The requester is given them.") String reason) {
}
