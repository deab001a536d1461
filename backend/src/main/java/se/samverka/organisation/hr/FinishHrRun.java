package se.samverka.organisation.hr;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "That a synchronisation has named all that it will.")
public record FinishHrRun(
        @NotNull @Schema(required = true, description = "Whether it is right that more than a fifth of all employees, and more than ten, have left. Without it that is refused (409 many-leavers).") Boolean manyHaveLeft) {
}
