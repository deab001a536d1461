package se.samverka.disclosure;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samverka.shared.privacy.FreeText;

@Schema(description = "Says no: recorded as fully as a yes.")
public record RefuseDisclosure(
        @NotNull @FreeText(max = 4000) @Schema(required = true, description = "Why. Stays here.") String reason,
        @FreeText(max = 1000) @Schema(description = "What the one who asked is told, besides the no. Never whether somebody is known here.") String noteToRecipient) {
}
