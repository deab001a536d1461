package se.samverka.training.session;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Whether the caller wants to come.")
public record SaveEnrolment(@NotNull @Schema(required = true, description = "true: enrol; false: withdraw.") Boolean enrolled) {
}
