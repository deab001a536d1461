package se.samverka.training.coverage;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Somebody whom a unit has named to know more than others.")
public record KeyPersonView(
        @Schema(required = true) UUID id,
        @Schema(required = true) int version,
        @Schema(required = true, description = "HR's number of the employee.") String employeeNumber,
        @Schema(nullable = true, description = "The name of their account; null when they have never logged in.") String name,
        @Schema(nullable = true, description = "Code of the sector where they work today; null when they have left.") String sectorCode,
        @Schema(nullable = true, description = "What their unit is called today; null when they have left.") String unitName,
        @Schema(required = true, description = "Since when.") LocalDate fromOn,
        @Schema(nullable = true, description = "The first day they were not any more; null while they are.") LocalDate untilOn) {
}
