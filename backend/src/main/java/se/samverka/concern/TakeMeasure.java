package se.samverka.concern;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samverka.shared.privacy.FreeText;

@Schema(description = "Something that is done, by whom, and when it is followed up.")
public record TakeMeasure(
        @NotNull @Schema(required = true) PreventionLevel preventionLevel,
        @NotNull @FreeText(max = 4000) @Schema(required = true, description = "What is done.") String description,
        @NotNull @FreeText(max = 200) @Schema(required = true, description = "The function responsible; no person's name.") String responsible,
        @NotNull @Schema(required = true, description = "When it is followed up: from today and at most twelve months ahead; three months is usual.") LocalDate followUpOn) {

    StepContent.Measure content() {
        return new StepContent.Measure(preventionLevel, description, responsible, followUpOn);
    }
}
