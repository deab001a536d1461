package se.samverka.publicsite;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samverka.relativesupport.AskForSupport;

@Schema(description = "A relative asks for support without login. No name and no way to reach somebody is asked for: the receipt is the way.")
public record SubmitSupportRequest(
        @NotNull @Valid @Schema(required = true, description = "The work done by the sender's computer.") SolvedChallenge solved,
        @NotNull @Valid @Schema(required = true, description = "What is asked for.") AskForSupport support) {
}
