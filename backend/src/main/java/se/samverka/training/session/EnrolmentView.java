package se.samverka.training.session;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Somebody who has enrolled, or who came without.")
public record EnrolmentView(
        @Schema(required = true, description = "HR's number of the employee.") String employeeNumber,
        @Schema(nullable = true, description = "The name of their account; null when they have never logged in.") String name,
        @Schema(nullable = true, description = "Whether they have a place; null for those who came without having enrolled.") EnrolmentState state,
        @Schema(required = true, description = "Whether they came.") boolean present,
        @Schema(nullable = true, description = "When they enrolled.") Instant enrolledAt) {
}
