package se.samverka.routine;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A version of a routine, with what it says to its reader.")
public record RoutineVersionView(
        @Schema(required = true) UUID id,
        @Schema(required = true) int version,
        @Schema(required = true, description = "The routine's id.") UUID routineId,
        @Schema(required = true, description = "1 for the routine's first version.") int number,
        @Schema(required = true) RoutineStatus status,
        @Schema(required = true, description = "Whether those who acknowledged an earlier version are asked anew.") boolean major,
        @Schema(nullable = true, description = "What differs from the version before.") String changelog,
        @Schema(nullable = true, description = "The Swedish day it is, or will be, followed from.") LocalDate effectiveFrom,
        @Schema(nullable = true, description = "By when it is to be looked through again.") LocalDate reviewOn,
        @Schema(required = true, description = "The editions that the reader may see.") List<RoutineEdition> editions,
        @Schema(required = true, description = "What to do, in order; empty for who is no employee.") List<RoutineStep> steps,
        @Schema(required = true, description = "Names of those who wrote it and put it forward.") List<String> writtenBy,
        @Schema(nullable = true, description = "Name of who approved it.") String approvedBy,
        @Schema(nullable = true, description = "Why an approver sent it back.") String returnedBecause,
        @Schema(nullable = true, description = "Why it was withdrawn.") String withdrawnBecause,
        @Schema(required = true, description = "Whether the reader has yet to acknowledge it.") boolean acknowledgementDue,
        @Schema(nullable = true, description = "By when the reader is asked to acknowledge it; null when they are not.") LocalDate acknowledgeBy,
        @Schema(nullable = true, description = "The newest version of the routine that the reader has acknowledged, to compare with; null when there is none.") RoutineVersionItem lastAcknowledged,
        @Schema(required = true, description = "What the reader can do with it now.") Set<RoutineAction> allowedActions) {
}
