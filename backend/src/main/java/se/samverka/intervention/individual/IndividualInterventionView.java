package se.samverka.intervention.individual;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samverka.concern.PersonRef;
import se.samverka.intervention.InterventionStatus;

@Schema(description = "Something done for the person a concern is about.")
public record IndividualInterventionView(
        @Schema(required = true) UUID id,
        @Schema(required = true, description = "The number to send in If-Match.") int version,
        @Schema(required = true, description = "What kind it is.") UUID kindId,
        @Schema(required = true, description = "The kind as the catalogue calls it.") String kindName,
        @Schema(required = true) InterventionStatus status,
        @Schema(required = true) InterventionGround ground,
        @Schema(required = true, description = "When the consent was given or the decision made.") LocalDate groundOn,
        @Schema(required = true, description = "Who gave or made it, and how.") String groundNote,
        @Schema(required = true, description = "First day.") LocalDate startsOn,
        @Schema(required = true, description = "Last day that is planned.") LocalDate endsOn,
        @Schema(nullable = true, description = "When it is looked at next.") LocalDate followUpOn,
        @Schema(required = true, description = "Who planned it.") PersonRef plannedBy,
        @Schema(required = true, description = "In their order.") List<IndividualGoalView> goals,
        @Schema(required = true, description = "Newest first.") List<IndividualSessionView> sessions,
        @Schema(nullable = true, description = "The day it ended or was cancelled.") LocalDate endedOn,
        @Schema(nullable = true) CancellationCause cancellation,
        @Schema(nullable = true, description = "Why it was cancelled, in words.") String cancellationReason,
        @Schema(required = true, description = "What the caller can do with it now.") Set<IndividualAction> allowedActions) {
}
