package se.samverka.publicsite;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Which report, by its receipt.")
public record FollowReport(
        @NotNull @Size(max = 100) @Schema(required = true, description = "As it was typed: case, spaces and hyphens do not matter, O is read as 0, I and L as 1.", examples = "k7qm 4txp 9rwd 2hvn 8cze") String receipt,
        @Positive @Schema(description = "Only messages with a lower position than this; for what does not fit in one answer.") Integer before) {
}
