package se.samverka.concern;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Where a concern stands after a step. Its ETag is the version to send with the next one.")
public record ConcernState(
        @Schema(required = true) UUID id,
        @Schema(required = true) int version,
        @Schema(required = true) ConcernStatus status,
        @Schema(nullable = true, description = "By when the present step is due.") LocalDate dueOn,
        @Schema(required = true, description = "True when the step became a proposal for a second person.") boolean awaitsSecondPerson,
        @Schema(required = true, description = "What the caller can do now.") Set<ConcernAction> allowedActions) {

    static ConcernState of(Concern concern, Set<ConcernAction> allowed) {
        return new ConcernState(concern.id(), concern.version(), concern.status(), concern.dueOn(),
                concern.hasProposal(), allowed);
    }
}
