package se.samverka.routine;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samverka.shared.privacy.FreeText;

@Schema(description = "One thing to do, in the order of the list.")
public record RoutineStep(
        @NotNull @FreeText(max = 300) @Schema(required = true, description = "What is to be done.", examples = "Berätta för din närmaste chef.") String what,
        @NotNull @FreeText(max = 120) @Schema(required = true, description = "Who does it, as a function.", examples = "Du som ser eller hör något") String who,
        @NotNull @FreeText(max = 80) @Schema(required = true, description = "Within what time.", examples = "Samma dag") String within,
        @FreeText(max = 200) @Schema(nullable = true, description = "How the one to turn to is reached; a function, never a person.", examples = "Ring 112") String contact,
        @Pattern(regexp = "^[a-z0-9_]{2,40}$") @Schema(nullable = true, description = "The one to turn to, a code from /functions.", examples = "socialtjanst_mottagning") String functionCode) {
}
