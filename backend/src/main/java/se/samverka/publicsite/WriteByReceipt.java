package se.samverka.publicsite;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samverka.shared.privacy.FreeText;

@Schema(description = "A message from the sender of a report.")
public record WriteByReceipt(
        @NotNull @Valid @Schema(required = true, description = "The work done by the sender's computer.") SolvedChallenge solved,
        @NotNull @Size(max = 100) @Schema(required = true, description = "As it was typed.") String receipt,
        @NotNull @FreeText(max = 2000) @Schema(required = true, description = "What is to be said. No personal identity numbers.") String text) {
}
