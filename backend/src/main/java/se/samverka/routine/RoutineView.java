package se.samverka.routine;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A routine with its versions.")
public record RoutineView(
        @Schema(required = true) UUID id,
        @Schema(required = true) int version,
        @Schema(required = true, description = "The last part of its public address.") String address,
        @Schema(required = true) RoutineTopic topic,
        @Schema(required = true, description = "What it is called.") String name,
        @Schema(nullable = true, description = "When it was discontinued; null while it is in use.") Instant retiredAt,
        @Schema(nullable = true, description = "Why it was discontinued.") String retiredBecause,
        @Schema(required = true, description = "Those the reader may see, newest first.") List<RoutineVersionItem> versions,
        @Schema(required = true, description = "What the reader can do now with the routine as a whole.") Set<RoutineAction> allowedActions) {

    static RoutineView of(Routine routine, List<RoutineVersion> versions, Set<RoutineAction> allowed) {
        return new RoutineView(routine.id(), routine.version(), routine.address(), routine.topic(), routine.name(), routine.retiredAt(),
                routine.retiredBecause(), versions.stream().map(RoutineVersionItem::of).toList(), allowed);
    }
}
