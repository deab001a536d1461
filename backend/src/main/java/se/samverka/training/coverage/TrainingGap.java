package se.samverka.training.coverage;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Somebody of one's own sector who lacks a required training, or soon will.")
public record TrainingGap(
        @Schema(required = true) UUID employeeId,
        @Schema(required = true, description = "HR's number of the employee.") String employeeNumber,
        @Schema(nullable = true, description = "The name of their account; null when they have never logged in.") String name,
        @Schema(required = true, description = "What their unit is called that day.") String unitName,
        @Schema(required = true) TrainingStanding standing,
        @Schema(required = true, description = "By when it is to be completed.") LocalDate dueOn,
        @Schema(nullable = true, description = "When they took it last; null for never.") LocalDate takenOn,
        @Schema(nullable = true, description = "The first day it is not valid any more; null when they never took it.") LocalDate expiresOn) {
}
