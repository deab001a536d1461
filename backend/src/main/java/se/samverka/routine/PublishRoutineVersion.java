package se.samverka.routine;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "From when an approved version is followed.")
public record PublishRoutineVersion(
        @NotNull @Schema(required = true, description = "The Swedish day, today or at most a year ahead. Today publishes at once.") LocalDate from) {
}
