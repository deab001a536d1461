package se.samverka.rights.information;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samverka.concern.PersonRef;

@Schema(description = "What was noted about telling the person.")
public record InformationNoteView(
        @Schema(required = true) InformationOutcome outcome,
        @Schema(nullable = true, description = "The day the person was told.") LocalDate informedOn,
        @Schema(nullable = true) InformationChannel channel,
        @Schema(nullable = true) InformationGround ground,
        @Schema(nullable = true, description = "Why the ground applies here.") String reason,
        @Schema(nullable = true, description = "When a delay is looked at again.") LocalDate reviewOn,
        @Schema(required = true, description = "Who noted it.") PersonRef notedBy,
        @Schema(required = true, description = "When.") Instant notedAt) {
}
