package se.samverka.publicsite;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samverka.shared.privacy.FreeText;

@Schema(description = "What somebody could not do on a page. No contact details are asked for, and none are taken.")
public record SubmitAccessibilityFeedback(
        @NotNull @Valid @Schema(required = true, description = "The work done by the sender's computer.") SolvedChallenge solved,
        @FreeText(max = 200) @Schema(description = "Which page it is about.", examples = "Sidan där man lämnar en oro") String page,
        @NotNull @FreeText(max = 2000) @Schema(required = true, description = "What was hard, and with which aid. No personal identity numbers, telephone numbers or addresses.", examples = "Skärmläsaren läser inte upp felet.") String text) {
}
