package se.samverka.publicsite;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A task for the sender's computer, good for at least an hour. Nothing of it is stored before it is used.")
public record ChallengeView(
        @Schema(required = true, description = "To be sent back as it is.") String challenge,
        @Schema(required = true, description = "How many puzzles it has.", examples = "16") int puzzles,
        @Schema(required = true, description = "Zero bits each puzzle's hash must begin with.", examples = "12") int difficulty) {
}
