package se.samverka.retention;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samverka.shared.privacy.FreeText;

@Schema(description = "Why a case must not be erased for now.")
public record PlaceLegalHold(@NotNull @FreeText(max = 1000) @Schema(required = true, description = "For example that somebody has asked for the document, or a dispute.") String reason) {
}
