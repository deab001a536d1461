package se.samverka.publicsite;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A challenge and its solution: the sender's computer has worked for a moment. Used once; the same request may be sent again with the same one.")
public record SolvedChallenge(
        @NotNull @Size(max = 120) @Schema(required = true, description = "As it was given.") String challenge,
        @NotNull @Size(max = 64) @Schema(required = true, description = "For each puzzle n from 0 a number x, so that SHA-256 of the ASCII text `challenge:n:x`, where challenge is without its last dot and what follows, begins with as many zero bits as the difficulty asks for.") List<@NotNull @PositiveOrZero Long> proof) {
}
