package se.samverka.organisation.hr;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A synchronisation to be begun.")
public record StartHrRun(
        @NotNull @Schema(required = true, description = "Whether it will name everybody who works here, and every unit if it names any: who is not named then has left when it is finished. An earlier complete one that is open is abandoned.") Boolean complete) {
}
