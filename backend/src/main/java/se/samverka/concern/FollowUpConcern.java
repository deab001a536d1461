package se.samverka.concern;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samverka.shared.privacy.FreeText;

@Schema(description = "A follow-up that was held.")
public record FollowUpConcern(
        @NotNull @Schema(required = true, description = "The day. Not in the future, not before the concern came in.") LocalDate heldOn,
        @NotNull @Schema(required = true) FollowUpResult result,
        @NotNull @FreeText(max = 4000) @Schema(required = true, description = "How things stand.") String note,
        @Schema(description = "When to follow up again, if at all; at most twelve months ahead.") LocalDate nextFollowUpOn) {

    StepContent.FollowUp content() {
        return new StepContent.FollowUp(heldOn, result, note, nextFollowUpOn);
    }
}
