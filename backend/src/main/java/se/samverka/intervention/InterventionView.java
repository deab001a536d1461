package se.samverka.intervention;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samverka.concern.PersonRef;
import se.samverka.concern.PreventionLevel;

@Schema(description = "Something done for everybody or for a group, with its days.")
public record InterventionView(
        @Schema(required = true) UUID id,
        @Schema(required = true) int version,
        @Schema(required = true, description = "What kind it is.") UUID kindId,
        @Schema(required = true, description = "The kind as the catalogue calls it.") String kindName,
        @Schema(required = true) PreventionLevel level,
        @Schema(required = true) InterventionPlan plan,
        @Schema(required = true) InterventionStatus status,
        @Schema(required = true, description = "Who planned it and answers for it.") PersonRef responsible,
        @Schema(required = true) Reach reach,
        @Schema(required = true, description = "The latest 100 days with sessions, newest first.") List<InterventionDay> days,
        @Schema(nullable = true, description = "What it gave, or why it was cancelled; null while it goes on.") String conclusion,
        @Schema(nullable = true, description = "The day it ended or was cancelled.") LocalDate endedOn,
        @Schema(required = true, description = "What the caller can do with it now.") Set<InterventionAction> allowedActions) {
}
