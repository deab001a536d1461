package se.samverka.concern;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samverka.shared.privacy.FreeText;

@Schema(description = "Closes the concern, or proposes it when a second person is needed (see outcomesNeedingSecondPerson of the concern).")
public record CloseConcern(
        @NotNull @Schema(required = true) ClosureOutcome outcome,
        @NotNull @FreeText(max = 2000) @Schema(required = true, description = "Why.") String reason) {
}
