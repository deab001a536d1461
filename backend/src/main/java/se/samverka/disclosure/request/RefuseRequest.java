package se.samverka.disclosure.request;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samverka.shared.privacy.FreeText;

@Schema(description = "Refuses a request that concerns no case here.")
public record RefuseRequest(
        @NotNull @FreeText(max = 4000) @Schema(required = true, description = "Why. Stays here.") String reason,
        @FreeText(max = 1000) @Schema(description = "What the one who asked is told, besides the no. Never whether somebody is known here.") String noteToRecipient) {
}
