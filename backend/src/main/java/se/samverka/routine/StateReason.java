package se.samverka.routine;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samverka.shared.privacy.FreeText;

@Schema(description = "Why a version is sent back or withdrawn, or a routine discontinued.")
public record StateReason(
        @NotNull @FreeText(max = 500) @Schema(required = true, description = "For colleagues to read; about the routine, never about a person.") String reason) {
}
