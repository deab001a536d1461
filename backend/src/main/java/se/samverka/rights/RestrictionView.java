package se.samverka.rights;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samverka.concern.PersonRef;

@Schema(description = "That processing is, or was, restricted.")
public record RestrictionView(
        @Schema(required = true) UUID id,
        @Schema(required = true) int version,
        @Schema(nullable = true, description = "The case; null when it is of everything.") String caseNumber,
        @Schema(required = true, description = "Whether everything is restricted.") boolean everything,
        @Schema(required = true) RestrictionGround ground,
        @Schema(nullable = true, description = "Where the decision is filed (diarienummer).") String registrationNumber,
        @Schema(required = true, description = "Who decided it.") PersonRef restrictedBy,
        @Schema(required = true, description = "From when.") Instant restrictedAt,
        @Schema(nullable = true, description = "When it ended; null while in force.") Instant liftedAt,
        @Schema(nullable = true, description = "When the person was told that it would be lifted.") LocalDate subjectInformedOn,
        @Schema(required = true, description = "Whether the caller may lift it.") boolean mayLift) {
}
