package se.samverka.routine;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samverka.shared.privacy.FreeText;

@Schema(description = "A new routine, with an empty first draft.")
public record StartRoutine(
        @NotNull @Size(min = 3, max = 60) @Pattern(regexp = "^[a-z0-9]+(-[a-z0-9]+)*$") @Schema(required = true, examples = "hot-mot-personal",
                description = "The last part of its public address: a–z, 0–9 and hyphen. Others link to it, so it is never changed.") String address,
        @NotNull @Schema(required = true) RoutineTopic topic,
        @NotNull @FreeText(max = 120) @Schema(required = true, description = "What it is called among the staff.", examples = "Hot mot personal") String name) {
}
