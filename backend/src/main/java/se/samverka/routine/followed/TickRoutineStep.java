package se.samverka.routine.followed;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "That a step of the routine was taken in the case, or was not after all.")
public record TickRoutineStep(
        @NotNull @Min(1) @Max(30) @Schema(required = true, description = "Its place in the routine, from 1.", examples = "1") Integer position,
        @NotNull @Schema(required = true, description = "Whether it was taken.") Boolean done) {
}
