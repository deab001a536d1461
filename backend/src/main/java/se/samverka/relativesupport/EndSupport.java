package se.samverka.relativesupport;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Ends support. The case is then erased by its rule.")
public record EndSupport(@NotNull @Schema(required = true) SupportOutcome outcome) {
}
