package se.samverka.rights.request;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samverka.concern.PersonRef;

@Schema(description = "What was decided about a request.")
public record RightsDecision(
        @Schema(required = true) RightsOutcome outcome,
        @Schema(nullable = true) RefusalGround ground,
        @Schema(nullable = true, description = "The reasons; null for who may not open the case they belong to, and once they were forgotten.") String reason,
        @Schema(required = true, description = "Who decided.") PersonRef by,
        @Schema(required = true, description = "When.") Instant at) {
}
