package se.samverka.organisation.hr;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samverka.organisation.RegisterOutcome;

@Schema(description = "What came of a call.")
public record HrReceipt(
        @Schema(required = true, description = "How many were new.") int added,
        @Schema(required = true, description = "How many were like something else.") int changed,
        @Schema(required = true, description = "How many were known to be so.") int unchanged) {

    static HrReceipt of(RegisterOutcome outcome) {
        return new HrReceipt(outcome.added(), outcome.changed(), outcome.unchanged());
    }
}
