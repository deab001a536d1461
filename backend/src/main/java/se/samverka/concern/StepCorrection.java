package se.samverka.concern;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "How a step is to be read instead. What it said stays and is shown with it.")
public record StepCorrection(
        @Schema(required = true, description = "What holds instead.") String text,
        @Schema(required = true, description = "Who corrected it.") PersonRef by,
        @Schema(required = true, description = "When.") Instant at) {
}
