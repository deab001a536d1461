package se.samverka.intervention.individual;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A session with the person.")
public record IndividualSessionView(
        @Schema(required = true) UUID id,
        @Schema(required = true, description = "The day.") LocalDate heldOn,
        @Schema(required = true, description = "Whether the person came.") boolean attended,
        @Schema(nullable = true, description = "What is to be remembered of it.") String note) {
}
