package se.samverka.training.completion;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Who or what a reference stands for. For an employee the number, for a training the training; neither when it is left out.")
public record SettleTrainingReference(
        @Pattern(regexp = "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$") @Schema(description = "HR's number of the employee.", examples = "A1001") String employeeNumber,
        @Schema(description = "The training, also a historical one.") UUID trainingId,
        @NotNull @Schema(required = true, description = "true: nobody here, or no training of ours; its completions do not count.") Boolean ignored) {
}
