package se.samverka.training.completion;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samverka.shared.privacy.FreeText;

@Schema(description = "That an employee has completed a training, as the learning platform knows it.")
public record CompletionRow(
        @NotNull @Pattern(regexp = "^[A-Za-z0-9][A-Za-z0-9._:/@-]{0,199}$") @FreeText(max = 200)
        @Schema(required = true, examples = "attempt-90417", description = "The platform's own id of this completion. Sent again with the same id, what was changed last counts.") String externalId,
        @NotNull @Pattern(regexp = "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$") @FreeText(max = 64)
        @Schema(required = true, examples = "A1001", description = "What the platform calls the employee: best of all the number that HR uses. Never a personal identity number.") String employee,
        @NotNull @FreeText(max = 200) @Schema(required = true, examples = "course-17", description = "What the platform calls the course.") String training,
        @NotNull @Schema(required = true, description = "The day it was completed.") LocalDate completedOn,
        @NotNull @Schema(required = true, description = "When the platform last changed this; decides which telling of an id counts, in whatever order they arrive.") Instant changedAt,
        @Schema(nullable = true, description = "Given when the completion does not count any more.") RevocationCause revokedBecause) {

    /** Tells two tellings of one moment apart, and puts them in the same order wherever and whenever they are compared. */
    UUID content() {
        String said = employee + "\n" + training + "\n" + completedOn + "\n" + (revokedBecause == null ? "" : revokedBecause.code());
        return UUID.nameUUIDFromBytes(said.getBytes(StandardCharsets.UTF_8));
    }
}
