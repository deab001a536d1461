package se.samverka.publicsite;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What goes before a file: the work and whose report it belongs to.")
public record HandInFile(
        @NotNull @Valid @Schema(required = true, description = "The work done by the sender's computer.") SolvedChallenge solved,
        @NotNull @Size(max = 100) @Schema(required = true, description = "As it was typed.") String receipt) {
}
