package se.samverka.handover;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samverka.shared.privacy.FreeText;

@Schema(description = "Why it is refused, rejected or taken back.")
public record AnswerWithReason(
        @NotNull @FreeText(max = 2000) @Schema(required = true, description = "The reason, without names.") String reason) {
}
