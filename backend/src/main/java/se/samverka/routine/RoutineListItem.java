package se.samverka.routine;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A routine in the list.")
public record RoutineListItem(
        @Schema(required = true) UUID id,
        @Schema(required = true, description = "The last part of its public address.") String address,
        @Schema(required = true) RoutineTopic topic,
        @Schema(required = true, description = "What it is called.") String name,
        @Schema(required = true, description = "Whether it was discontinued.") boolean retired,
        @Schema(nullable = true, description = "The version that is followed now.") RoutineVersionItem published,
        @Schema(nullable = true, description = "The version between draft and publication, for those who may see it.") RoutineVersionItem underWay,
        @Schema(required = true, description = "Whether the reader has yet to acknowledge what is followed now.") boolean acknowledgementDue,
        @Schema(nullable = true, description = "By when the reader is asked to acknowledge it; null when they are not.") LocalDate acknowledgeBy) {
}
