package se.samverka.concern;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samverka.shared.privacy.FreeText;

@Schema(description = "A step that needs nothing but its reason.")
public record GiveReason(@NotNull @FreeText(max = 2000) @Schema(required = true, description = "Why.") String reason) {
}
