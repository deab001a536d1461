package se.samverka.training.completion;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "That a completion does not count.")
public record RevokeCompletion(@NotNull @Schema(required = true) RevocationCause because) {
}
