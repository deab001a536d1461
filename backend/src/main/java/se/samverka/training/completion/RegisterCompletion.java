package se.samverka.training.completion;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "That an employee has completed a training, as the coordinator knows it.")
public record RegisterCompletion(
        @NotNull @Schema(required = true, description = "Which training, also a historical one.") UUID trainingId,
        @NotNull @Pattern(regexp = "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$") @Schema(required = true, description = "HR's number of the employee.", examples = "A1001") String employeeNumber,
        @NotNull @Schema(required = true, description = "The day it was completed.") LocalDate completedOn) {
}
