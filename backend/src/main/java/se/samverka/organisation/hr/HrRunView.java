package se.samverka.organisation.hr;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A synchronisation with HR and what came of it. Names nobody.")
public record HrRunView(
        @Schema(required = true) UUID id,
        @Schema(required = true) int version,
        @Schema(required = true) HrRunSource source,
        @Schema(required = true) HrRunState state,
        @Schema(required = true, description = "Whether who is not named has left.") boolean complete,
        @Schema(required = true, description = "When it began.") Instant startedAt,
        @Schema(nullable = true, description = "When it was finished or abandoned; null while it goes on.") Instant endedAt,
        @Schema(required = true, description = "How many units were new.") int unitsAdded,
        @Schema(required = true, description = "How many units were like something else.") int unitsChanged,
        @Schema(required = true, description = "How many units ended because they were not named. One where somebody still works does not.") int unitsEnded,
        @Schema(required = true, description = "How many times somebody was named.") int employeesNamed,
        @Schema(required = true, description = "How many employees were new.") int employeesAdded,
        @Schema(required = true, description = "How many employees worked somewhere else, or as something else.") int employeesChanged,
        @Schema(required = true, description = "How many left because they were not named.") int employeesLeft) {
}
